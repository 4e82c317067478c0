import assert from "node:assert/strict";
import { test } from "node:test";
import { lines, plantDefect } from "./plant-defect.ts";
import { altText } from "./alt-text.ts";

test("a figure has alternative text", async () => {
  const problems = await plantDefect(
    {
      "sums/lecture-slides/first-sums.md": (text) =>
        text.replace(' alt="Two arrows, and their sum from tail to tip."', ""),
    },
    altText,
  );
  assert.deepEqual(lines(problems), [
    'sums/lecture-slides/first-sums.md:15 [alt-text] The figure "vector-board" needs words for those who do not see it: what it shows, not what it is. Write  alt="Two lines crossing at (1, 2)"',
  ]);
});

test('alternative text does not begin with "image of"', async () => {
  const problems = await plantDefect(
    {
      "sums/lecture-slides/first-sums.md": (text) => text.replace('alt="Two arrows', 'alt="An image of two arrows'),
    },
    altText,
  );
  assert.deepEqual(lines(problems), [
    "sums/lecture-slides/first-sums.md:15 [alt-text] Alternative text begins with what is seen: a screen reader has already said that it is an image.",
  ]);
});
