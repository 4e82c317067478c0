import assert from "node:assert/strict";
import { test } from "node:test";
import { checkFigure } from "./check-figure.ts";
import { loadFigure } from "./load-figure.ts";
import { renderStill } from "./render-still.tsx";

test("an unknown figure is named with the nearest one", async () => {
  assert.deepEqual(await checkFigure("row-reduser"), [
    'figure: no figure is called "row-reduser". Did you mean "row-reducer"?',
  ]);
  await assert.rejects(loadFigure("row-reduser"), /Did you mean "row-reducer"/);
});

test("all wrong attributes are told at once, with the rule", async () => {
  assert.deepEqual(await checkFigure("row-reducer", { matrx: "[[1]]", target: "best", panel: "LU" }, "step=x;stop=1"), [
    'row-reducer has no attribute "matrx". Did you mean "matrix"?',
    'row-reducer: target must be one of echelon, reduced, free; it is "best".',
    'row-reducer: still step must be a whole number from 0 to 40; it is "x".',
    'row-reducer: still has no key "stop". Did you mean "step"?',
  ]);
});

test("attributes that do not go together are told", async () => {
  assert.deepEqual(await checkFigure("row-reducer", { matrix: "[[1,2],[3,4]]", panel: "lines" }), [
    'row-reducer: panel="lines" needs two unknowns: three columns, the last the right-hand side; the matrix is 2×2.',
  ]);
});

test("the figure of the format's example is right", async () => {
  assert.deepEqual(await checkFigure("row-reducer", { matrix: "[[0,2,4],[3,1,5]]" }, "step=1"), []);
});

test("a still has the lesson's symbols, and resolved colours on demand", async () => {
  const svg = await renderStill("vector-board", { mode: "vector" }, null, { u: 4 });
  assert.match(svg, /class="object object-4" data-symbol="u"/);
  assert.match(svg, /var\(--object-4, #8A2F7A\)/);
  const dark = await renderStill("vector-board", { mode: "vector" }, null, { u: 4 }, { theme: "dark" });
  assert.match(dark, /#E29AD6/);
  assert.doesNotMatch(dark, /var\(--(?!font)/);
});
