import { runHeadless } from "@gradus/lab";
import type { CellResult, CellSource } from "@gradus/lab";
import { renderToString } from "preact-render-to-string";
import type { KeptHtml } from "../islands/props.ts";
import { outcomeHash } from "./begin-lab.ts";
import { HighlightedCode } from "../pages/highlighted-code.tsx";
import { StillOutput } from "./still-output.tsx";

/** What running a lab at compile time gave. */
export interface PrerenderedLab {
  /** By the ids that the island keeps: `code-ID` is a cell's code in colours, `output-ID` what it showed. */
  readonly html: KeptHtml;
  /** What each cell showed as one number, by the id of the cell; see begin-lab.ts. */
  readonly outcomes: ReadonlyMap<string, number>;
}

/**
 * What the page of a lab shows before the lab is alive.
 *
 * @param data the texts of the lab's data sets, by id
 */
export async function prerenderLab(
  cells: readonly CellSource[],
  data: Readonly<Record<string, string>> = {},
): Promise<PrerenderedLab> {
  const { results } = await runHeadless(cells, { data });
  const html: Record<string, string> = {};
  for (const { id, code } of cells) html[`code-${id}`] = renderToString(<HighlightedCode code={code} language="ts" />);
  for (const result of results) html[`output-${result.id}`] = await renderOutput(result);
  return { html, outcomes: new Map(results.map((result) => [result.id, outcomeHash(result)])) };
}

async function renderOutput({ id, outputs, logs }: CellResult): Promise<string> {
  const parts = await Promise.all(outputs.map((bundle) => StillOutput({ bundle, cell: id })));
  return renderToString(
    <>
      {logs.length === 0 ? null : <pre class="cell-log">{logs.map(({ text }) => text).join("\n")}</pre>}
      {parts}
    </>,
  );
}
