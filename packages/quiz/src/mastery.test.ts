import assert from "node:assert/strict";
import { test } from "node:test";
import { answerQuestion, nextQuestion, startAttempt } from "./attempt.ts";
import type { Attempt } from "./attempt.ts";
import { emptyRecord, isMastered, recordAnswer, recordAttempt, standing } from "./mastery.ts";

const all = ["a", "b", "c", "d", "e"];

function attempt(typeIds: readonly string[], credits: readonly number[]): Attempt {
  return credits.reduce(
    (before, credit) =>
      nextQuestion(
        answerQuestion(
          before,
          { kind: "numeric", text: "" },
          { right: credit === 1, credit, message: "", mistake: null, cells: null },
        ),
      ),
    startAttempt(typeIds, 1, 0),
  );
}

test("80 % in any one whole attempt masters the quiz, and a worse one later changes nothing", () => {
  let record = recordAttempt(emptyRecord(), attempt(all, [1, 1, 1, 1, 0]), all);
  assert.equal(isMastered(record), true);
  record = recordAttempt(record, attempt(all, [0, 0, 0, 0, 0]), all);
  assert.deepEqual([record.best, record.attempts, isMastered(record)], [0.8, 2, true]);
});

test("parts of credits add up to mastery in spite of rounding", () => {
  const third = 1 / 3;
  const credits = [1, 1, 1, third + third + third - 0.2, 0.2];
  assert.equal(isMastered(recordAttempt(emptyRecord(), attempt(all, credits), all)), true);
  assert.equal(isMastered(recordAttempt(emptyRecord(), attempt(all, [1, 1, 1, 0.9, 0]), all)), false);
});

test("practice of some types, and an attempt that was left, do not count", () => {
  assert.equal(recordAttempt(emptyRecord(), attempt(["a", "b"], [1, 1]), all).attempts, 0);
  assert.equal(recordAttempt(emptyRecord(), attempt(all, [1, 1]), all).attempts, 0);
});

test("a type stands as its newest answer says", () => {
  const missed = recordAnswer(emptyRecord(), "a", false, 1);
  assert.deepEqual([standing(missed, "a"), standing(missed, "b")], ["not yet", "not tried"]);
  assert.equal(standing(recordAnswer(missed, "a", true, 2), "a"), "mastered");
});
