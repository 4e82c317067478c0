import assert from "node:assert/strict";
import { test } from "node:test";
import { checkAnswer } from "@gradus/quiz";
import quiz from "./vectors-and-systems.ts";
import { asker, testAllTypes, typed } from "./test/ask.ts";

const ask = asker(quiz);
testAllTypes(quiz);

test("an equation of a story may be written with another factor, and not with another right side", () => {
  for (let seed = 1; seed <= 20; seed++) {
    const question = ask("story-to-matrix", seed);
    assert.ok(question.kind === "matrix");
    const doubled = question.answer.map((row, i) => row.map((x) => (i === 1 ? -2 * x : x)));
    assert.equal(checkAnswer(question, typed(doubled)).right, true);
    const slipped = question.answer.map((row, i) => row.map((x, j) => (i === 0 && j === row.length - 1 ? x + 1 : x)));
    assert.match(checkAnswer(question, typed(slipped)).message, /Row 1 does not say/);
  }
});

test("every mix of the two rows is a dependent row; a row off their plane is told its determinant", () => {
  const question = ask("dependent-row", 4);
  assert.ok(question.kind === "matrix");
  const [row] = question.answer;
  assert.equal(checkAnswer(question, typed([row.map((x) => -0.5 * x)])).right, true);
  const off = checkAnswer(question, typed([row.map((x, i) => (i === 0 ? x + 1 : x))]));
  assert.equal(off.mistake, "leaves the plane of the rows");
});

test("an arrow at a right angle may be any multiple that is long enough, in both directions", () => {
  const questions = Array.from({ length: 20 }, (_, i) => ask("place-an-arrow", i + 1));
  const turned = questions.filter((question) => question.stem.includes("right angle"));
  assert.ok(turned.length > 3 && turned.length < 17);
  for (const question of turned) {
    assert.ok(question.kind === "graph");
    for (const factor of [-1, 1.2]) {
      const position: number[] = question.answer.map((x) => factor * x);
      assert.equal(checkAnswer(question, { kind: "graph", position }).right, true);
    }
    const short = checkAnswer(question, { kind: "graph", position: question.answer.map((x) => 0.1 * x) });
    assert.match(short.message, /shorter than 2/);
  }
});

test("the shape that the library finds is the one that the reason arrives at", () => {
  for (let seed = 1; seed <= 60; seed++) {
    const question = ask("shape-of-the-result", seed);
    assert.ok(question.kind === "choice");
    const right = question.options.find((option) => option.right);
    assert.ok(right);
    // A reason ends at the shape, or names no shape but lengths that differ.
    if (right.text.startsWith("$")) assert.ok(right.reason.endsWith(`${right.text}.`), right.reason);
    else assert.match(right.reason, /They differ, and neither is 1/);
  }
});
