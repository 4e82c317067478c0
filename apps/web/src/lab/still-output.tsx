import { checkFigure, renderStill } from "@gradus/figures";
import type { MimeBundle } from "@gradus/lab";
import katex from "katex";
import type { JSX } from "preact";
import { OutputView } from "./output-view.tsx";

/**
 * One shown value for a page without scripts. Formulas and figures are drawn here, in Node, where the live view
 * loads what they need later; the markup comes from the course's own labs and is trusted.
 */
export async function StillOutput({
  bundle,
  cell,
}: {
  readonly bundle: MimeBundle;
  readonly cell: string;
}): Promise<JSX.Element> {
  const figure = bundle["application/vnd.gradus.figure+json"];
  if (figure !== undefined) {
    const { name, attributes, still } = figure;
    const problems = await checkFigure(name, attributes, still);
    if (problems.length > 0) return <pre class="output-text">{problems.join(" ")}</pre>;
    return <Markup class="output-figure" html={await renderStill(name, attributes, still, {})} />;
  }
  const svg = bundle["image/svg+xml"];
  if (svg !== undefined) return <Markup class="output-chart" html={svg} />;
  const html = bundle["text/html"];
  if (html !== undefined) return <Markup class="output-html" html={fillFormulas(html)} />;
  const tex = bundle["application/x-tex"];
  if (tex !== undefined) return <Markup class="math-block" html={formula(tex, true)} />;
  return <OutputView bundle={bundle} cell={cell} onInput={null} />;
}

function Markup({ html, class: className }: { readonly html: string; readonly class: string }): JSX.Element {
  return <div class={className} dangerouslySetInnerHTML={{ __html: html }} />;
}

/** The places that `md` leaves for formulas; their TeX is escaped as in any attribute. */
function fillFormulas(html: string): string {
  return html.replace(/(<span class="tex" data-tex=")([^"]*)(">)[^<]*(<\/span>)/g, (_all, open, tex, close, end) => {
    const source = String(tex)
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&quot;", '"')
      .replaceAll("&amp;", "&");
    return `${open}${tex}${close}${formula(source, false)}${end}`;
  });
}

function formula(tex: string, displayMode: boolean): string {
  return katex.renderToString(tex, { displayMode, throwOnError: false, trust: false });
}
