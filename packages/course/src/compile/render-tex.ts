import katex from "katex";
import type { Symbols } from "../tree.ts";
import { markSymbols, withoutMarks } from "./mark-symbols.ts";

export interface RenderedTex {
  /** The formula without our own marks, for copying and for exports. */
  readonly tex: string;
  /** HTML for the eye and MathML for everybody else; the TeX in red when it does not parse. */
  readonly html: string;
  /** What is wrong, with the line in the formula (0 is its first). */
  readonly problems: readonly { readonly line: number; readonly reason: string }[];
  /** Names in `\sym{name}` that are not declared. */
  readonly unknown: readonly string[];
}

/** Renders a formula with KaTeX, its symbols marked. Costs about a millisecond. */
export function renderTex(source: string, symbols: Symbols, { display = false } = {}): RenderedTex {
  const { tex: marked, unknown } = markSymbols(source, symbols);
  const tex = withoutMarks(source);
  const problems: { line: number; reason: string }[] = [];
  const render = (throwOnError: boolean): string =>
    katex.renderToString(marked, {
      displayMode: display,
      output: "htmlAndMathml",
      throwOnError,
      trust: ({ command }) => {
        const own = command === "\\htmlClass" || command === "\\htmlData";
        if (!own && throwOnError) problems.push({ line: 0, reason: `${command} is not allowed in a lesson` });
        return own;
      },
      strict: (code, message) => {
        if (code !== "htmlExtension" && throwOnError) problems.push({ line: 0, reason: message });
        return "ignore";
      },
    });
  try {
    return { tex, html: tidy(render(true), tex), problems, unknown };
  } catch (error) {
    if (!(error instanceof katex.ParseError)) throw error;
    const before = marked.slice(0, error.position ?? 0);
    const reason = error.rawMessage ?? error.message;
    return { tex, html: render(false), problems: [{ line: before.split("\n").length - 1, reason }], unknown };
  }
}

/** One element carries both class and name of a symbol; the annotation holds the formula as written. */
function tidy(html: string, tex: string): string {
  return html
    .replace(
      /(<span class="enclosing object object-\d")><span class="enclosing"( data-symbol="[^"]*")>/g,
      "$1$2><span>",
    )
    .replace(/(<annotation encoding="application\/x-tex">)[^<]*/, (_, open: string) => open + escape(tex));
}

function escape(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}
