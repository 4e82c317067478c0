import assert from "node:assert/strict";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { lines, plantDefect } from "./plant-defect.ts";
import { types } from "./types.ts";

test("cells are checked as one module and files as they are, and the line that an author wrote is named", async () => {
  const planted = {
    "sums/labs/adding-up.md": (text: string) => text.replace("const v: number[]", "const v: string[]"),
    "sums/programming-assignments/first-sums/solution.ts": (text: string) =>
      text.replace("let sum = 0", 'let sum = "0"'),
  };
  const problems = await plantDefect(planted, types(join(tmpdir(), "gradus-types-test")));
  assert.deepEqual(lines(problems), [
    "sums/labs/adding-up.md:16 [types] TypeScript: Type 'number' is not assignable to type 'string'. (TS2322)",
    "sums/programming-assignments/first-sums/solution.ts:6 [types] TypeScript: Type 'string' is not assignable to type 'number'. (TS2322)",
  ]);
});
