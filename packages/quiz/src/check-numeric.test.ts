import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { checkNumeric } from "./check-numeric.ts";
import { readNumber } from "./read-number.ts";
import type { NumericQuestion } from "./question.ts";

const question: NumericQuestion = {
  kind: "numeric",
  stem: "?",
  hint: "?",
  solution: "?",
  answer: 0.5,
  unit: "s",
  mistakes: [{ name: "takes the inverse", value: 2, reason: "You divided the wrong way round." }],
};

test("a number is right in whatever form it is typed", () => {
  for (const text of ["0.5", "1/2", " 2/4 ", "sqrt(4)/4", "2^(-1)", "0.5 s"]) {
    assert.equal(checkNumeric(question, text).right, true, text);
  }
});

test("a wrong number that a mistake gives gets that mistake's reason", () => {
  const verdict = checkNumeric(question, "2");
  assert.deepEqual(
    [verdict.right, verdict.credit, verdict.mistake, verdict.message],
    [false, 0, "takes the inverse", "You divided the wrong way round."],
  );
  assert.equal(checkNumeric(question, "3").mistake, null);
});

test("minus zero is zero, and a typed minus sign of print is a minus", () => {
  assert.deepEqual(readNumber("-0"), { value: 0 });
  assert.deepEqual(readNumber("−3"), { value: -3 });
});

test("what cannot be read is named, with the way to write it", () => {
  assert.deepEqual(readNumber("0,5"), { problem: "Write decimals with a point: 0.5 instead of 0,5." });
  assert.deepEqual(readNumber("two"), {
    problem: "“two” is not a number yet. Write it like 3, -0.5, 3/7 or sqrt(2).",
  });
  assert.deepEqual(readNumber("sqrt(-1)"), { problem: "“sqrt(-1)” has no real and finite value." });
  assert.deepEqual(readNumber("1/0"), { problem: "“1/0” divides by 0, which has no value." });
});

test("nothing typed makes reading throw", () => {
  fc.assert(fc.property(fc.string(), (text) => typeof readNumber(text) === "object"));
});
