import assert from "node:assert/strict";
import { test } from "node:test";
import { notation } from "./notation.ts";
import { lines, plantDefect } from "./plant-defect.ts";

const yaml = String.raw`- id: transpose
  tex: A^{\mathsf T}
  means: The transpose of $A$.
  not: ["^T", "\\le"]
`;
const deck = "sums/lecture-slides/first-sums.md";

test("a formula in another notation is named at its line, with the way to write it", async () => {
  const problems = await plantDefect(
    {
      "shared/notation.yaml": () => yaml,
      [deck]: (text) => `${text}\n\nTurned over: $A^T \\left( x \\right)$.\n\n$$\nA\n\\le B\n$$\n`,
    },
    notation,
  );
  const [first, second, ...rest] = lines(problems);
  assert.match(
    first,
    /first-sums\.md:\d+ \[notation\] The courses do not write \^T\. Write it as in {2}A\^\{\\mathsf T\}/,
  );
  assert.match(second, /\[notation\] The courses do not write \\le\./);
  assert.deepEqual(rest, []);
  const [inline, display] = problems.map(({ line }) => line).sort((a, b) => a - b);
  assert.equal(display - inline, 4);
});

test("a whole command is meant, not its beginning", async () => {
  const problems = await plantDefect(
    { "shared/notation.yaml": () => yaml, [deck]: (text) => `${text}\n\nHere $\\left(A^{\\mathsf T}\\right)$.\n` },
    notation,
  );
  assert.deepEqual(lines(problems), []);
});

test("an entry says what it writes and what that means", async () => {
  const problems = await plantDefect({ "shared/notation.yaml": () => "- id: transpose\n" }, notation);
  const keys = lines(problems).map((line) => /needs the key "(\w+)"/.exec(line)?.[1]);
  assert.deepEqual(keys, ["means", "tex"]);
});
