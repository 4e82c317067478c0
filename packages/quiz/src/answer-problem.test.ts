import assert from "node:assert/strict";
import { test } from "node:test";
import { answerProblem } from "./answer-problem.ts";
import { emptyAnswer } from "./empty-answer.ts";
import type { MatrixQuestion, NumericQuestion } from "./question.ts";

const text = { stem: "?", hint: "?", solution: "?" };
const numeric: NumericQuestion = { ...text, kind: "numeric", answer: 1, mistakes: [] };
const matrix: MatrixQuestion = {
  ...text,
  kind: "matrix",
  answer: [
    [1, 2],
    [3, 4],
  ],
  equality: "exact",
  mistakes: [],
};

test("an empty answer is never judged", () => {
  assert.equal(answerProblem(numeric, emptyAnswer(numeric)), "There is no number yet.");
  assert.equal(answerProblem(matrix, emptyAnswer(matrix)), "The entry in row 1, column 1 is empty.");
  assert.equal(
    answerProblem(numeric, { kind: "choices", options: null }),
    "Tick every line that belongs, or “None of these”.",
  );
});

test("a matrix of another shape is a slip, not a wrong answer", () => {
  assert.equal(answerProblem(matrix, { kind: "matrix", cells: [["1"], ["2"]] }), "Row 1 has 1 entry; it needs 2.");
  assert.equal(answerProblem(matrix, { kind: "matrix", cells: [["1", "2"]] }), "The matrix needs 2 rows; it has 1.");
});

test("a list of vectors may have any number of rows, but not none", () => {
  const vectors = { ...matrix, vectors: true };
  assert.equal(
    answerProblem(vectors, {
      kind: "matrix",
      cells: [
        ["1", "2"],
        ["", ""],
      ],
    }),
    null,
  );
  assert.equal(answerProblem(vectors, { kind: "matrix", cells: [["", ""]] }), "Write at least one vector.");
});
