import assert from "node:assert/strict";
import { test } from "node:test";
import { checkAnswer } from "@gradus/quiz";
import quiz from "./maps-and-least-squares.ts";
import { asker, testAllTypes, typed } from "./test/ask.ts";

const ask = asker(quiz);
testAllTypes(quiz);

test("the second direction of Gram–Schmidt may have any length and either sense", () => {
  for (let seed = 1; seed <= 20; seed++) {
    const question = ask("gram-schmidt-step", seed);
    assert.ok(question.kind === "matrix");
    for (const factor of [-1, 0.5, 3]) {
      assert.equal(checkAnswer(question, typed(question.answer.map(([x]) => [factor * x]))).right, true);
    }
  }
});

test("a matrix that does not undo A is told what the product is", () => {
  const question = ask("inverse-matrix", 3);
  assert.ok(question.kind === "matrix");
  const slipped = question.answer.map((row, i) => row.map((x, j) => (i === 0 && j === 0 ? x + 10 : x)));
  const verdict = checkAnswer(question, typed(slipped));
  assert.equal(verdict.mistake, "does not undo A");
  assert.match(verdict.message, /it should be \$I\$/);
});

test("a line is accepted where both bars are nearly empty, and not where only one is", () => {
  for (let seed = 1; seed <= 20; seed++) {
    const question = ask("drag-the-best-line", seed);
    assert.ok(question.kind === "graph");
    const [c, m] = question.answer;
    assert.equal(checkAnswer(question, { kind: "graph", position: [c + 0.02, m] }).right, true);
    // About the middle of the points, t = 3, the gaps keep their sum.
    const tilted = checkAnswer(question, { kind: "graph", position: [c - 3, m + 1] });
    assert.equal(tilted.right, false);
  }
});

test("a line through points that have been moved is no position", () => {
  const question = ask("drag-the-best-line", 1);
  assert.ok(question.kind === "graph");
  const points: number[][] = JSON.parse(question.figure.attributes.points);
  const [c, m] = question.start;
  const residual = points.map(([t, y]) => y - c - m * t);
  assert.deepEqual(question.read({ coefficients: [c, m], residual }), [c, m]);
  assert.equal(question.read({ coefficients: [c, m], residual: residual.with(0, residual[0] + 1) }), null);
});
