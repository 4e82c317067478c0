import assert from "node:assert/strict";
import { test } from "node:test";
import { use } from "../../test/handles.ts";
import { loadFigure } from "../load-figure.ts";
import { renderStill } from "../render-still.tsx";

test("a walk that asks gives neither the steady shares nor the steps to come away", async () => {
  const figure = await loadFigure("walk-graph");
  const hidden = figure.readout(use(figure, { ask: "true" }, "step=3").view());
  assert.equal(hidden, "After 3 steps: dry 0.602, wet 0.398.");
  assert.match(figure.readout(use(figure, { ask: "true" }, "step=3;steady=true").view()), /Steady: dry 0\.571/);
  const points = async (still: string) => {
    const svg = await renderStill("walk-graph", { ask: "true" }, still);
    const curves = svg.matchAll(/d="M46 ([^"]*)" fill="none" stroke="[^"]*object[^"]*" stroke-width="2.2"/g);
    return [...curves].map(([, d]) => d.split("L").length);
  };
  assert.deepEqual(await points("step=3"), [4, 4]);
  assert.deepEqual(await points("step=3;steady=true"), [13, 13]);
});
