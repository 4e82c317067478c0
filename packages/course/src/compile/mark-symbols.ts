import type { Symbols } from "../tree.ts";

/** TeX with its symbols marked, and the names of `\sym` that the front matter does not declare. */
export interface MarkedTex {
  readonly tex: string;
  readonly unknown: readonly string[];
}

/** Commands whose first argument is not mathematics, or names something: it is copied as it stands. */
const opaque = new Set(
  `text textrm textbf textit textsf texttt textnormal mbox operatorname mathrm begin end tag label ref color textcolor
  colorbox hspace vspace kern mkern hskip mskip rule raisebox href url class htmlClass htmlId htmlStyle htmlData
  includegraphics`.split(/\s+/),
);

/** Environments whose second argument is a column format. */
const withColumns = new Set(["array", "darray", "subarray", "alignedat", "alignat", "alignat*"]);

/** Commands that dress one letter and leave it the same object: v, **v** and v with an arrow. */
const dress = new Set("mathbf boldsymbol bm pmb vec overrightarrow mathit mathsf mathcal mathbb".split(" "));

/**
 * Wraps every whole identifier of a formula that the lesson declares as a symbol, and every
 * `\sym{name}{…}`, so that it wears its colour and can be pointed at.
 *
 * An identifier is a letter or a Greek command, perhaps dressed (`\mathbf{v}`, `\vec v`), with its
 * subscript when it has one: the symbol `x` is not marked in `x_1`, whose name is `x_1`. Text, names
 * of operators and environments, lengths and colours are left alone.
 *
 * @example
 * markSymbols("A v = b", { v: 1 }).tex; // "A {\\htmlClass{object object-1}{\\htmlData{symbol=v}{v}}} = b"
 */
export function markSymbols(tex: string, symbols: Symbols): MarkedTex {
  const names = new Map(Object.keys(symbols).map((name) => [plain(name), name]));
  const unknown: string[] = [];

  const wrap = (name: string, inner: string): string =>
    `{\\htmlClass{object object-${symbols[name]}}{\\htmlData{symbol=${name}}{${inner}}}}`;

  const mark = (source: string): string => {
    let out = "";
    let i = 0;
    while (i < source.length) {
      const piece = pieceAt(source, i);
      const command = piece.startsWith("\\") ? piece.slice(1) : null;
      i += piece.length;

      if (command === "\\" || command === "cr") {
        const size = /^\s*\[[^\]]*\]/.exec(source.slice(i))?.[0] ?? "";
        [out, i] = [out + piece + size, i + size.length];
      } else if (command === "sym") {
        const name = argumentAt(source, i);
        const body = argumentAt(source, name.end);
        const key = names.get(plain(name.inner));
        if (key === undefined) unknown.push(name.inner);
        out += key === undefined ? `{${body.inner}}` : wrap(key, body.inner);
        i = body.end;
      } else if (command !== null && opaque.has(command)) {
        let end = argumentAt(source, i).end;
        const columns = command === "begin" && withColumns.has(argumentAt(source, i).inner);
        if (columns) end = argumentAt(source, end).end;
        [out, i] = [out + piece + source.slice(i, end), end];
      } else if ((piece === "^" || piece === "_") && /^\s*[A-Za-z0-9{]/.test(source.slice(i))) {
        const script = argumentAt(source, i);
        [out, i] = [`${out}${piece}{${mark(script.inner)}}`, script.end];
      } else {
        const dressed = command !== null && dress.has(command) ? argumentAt(source, i) : null;
        const base = dressed?.inner ?? piece;
        const end = dressed?.end ?? i;
        const isIdentifier =
          /^\s*(?:[A-Za-z]|\\[A-Za-z]+)\s*$/.test(base) && (command === null || dressed !== null || names.has(command));
        const subscript = isIdentifier ? /^\s*_/.exec(source.slice(end))?.[0] : undefined;
        const script = subscript === undefined ? null : argumentAt(source, end + subscript.length);
        const key = isIdentifier
          ? names.get(plain(base) + (script === null ? "" : `_${plain(script.inner)}`))
          : undefined;
        if (key !== undefined) {
          const whole = script?.end ?? end;
          [out, i] = [out + wrap(key, source.slice(i - piece.length, whole)), whole];
        } else if (script !== null) {
          out += `${source.slice(i - piece.length, end)}_{${mark(script.inner)}}`;
          i = script.end;
        } else out += piece;
      }
    }
    return out;
  };
  return { tex: mark(tex), unknown };
}

/** `\sym{p}{2}` as `{2}`: the formula as somebody would paste it elsewhere. */
export function withoutMarks(tex: string): string {
  let out = "";
  for (let i = 0; i < tex.length;) {
    const piece = pieceAt(tex, i);
    i += piece.length;
    if (piece !== "\\sym") out += piece;
    else {
      const body = argumentAt(tex, argumentAt(tex, i).end);
      out += `{${withoutMarks(body.inner)}}`;
      i = body.end;
    }
  }
  return out;
}

/** A command or one character. */
function pieceAt(tex: string, i: number): string {
  return /^\\(?:[A-Za-z]+|[^])/.exec(tex.slice(i))?.[0] ?? tex[i];
}

/** The argument that begins at `i`: a braced group without its braces, or one piece. */
function argumentAt(tex: string, i: number): { inner: string; end: number } {
  let start = i;
  while (tex[start] === " " || tex[start] === "\n" || tex[start] === "*") start += 1;
  if (start >= tex.length) return { inner: "", end: tex.length };
  if (tex[start] !== "{") {
    const piece = pieceAt(tex, start);
    return { inner: piece, end: start + piece.length };
  }
  let depth = 0;
  for (let end = start; end < tex.length; end += pieceAt(tex, end).length) {
    if (tex[end] === "{") depth += 1;
    else if (tex[end] === "}") depth -= 1;
    if (depth === 0) return { inner: tex.slice(start + 1, end), end: end + 1 };
  }
  return { inner: tex.slice(start + 1), end: tex.length };
}

/** A name without TeX's dress: `A_{12}` and `A_12` are one, and so are `\lambda` and `lambda`. */
function plain(name: string): string {
  return name.replace(/[\\{}\s]/g, "");
}
