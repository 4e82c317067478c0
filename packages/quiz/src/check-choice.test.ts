import assert from "node:assert/strict";
import { test } from "node:test";
import { checkChoice, checkChoices } from "./check-choice.ts";
import type { ChoiceQuestion, ChoicesQuestion, Option } from "./question.ts";

const option = (name: string, right: boolean): Option => ({ name, text: name, right, reason: `Because of ${name}.` });
const text = { stem: "?", hint: "?", solution: "?" };
const one: ChoiceQuestion = { ...text, kind: "choice", options: [option("a", false), option("b", true)] };
const many: ChoicesQuestion = {
  ...text,
  kind: "choices",
  options: [option("a", true), option("b", true), option("c", false), option("d", false)],
};

test("a chosen line answers with its own reason", () => {
  assert.deepEqual(checkChoice(one, 0), {
    right: false,
    credit: 0,
    message: "Because of a.",
    mistake: "a",
    cells: null,
  });
  assert.equal(checkChoice(one, 1).credit, 1);
});

test("right ticks earn their share and wrong ticks take one away", () => {
  const credit = (...ticks: number[]): number => checkChoices(many, ticks).credit;
  assert.equal(credit(0, 1), 1);
  assert.equal(credit(0), 0.5);
  assert.equal(credit(0, 1, 2), 0.5);
  assert.equal(credit(0, 2), 0);
  assert.equal(credit(0, 1, 2, 3), 0);
  assert.equal(credit(), 0);
});

test("where nothing belongs, no tick is the answer", () => {
  const none = { ...many, options: many.options.map((each) => ({ ...each, right: false })) };
  assert.equal(checkChoices(none, []).right, true);
  assert.equal(checkChoices(none, [2]).credit, 0);
});
