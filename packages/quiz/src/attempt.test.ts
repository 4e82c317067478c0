import assert from "node:assert/strict";
import { test } from "node:test";
import {
  answerQuestion,
  attemptScore,
  currentQuestion,
  draftAnswer,
  nextQuestion,
  startAttempt,
  typesToRetry,
} from "./attempt.ts";
import type { Given, Verdict } from "./question.ts";

const given: Given = { kind: "numeric", text: "1" };
const verdict = (credit: number): Verdict => ({
  right: credit === 1,
  credit,
  message: "",
  mistake: null,
  cells: null,
});

test("an attempt goes from asking to reading to the next question, and ends", () => {
  let attempt = startAttempt(["a", "b"], 7, 0);
  assert.deepEqual(currentQuestion(attempt), { phase: "asking", typeId: "a" });
  attempt = answerQuestion(attempt, given, verdict(1));
  assert.equal(currentQuestion(attempt).phase, "reading");
  attempt = nextQuestion(attempt);
  assert.deepEqual(currentQuestion(attempt), { phase: "asking", typeId: "b" });
  attempt = nextQuestion(answerQuestion(attempt, given, verdict(0.5)));
  assert.deepEqual(currentQuestion(attempt), { phase: "over" });
  assert.equal(attemptScore(attempt), 0.75);
  assert.deepEqual(typesToRetry(attempt), ["b"]);
});

test("the first answer counts, and an open question cannot be skipped", () => {
  const open = startAttempt(["a"], 7, 0);
  assert.equal(nextQuestion(open), open);
  const answered = answerQuestion(open, given, verdict(0));
  assert.equal(answerQuestion(answered, given, verdict(1)), answered);
  assert.equal(draftAnswer(answered, { given }), answered);
});

test("a draft is kept until its question is answered, with the hint that was opened", () => {
  const drafted = draftAnswer(draftAnswer(startAttempt(["a", "b"], 7, 0), { given }), { hintUsed: true });
  assert.deepEqual(drafted.draft, { given, hintUsed: true });
  const after = nextQuestion(answerQuestion(drafted, given, verdict(1)));
  assert.equal(after.answered[0].hintUsed, true);
  assert.deepEqual(after.draft, { given: null, hintUsed: false });
});

test("an attempt survives being saved as JSON", () => {
  const attempt = answerQuestion(startAttempt(["a", "b"], 7, 0), given, verdict(1));
  assert.deepEqual(JSON.parse(JSON.stringify(attempt)), attempt);
});
