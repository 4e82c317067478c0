import assert from "node:assert/strict";
import { test } from "node:test";
import { lines, plantDefect } from "./plant-defect.ts";
import { noFigure } from "./no-figure.ts";

test("a slide without a figure says why", async () => {
  const problems = await plantDefect(
    {
      "sums/lecture-slides/first-sums.md": (text) =>
        text.replace('::no-figure{reason="The formula is the picture"}', ""),
    },
    noFigure,
  );
  assert.deepEqual(lines(problems), [
    'sums/lecture-slides/first-sums.md:22 [no-figure] This slide has no figure. Give it one, or say why not:  ::no-figure{reason="The formula is the picture"}',
  ]);
});

test("a slide with a figure does not say that it has none", async () => {
  const problems = await plantDefect(
    {
      "sums/lecture-slides/first-sums.md": (text) => text.replace("Note:", '::no-figure{reason="none"}\n\nNote:'),
    },
    noFigure,
  );
  assert.deepEqual(lines(problems), [
    "sums/lecture-slides/first-sums.md:6 [no-figure] This slide has a figure and says that it has none. Remove  ::no-figure",
  ]);
});
