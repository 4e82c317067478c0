import assert from "node:assert/strict";
import { test } from "node:test";
import { random } from "@gradus/math";
import { fuzz } from "./fuzz.ts";
import { questionType } from "./question-type.ts";
import type { QuestionSpecs } from "./question.ts";

type Numeric = QuestionSpecs["numeric"];
type Choice = QuestionSpecs["choice"];

const text = { stem: "How much?", hint: "Count.", solution: "Two." };

function numeric(change: Partial<Numeric>): readonly string[] {
  const mistakes = [{ name: "adds", value: 3, reason: "You added." }];
  const generate = (): Numeric => ({ ...text, answer: 2, mistakes, ...change });
  const type = questionType({ id: "planted", title: "Planted", kind: "numeric", objective: 1, generate });
  return fuzz(type, 20).map(({ message }) => message);
}

function choice(texts: readonly string[]): readonly string[] {
  const [right, ...others] = texts;
  const generate = (): Choice => ({
    ...text,
    answer: { text: right, reason: "So it is." },
    distractors: others.map((other, index) => ({ name: `slip ${index}`, text: other, reason: `Slip ${index}.` })),
  });
  const type = questionType({ id: "planted", title: "Planted", kind: "choice", objective: 1, generate });
  return fuzz(type, 20).map(({ message }) => message);
}

test("a sound type has no problems", () => {
  assert.deepEqual(numeric({}), []);
  assert.deepEqual(choice(["$1$", "$2$", "$\\tfrac{1}{2}$"]), []);
});

test("each planted defect is found, once, with its seed and the sentence of its rule", () => {
  assert.deepEqual(numeric({ stem: "It is $NaN$." }), [
    'planted, seed 1: stem: the text contains "NaN": …It is $NaN$.….',
  ]);
  assert.deepEqual(numeric({ hint: "Take $\\frac{1}{2$." }), [
    "planted, seed 1: hint: the braces do not match in $\\frac{1}{2$.",
  ]);
  assert.deepEqual(numeric({ solution: "Costs $5." }), [
    'planted, seed 1: solution: a "$" has no partner: …Costs $5.….',
  ]);
  assert.match(numeric({ answer: Number.NaN }).join(), /the stated answer fails its own check/);
  assert.deepEqual(numeric({ mistakes: [{ name: "adds", value: 2, reason: "You added." }] }), [
    'planted, seed 1: the mistake "adds" is accepted.',
  ]);
  const twins = [
    { name: "adds", value: 0.5, reason: "You added." },
    { name: "halves", value: 1 / 2, reason: "You halved." },
  ];
  assert.deepEqual(numeric({ mistakes: twins }), [
    'planted, seed 1: the mistake "halves" gets another message: You added.',
  ]);
});

test("distractors are compared as mathematics", () => {
  assert.deepEqual(choice(["$1$", "$\\tfrac{1}{2}$", "$0.5$"]).length, 1);
  assert.match(choice(["$1$", "$\\tfrac{1}{2}$", "$0.5$"])[0], /are the same answer/);
  assert.match(choice(["Yes.", "No."]).join(), /2 options; at least 3 are needed/);
});

test("a type that is not a pure function of its generator is found", () => {
  let calls = 0;
  const type = questionType({
    id: "planted",
    title: "Planted",
    kind: "numeric",
    objective: 1,
    generate: () => ({ ...text, answer: (calls += 1), mistakes: [] }),
  });
  assert.match(
    fuzz(type, 5)
      .map(({ message }) => message)
      .join(),
    /asked twice, it gives two questions/,
  );
});

test("a type that throws is a problem, not the end of the fuzz test", () => {
  const type = questionType({
    id: "planted",
    title: "Planted",
    kind: "numeric",
    objective: 1,
    generate: () => {
      throw new Error("no numbers left");
    },
  });
  assert.deepEqual(
    fuzz(type, 5).map(({ message }) => message),
    ["planted, seed 1: it throws: no numbers left"],
  );
});

test("cards are dealt in an order that is not an answer yet", () => {
  const type = questionType({
    id: "cards",
    title: "Cards",
    kind: "order",
    objective: 1,
    generate: () => ({
      ...text,
      cards: [
        { id: "a", text: "First." },
        { id: "b", text: "Second." },
      ],
      rules: [{ earlier: "a", later: "b", reason: "b needs a." }],
      mistakes: [],
    }),
  });
  assert.deepEqual(fuzz(type, 50), []);
  const question = type.generate(random(1));
  assert.equal(question.kind === "order" && question.cards[0].id, "b");
});
