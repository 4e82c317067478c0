import assert from "node:assert/strict";
import { test } from "node:test";
import { quiz } from "./quiz.ts";
import { questionType } from "./question-type.ts";
import { QuizError } from "./quiz-error.ts";

const numeric = (id: string, objective = 1) =>
  questionType({
    id,
    title: id,
    kind: "numeric",
    objective,
    generate: () => ({ stem: "?", hint: "?", solution: "?", answer: 1, mistakes: [] }),
  });

test("ids are unique in a quiz", () => {
  assert.throws(
    () => quiz({ title: "Q", types: [numeric("a"), numeric("a")] }),
    new QuizError("bad-quiz", 'quiz: ids are unique in a quiz; "Q" has two types "a". Was one copied from the other?'),
  );
  assert.throws(() => quiz({ title: "Q", types: [] }), /a quiz needs at least one question type/);
});

test("a type names an objective and has an id that can be saved", () => {
  assert.throws(() => numeric("Rank of A"), /an id is made of small letters/);
  assert.throws(() => numeric("rank", 0), /objective is the number of one of the module's objectives, from 1/);
});
