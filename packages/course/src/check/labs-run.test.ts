import assert from "node:assert/strict";
import { test } from "node:test";
import { labsRun } from "./labs-run.ts";
import { lines, noCache, plantDefect } from "./plant-defect.ts";

const lab = "sums/labs/adding-up.md";
const rule = labsRun(noCache, { timeLimitMs: 800 });

test("a cell that fails is named at its line", async () => {
  const problems = await plantDefect({ [lab]: (text) => text.replace("total;\n", "det([[1, 2]]);\n") }, rule);
  assert.equal(problems.length, 1);
  const [{ file, line, message }] = problems;
  assert.equal(`${file}:${line}`, `${lab}:10`);
  assert.match(message, /^The cell "sum" fails: MathError: det: /);
});

test("an endless loop is stopped and named", async () => {
  const problems = await plantDefect({ [lab]: (text) => text.replace("total;\n", "while (true);\n") }, rule);
  assert.deepEqual(lines(problems), [
    'sums/labs/adding-up.md:8 [labs-run] The cell "sum" was still running after 0.8 s. Does its loop end?',
  ]);
});

test("a figure that a cell shows with a wrong attribute is named", async () => {
  const problems = await plantDefect(
    { [lab]: (text) => text.replace("total;\n", 'figure("vector-board", { reach: "far" });\n') },
    rule,
  );
  assert.equal(problems.length, 1);
  assert.match(lines(problems)[0], /adding-up\.md:8 \[labs-run\] The cell "sum" shows a figure: vector-board: reach/);
});
