import assert from "node:assert/strict";
import { test } from "node:test";
import { lines, plantDefect } from "./plant-defect.ts";
import { computed } from "./computed.ts";

test("an expression uses names that exist", async () => {
  const problems = await plantDefect(
    {
      "sums/lecture-slides/first-sums.md": (text) => text.replace("{= 100 * 101 / 2}", "{= sume(100)}"),
    },
    computed,
  );
  assert.deepEqual(lines(problems), [
    "sums/lecture-slides/first-sums.md:12 [computed] {= sume(100)} cannot be computed: sume is not defined. Every name of @gradus/math is in scope.",
  ]);
});

test("an expression has a value, in formulas too", async () => {
  const problems = await plantDefect(
    {
      "sums/lecture-slides/first-sums.md": (text) => text.replace("{= 100 * 101 / 2}", "{= 0 / 0}"),
      "sums/labs/adding-up.md": (text) => text.replace("{= vector([1, 2, 3])}", "$a = {= [].at(0)}$"),
    },
    computed,
  );
  assert.deepEqual(lines(problems), [
    "sums/labs/adding-up.md:6 [computed] {= [].at(0)} cannot be computed: its value is undefined; it has to be a number, text, a fraction, a vector or a matrix. Every name of @gradus/math is in scope.",
    "sums/lecture-slides/first-sums.md:12 [computed] {= 0 / 0} cannot be computed: its value is NaN. Every name of @gradus/math is in scope.",
  ]);
});
