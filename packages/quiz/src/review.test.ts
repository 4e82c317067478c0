import assert from "node:assert/strict";
import { test } from "node:test";
import { dueReviews, emptyDeck, nextReview, reviewCard } from "./review.ts";
import type { ReviewDeck } from "./review.ts";

const day = 86_400_000;
const start = Date.UTC(2026, 0, 5, 9);
const answer = (right: boolean, hintUsed = false) => ({ quizId: "q", typeId: "t", right, hintUsed });

test("only a type that was missed gets a card, and it is due a day or more later", () => {
  assert.deepEqual(reviewCard(emptyDeck(), answer(true), start), {});
  const deck = reviewCard(emptyDeck(), answer(false), start);
  assert.deepEqual(dueReviews(deck, start + day / 2), []);
  assert.equal(dueReviews(deck, start + 2 * day).length, 1);
  assert.equal(nextReview(deck, start), deck["q/t"].due);
});

test("each right answer on the day it is due moves the card further away; a miss brings it back", () => {
  let deck: ReviewDeck = reviewCard(emptyDeck(), answer(false), start);
  const gaps: number[] = [];
  for (let k = 0; k < 4; k += 1) {
    const now = deck["q/t"].due;
    deck = reviewCard(deck, answer(true), now);
    gaps.push((deck["q/t"].due - now) / day);
  }
  assert.deepEqual(
    gaps,
    [...gaps].sort((a, b) => a - b),
  );
  assert.ok(gaps[3] > 7 * gaps[0] || gaps[3] > 14, `gaps in days: ${gaps.join(", ")}`);
  const now = deck["q/t"].due;
  deck = reviewCard(deck, answer(false), now);
  assert.ok((deck["q/t"].due - now) / day < gaps[3]);
  assert.equal(deck["q/t"].lapses, 1);
});

test("a right answer with the hint moves the card less far than one without", () => {
  const missed = reviewCard(emptyDeck(), answer(false), start);
  const now = missed["q/t"].due;
  const alone = reviewCard(missed, answer(true), now)["q/t"].due;
  assert.ok(reviewCard(missed, answer(true, true), now)["q/t"].due <= alone);
});

test("practising before the day leaves the card where it is", () => {
  const missed = reviewCard(emptyDeck(), answer(false), start);
  assert.equal(reviewCard(missed, answer(true), start + 60_000), missed);
});

test("cards survive being saved as JSON, and the longest waiting comes first", () => {
  const one = reviewCard(emptyDeck(), answer(false), start);
  const two = reviewCard(one, { quizId: "q", typeId: "u", right: false, hintUsed: false }, start - day);
  assert.deepEqual(JSON.parse(JSON.stringify(two)), two);
  assert.deepEqual(
    dueReviews(two, start + 5 * day).map(({ typeId }) => typeId),
    ["u", "t"],
  );
});
