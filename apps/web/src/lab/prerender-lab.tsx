import { runHeadless } from "@gradus/lab";
import type { CellResult, CellSource } from "@gradus/lab";
import { renderToString } from "preact-render-to-string";
import type { KeptHtml } from "../islands/props.ts";
import { HighlightedCode } from "../pages/highlighted-code.tsx";
import { StillOutput } from "./still-output.tsx";

/**
 * What the page of a lab shows before the lab is alive, by the ids that the island keeps: `code-ID` is a cell's
 * code in colours, `output-ID` what it showed when the whole lab was run at compile time.
 *
 * @param data the texts of the lab's data sets, by id
 */
export async function prerenderLab(
  cells: readonly CellSource[],
  data: Readonly<Record<string, string>> = {},
): Promise<KeptHtml> {
  const { results } = await runHeadless(cells, { data });
  const html: Record<string, string> = {};
  for (const { id, code } of cells) html[`code-${id}`] = renderToString(<HighlightedCode code={code} language="ts" />);
  for (const result of results) html[`output-${result.id}`] = await renderOutput(result);
  return html;
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
