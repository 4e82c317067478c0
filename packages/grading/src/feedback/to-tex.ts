import { isHandle, isProbe } from "../protocol/value.ts";

/** More rows or columns than this are cut: a failing case that large was not made smaller in time. */
const MOST = 8;

/**
 * A value as mathematics: rows of numbers as a matrix, numbers as a tuple, a record name by name.
 *
 * @example
 * toTex([[1, 0.5], [0, 2]]); // "\\begin{bmatrix} 1 & 0.5 \\\\ 0 & 2 \\end{bmatrix}"
 * toTex(1e-17); // "1 \\cdot 10^{-17}"
 */
export function toTex(value: unknown): string {
  if (typeof value === "number") return numberTex(value);
  if (typeof value === "bigint") return `${value}`;
  if (typeof value === "string") return String.raw`\texttt{"${escapeText(value)}"}`;
  if (isProbe(value)) return String.raw`\text{${escapeText(value.probe)}}`;
  if (isHandle(value) || typeof value === "function") return String.raw`\text{a function}`;
  if (ArrayBuffer.isView(value)) return tuple([...(value as Float64Array)]);
  if (Array.isArray(value)) return isMatrix(value) ? matrixTex(value) : tuple(value);
  if (typeof value === "object" && value !== null) return recordTex(value as Record<string, unknown>);
  return String.raw`\texttt{${value}}`;
}

/**
 * A value in pieces that may stand on lines of their own: a record field by field, all else in one piece.
 *
 * @example
 * texPieces({ rank: 1, swaps: 0 }); // ["\\texttt{rank} = 1", "\\texttt{swaps} = 0"]
 */
export function texPieces(value: unknown): string[] {
  const isRecord = typeof value === "object" && value !== null && !Array.isArray(value) && !ArrayBuffer.isView(value);
  if (!isRecord || isProbe(value) || isHandle(value)) return [toTex(value)];
  const fields = fieldsTex(value as Record<string, unknown>);
  return fields.length === 0 ? [toTex(value)] : fields;
}

/** A call as mathematics: the function's name and its arguments. */
export function callTex(name: string, args: readonly unknown[]): string {
  return String.raw`\texttt{${escapeText(name)}}\left(${args.map(toTex).join(String.raw`,\; `)}\right)`;
}

/** At most six digits: enough to see what is wrong, and no more than a reader compares. */
function numberTex(x: number): string {
  if (Number.isNaN(x)) return String.raw`\text{NaN}`;
  if (!Number.isFinite(x)) return x > 0 ? String.raw`\infty` : String.raw`-\infty`;
  if (Object.is(x, -0)) return "0";
  const size = Math.abs(x);
  if (x !== 0 && (size >= 1e7 || size < 1e-4)) {
    const [digits, exponent] = x.toExponential(size >= 1e15 || size < 1e-4 ? 3 : 5).split("e");
    return String.raw`${Number(digits)} \cdot 10^{${Number(exponent)}}`;
  }
  return `${Number(x.toPrecision(6))}`;
}

function isMatrix(value: readonly unknown[]): value is readonly (readonly number[])[] {
  if (value.length === 0 || !value.every((row) => Array.isArray(row) && row.length > 0)) return false;
  const rows = value as readonly (readonly unknown[])[];
  return rows.every((row) => row.length === rows[0].length && row.every((entry) => typeof entry === "number"));
}

function matrixTex(rows: readonly (readonly number[])[]): string {
  const line = (row: readonly number[]) => cut(row.map(numberTex), String.raw`\cdots`).join(" & ");
  const lines = cut(rows.map(line), String.raw`\vdots`);
  return String.raw`\begin{bmatrix} ${lines.join(String.raw` \\ `)} \end{bmatrix}`;
}

function tuple(entries: readonly unknown[]): string {
  if (entries.length === 0) return String.raw`[\,]`;
  const open = entries.some((entry) => typeof entry === "object" && entry !== null);
  const inside = cut(entries.map(toTex), String.raw`\dots`).join(",\\, ");
  return open ? String.raw`\left[${inside}\right]` : `(${inside})`;
}

function recordTex(record: Record<string, unknown>): string {
  const fields = fieldsTex(record);
  return fields.length === 0 ? String.raw`\{\}` : fields.join(String.raw`,\quad `);
}

function fieldsTex(record: Record<string, unknown>): string[] {
  const names = Object.keys(record).filter((name) => record[name] !== undefined);
  return names.map((name) => String.raw`\texttt{${escapeText(name)}} = ${toTex(record[name])}`);
}

function cut(parts: readonly string[], dots: string): readonly string[] {
  return parts.length <= MOST ? parts : [...parts.slice(0, MOST - 1), dots];
}

/** Braces and backslashes would leave the text; the rest of TeX's marks would be read as commands. */
function escapeText(text: string): string {
  return text.replaceAll(/[\\{}$&#^_%~]/g, (mark) =>
    mark === "\\" ? "/" : mark === "^" || mark === "~" ? " " : `\\${mark}`,
  );
}
