import assert from "node:assert/strict";
import { test } from "node:test";
import { lines, plantDefect } from "./plant-defect.ts";
import { tex } from "./tex.ts";

test("a formula parses, or its line in the file is named", async () => {
  const problems = await plantDefect(
    {
      "sums/lecture-slides/first-sums.md": (text) => text.replace("\\quad \\det", "\n\\qaud \\det"),
    },
    tex,
  );
  assert.deepEqual(lines(problems), [
    "sums/lecture-slides/first-sums.md:26 [tex] The formula does not parse: Undefined control sequence: \\qaud. Formulas are TeX as KaTeX knows it.",
  ]);
});

test("a marked symbol is declared", async () => {
  const problems = await plantDefect(
    {
      "sums/lecture-slides/first-sums.md": (text) => text.replace("\\sym{total}", "\\sym{sum}"),
    },
    tex,
  );
  assert.deepEqual(lines(problems), [
    "sums/lecture-slides/first-sums.md:9 [tex] \\sym{sum} names a symbol that the front matter does not declare. Write there  symbols: { sum: 1 }",
  ]);
});
