import assert from "node:assert/strict";
import { test } from "node:test";
import { assignmentsHold } from "./assignments-hold.ts";
import { noCache, plantDefect } from "./plant-defect.ts";

const folder = "sums/programming-assignments/first-sums";
const rule = assignmentsHold(noCache);

async function prove(file: string, from: string, to: string): Promise<string[]> {
  const problems = await plantDefect({ [`${folder}/${file}`]: (text) => text.replace(from, to) }, rule);
  return problems.map((problem) => `${problem.file.slice(folder.length + 1)}: ${problem.message}`);
}

test("a starter that scores is named, with the check that it passes", async () => {
  const problems = await prove("starter.ts", 'throw new NotWritten("total", v);', "return v.length * 0;");
  assert.ok(
    problems.includes('starter.ts: total should pass nothing; it passes "The total of nothing is 0.".'),
    problems.join("\n"),
  );
});

test("a solution without full marks is named, with the check that it fails", async () => {
  const [problem] = await prove("solution.ts", "sum += x", "sum -= x");
  assert.match(problem, /^solution\.ts: total should pass "/);
});

test("a mistake that no check kills is named", async () => {
  const problems = await prove("mistakes.ts", "/ v.length", "* 1");
  assert.deepEqual(problems, ['mistakes.ts: total: "takes the mean" passes every visible check.']);
});

test("a mistake that gets another's message is named", async () => {
  const [problem] = await prove(
    "mistakes.ts",
    "v.slice(0, -1).reduce((sum, x) => sum + x, 0)",
    "v.reduce((sum, x) => sum + x, 0) / v.length",
  );
  assert.match(problem, /"takes the mean" gets the message of "leaves the last entry out"\.$/);
});
