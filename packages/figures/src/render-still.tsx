import { renderToString } from "preact-render-to-string";
import type { Symbols } from "./kit/figure.ts";
import { StillPanels } from "./kit/panels.tsx";
import { resolveColours } from "./kit/paint.ts";
import { readFigure } from "./kit/read-figure.ts";
import { loadFigure } from "./load-figure.ts";

/**
 * The SVG text of a figure that stands still: for a page before it comes alive, for print and exports.
 *
 * @param still as written by the author, `step=1;x=2`; null for the initial state
 * @param options.theme writes that palette's colours in; otherwise custom properties with the light colours as fallback
 * @param options.alt what the picture shows, in words; the figure's read-out unless given
 */
export async function renderStill(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  still: string | null = null,
  symbols: Symbols = {},
  { theme, alt }: { theme?: "light" | "dark"; alt?: string } = {},
): Promise<string> {
  const figure = await loadFigure(name);
  const reading = readFigure(figure, attributes, still);
  const view = { ...reading, symbols, live: false, set: () => {} };
  const svg = renderToString(<StillPanels panels={figure.draw(view)} label={alt ?? figure.readout(view)} />);
  return theme === undefined ? svg : resolveColours(svg, theme);
}
