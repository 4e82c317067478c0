import assert from "node:assert/strict";
import { test } from "node:test";
import { lines, plantDefect } from "./plant-defect.ts";
import { quotedNumbers } from "./quoted-numbers.ts";

test("a typed number is computed or marked as given", async () => {
  const problems = await plantDefect(
    {
      "sums/lecture-slides/first-sums.md": (text) =>
        text
          .replace("[100](given)", "100")
          .replace("See [the first", "About 0.5 of 1,000 float64 in `12` see [the first"),
    },
    quotedNumbers,
  );
  assert.deepEqual(lines(problems), [
    "sums/lecture-slides/first-sums.md:12 [quoted-numbers] The number 100 is typed. Let the course compute it, as in {= 2 ** 10}, or mark it as given: [100](given).",
    "sums/lecture-slides/first-sums.md:28 [quoted-numbers] The number 0.5 is typed. Let the course compute it, as in {= 2 ** 10}, or mark it as given: [0.5](given).",
    "sums/lecture-slides/first-sums.md:28 [quoted-numbers] The number 1,000 is typed. Let the course compute it, as in {= 2 ** 10}, or mark it as given: [1,000](given).",
  ]);
});
