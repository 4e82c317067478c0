import assert from "node:assert/strict";
import { test } from "node:test";
import { isMastered } from "./mastery.ts";
import { mergeProgress } from "./merge-progress.ts";

test("done and score never fall", () => {
  const first = mergeProgress(null, { done: 0.5, score: 0.7 }, 1);
  assert.deepEqual(first, { done: 0.5, score: 0.7, lastAt: 1 });
  assert.deepEqual(mergeProgress(first, { done: 0.2, score: 0.3 }, 2), { done: 0.5, score: 0.7, lastAt: 2 });
});

test("an item without a score has none, not zero", () => {
  assert.equal(mergeProgress(null, { done: 1 }, 1).score, null);
});

test("more than all is all", () => {
  assert.equal(mergeProgress(null, { done: 1.5 }, 1).done, 1);
});

test("a module is mastered when its assignment and its quiz both reached 80 %", () => {
  const items = ["slides/m", "lab/m/a", "assignment/m", "quiz/m"];
  const at = (assignment: number, quiz: number) =>
    new Map([
      ["assignment/m", { done: 1, score: assignment, lastAt: 1 }],
      ["quiz/m", { done: 1, score: quiz, lastAt: 1 }],
    ]);
  assert.equal(isMastered(items, at(0.8, 0.8)), true);
  assert.equal(isMastered(items, at(1, 0.79)), false);
  assert.equal(isMastered(items, new Map()), false);
  assert.equal(isMastered(["slides/m"], at(1, 1)), false);
});
