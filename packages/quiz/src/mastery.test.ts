import assert from "node:assert/strict";
import { test } from "node:test";
import { answerQuestion, nextQuestion, startAttempt } from "./attempt.ts";
import type { Attempt } from "./attempt.ts";
import { emptyRecord, isMastered, recordAnswer, recordAttempt, standing } from "./mastery.ts";
import type { Standing } from "./mastery.ts";
import type { QuestionKind } from "./question.ts";

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

function answers(kind: QuestionKind, ...given: readonly (readonly [seed: number, right: boolean])[]): Standing {
  let record = emptyRecord();
  for (const [k, [seed, right]] of given.entries())
    record = recordAnswer(record, { typeId: "a", kind, seed, right }, k);
  assert.equal(standing(record, "b"), "not tried");
  return standing(record, "a");
}

test("a type that has to be worked out stands as its newest answer says", () => {
  assert.equal(answers("numeric", [1, false]), "not yet");
  assert.equal(answers("numeric", [1, false], [2, true]), "mastered");
  assert.equal(answers("numeric", [1, true], [2, false]), "not yet");
});

test("one of a few lines may be luck: it takes two right answers in a row, to different questions", () => {
  assert.equal(answers("choice", [1, true]), "right once");
  assert.equal(answers("choice", [1, true], [2, true]), "mastered");
  assert.equal(answers("choice", [1, true], [1, true]), "right once");
  assert.equal(answers("choice", [1, true], [2, false], [3, true]), "right once");
  assert.equal(answers("choice", [1, true], [2, true], [3, false]), "not yet");
});

test("a record from before answers were counted keeps its standing, and counts from there", () => {
  const old = { ...emptyRecord(), types: { a: { right: true, at: 1 } } };
  assert.equal(standing(old, "a"), "mastered");
  assert.equal(standing(recordAnswer(old, { typeId: "a", kind: "choice", seed: 5, right: true }, 2), "a"), "mastered");
});
