import assert from "node:assert/strict";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { lines, plantDefect } from "./plant-defect.ts";
import { types } from "./types.ts";

const rule = types(join(tmpdir(), "gradus-types-test"));

test("cells are checked as one module, and the line of the lesson is named", async () => {
  const problems = await plantDefect(
    {
      "sums/labs/adding-up.md": (text) => text.replace("const v: number[]", "const v: string[]"),
    },
    rule,
  );
  assert.deepEqual(lines(problems), [
    "sums/labs/adding-up.md:16 [types] TypeScript: Type 'number' is not assignable to type 'string'. (TS2322)",
  ]);
});

test("TypeScript files of a course are checked", async () => {
  const problems = await plantDefect(
    {
      "sums/quizzes/first-sums.ts": (text) => text.replace("answer: a + b", "answer: `${a + b}`"),
    },
    rule,
  );
  assert.deepEqual(lines(problems), [
    "sums/quizzes/first-sums.ts:11 [types] TypeScript: Type '(random: Rng) => { stem: string; label: string; answer: string; hint: string; solution: string; mistakes: { name: string; value: number; reason: string; }[]; }' is not assignable to type 'Generate<\"numeric\">'. (TS2322)",
  ]);
});
