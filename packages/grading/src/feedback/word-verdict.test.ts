import assert from "node:assert/strict";
import { test } from "node:test";
import type { CheckResult } from "../grade/verdict.ts";
import { toTex } from "./to-tex.ts";
import { wordCheck, wordVerdict } from "./word-verdict.ts";

const failed: CheckResult = {
  exercise: "rank",
  check: "A matrix of zeros has rank 0.",
  kind: "edge",
  hidden: false,
  weight: 1,
  outcome: "failed",
  law: null,
  cases: 1,
  failing: {
    calls: [{ args: [[[0, 0]]], value: 1, error: null, mutated: [] }],
    note: "It should be 0; it is 1.",
    expected: 0,
    received: 1,
  },
  thrown: null,
};

test("A failing case is shown with its input, what came, and what should have.", () => {
  const { verdict, lines } = wordCheck(failed);
  assert.equal(verdict, "does not hold");
  assert.deepEqual(
    lines.map(({ label, text }) => [label, text]),
    [
      ["For example", "rank([[0, 0]])"],
      ["Yours gives", "1"],
      ["Expected", "0"],
      ["Why", "It should be 0; it is 1."],
    ],
  );
  assert.deepEqual(lines[0].tex, [String.raw`\texttt{rank}\left(\begin{bmatrix} 0 & 0 \end{bmatrix}\right)`]);
});

test("An error names its line, a hang asks about the loop, a changed argument is said.", () => {
  const thrown = { name: "TypeError", message: "x is undefined", code: null, index: null, line: 4, column: 2 };
  const error = wordCheck({ ...failed, outcome: "error", thrown });
  assert.equal(error.lines.at(-1)?.text, "It should be 0; it is 1.");
  assert.ok(error.lines.some(({ text }) => text === "TypeError at line 4: x is undefined"));
  assert.ok(wordCheck({ ...failed, outcome: "timeout" }).lines.some(({ text }) => /Does every loop/.test(text)));
  const calls = [{ args: [[1]], value: 1, error: null, mutated: [0] }];
  const changed = wordCheck({ ...failed, failing: { calls, note: null } });
  assert.ok(changed.lines.some(({ text }) => text === "The call changed its argument."));
});

test("A value that is too long to read is cut, and not set as mathematics.", () => {
  const calls = [{ args: [[1]], value: "x".repeat(1e6), error: null, mutated: [] }];
  for (const { tex, text } of wordCheck({ ...failed, failing: { calls, note: "y".repeat(1e6) } }).lines) {
    assert.ok(text.length < 4000 && (tex ?? []).join("").length < 4000);
  }
});

test("A harness failure says that it is not the learner's fault.", () => {
  const verdict = {
    outcome: "harness-failure",
    exercises: [],
    points: 0,
    earned: 0,
    problem: { message: "m", line: null, column: null },
  } as const;
  assert.match(wordVerdict(verdict).summary, /not your fault/);
});

test("Values become mathematics.", () => {
  assert.equal(toTex([1, -0, NaN, Infinity]), String.raw`(1,\, 0,\, \text{NaN},\, \infty)`);
  assert.equal(toTex(-1234567890), String.raw`-1.23457 \cdot 10^{9}`);
  assert.equal(toTex({ kind: "none", N: [] }), String.raw`\texttt{kind} = \texttt{"none"},\quad \texttt{N} = [\,]`);
  assert.equal(toTex([]), String.raw`[\,]`);
});
