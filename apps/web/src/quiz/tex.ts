import type { KatexOptions } from "katex";

type RenderToString = (tex: string, options?: KatexOptions) => string;

let render: RenderToString | null = null;

/** Loads KaTeX and its styles; formulas of questions are made in the browser, because their numbers are. */
export async function loadTex(): Promise<void> {
  const [katex] = await Promise.all([import("katex"), import("katex/dist/katex.css")]);
  render = katex.default.renderToString;
}

/** A formula as HTML with MathML inside. KaTeX escapes what it prints and trusts no command. */
export function texHtml(tex: string, display: boolean): string {
  if (render === null) throw new Error("texHtml: KaTeX has to be loaded first; call loadTex and wait for it.");
  return render(tex, { displayMode: display, throwOnError: false, trust: false });
}
