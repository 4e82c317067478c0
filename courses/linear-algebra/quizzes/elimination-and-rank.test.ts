import assert from "node:assert/strict";
import { test } from "node:test";
import { checkAnswer } from "@gradus/quiz";
import quiz from "./elimination-and-rank.ts";
import { asker, testAllTypes } from "./test/ask.ts";

const ask = asker(quiz);
testAllTypes(quiz);

test("any path of elimination is understood: an echelon form of one's own is named as one", () => {
  const question = ask("reduced-form", 3);
  assert.ok(question.kind === "matrix");
  // Twice the first row of the answer: the same row space, a staircase, but a pivot of 2.
  const rows = question.answer.map((row, i) => (i === 0 ? row.map((entry) => 2 * entry) : row));
  const verdict = checkAnswer(question, { kind: "matrix", cells: rows.map((row) => row.map(String)) });
  assert.equal(verdict.mistake, "does not divide by the pivots");
  const slipped = question.answer.map((row, i) =>
    i === 0 ? row.map((entry, j) => (j === 3 ? entry + 1 : entry)) : row,
  );
  const told = checkAnswer(question, { kind: "matrix", cells: slipped.map((row) => row.map(String)) });
  assert.equal(told.right, false);
});

test("a basis of the null space may be any basis", () => {
  const question = ask("null-space-basis", 3);
  assert.ok(question.kind === "matrix" && question.answer.length === 2);
  const [u, v] = question.answer;
  const other = [u.map((entry, j) => entry + v[j]), u.map((entry, j) => 3 * entry - v[j])];
  const cells = other.map((row) => row.map(String));
  assert.equal(checkAnswer(question, { kind: "matrix", cells }).right, true);
});

test("a reachable point that needs one column only is refused, with its reason", () => {
  const question = ask("reach-the-column-space", 1);
  assert.ok(question.kind === "graph");
  const [, first] = question.mistakes;
  const doubled = first.value.map((entry) => 2 * entry);
  const verdict = checkAnswer(question, { kind: "graph", position: doubled });
  assert.match(verdict.message, /multiple of one column alone/);
});
