import assert from "node:assert/strict";
import { test } from "node:test";
import { checkOrder } from "./check-order.ts";
import type { OrderQuestion } from "./question.ts";

const question: OrderQuestion = {
  kind: "order",
  stem: "?",
  hint: "?",
  solution: "?",
  cards: ["c", "b", "a"].map((id) => ({ id, text: `Do ${id}.` })),
  answer: ["a", "b", "c"],
  rules: [
    { earlier: "a", later: "c", reason: "c uses a." },
    { earlier: "b", later: "c", reason: "c uses b." },
  ],
  mistakes: [{ name: "begins at the end", value: ["c", "b", "a"], reason: "You began at the end." }],
};

test("every order that keeps the rules is right", () => {
  assert.equal(checkOrder(question, ["a", "b", "c"]).right, true);
  assert.equal(checkOrder(question, ["b", "a", "c"]).right, true);
});

test("a broken rule says what comes earlier and why", () => {
  const verdict = checkOrder(question, ["a", "c", "b"]);
  assert.equal(verdict.message, "This has to come earlier: Do b. You put it after: Do c.\n\nc uses b.");
  assert.equal(verdict.credit, 0);
});

test("an order that a mistake gives gets its reason", () => {
  assert.equal(checkOrder(question, ["c", "b", "a"]).message, "You began at the end.");
});
