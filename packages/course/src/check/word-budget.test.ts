import assert from "node:assert/strict";
import { test } from "node:test";
import { lines, plantDefect } from "./plant-defect.ts";
import { wordBudget } from "./word-budget.ts";

test("at most 60 words stand beside a figure", async () => {
  const problems = await plantDefect(
    {
      "sums/lecture-slides/first-sums.md": (text) =>
        text.replace("Add the entries", `${"word ".repeat(60)}Add the entries`),
    },
    wordBudget,
  );
  assert.deepEqual(lines(problems), [
    "sums/lecture-slides/first-sums.md:6 [word-budget] This slide has 84 words; at most 60 fit beside a figure. Keep one idea, and move the rest into the notes or a slide of its own.",
  ]);
});
