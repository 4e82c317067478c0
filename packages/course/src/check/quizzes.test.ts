import assert from "node:assert/strict";
import { test } from "node:test";
import { lines, plantDefect } from "./plant-defect.ts";
import { quizzes } from "./quizzes.ts";

test("a question type tests an objective that the module has", async () => {
  const problems = await plantDefect(
    {
      "sums/quizzes/first-sums.ts": (text) => text.replace("objective: 1", "objective: 4"),
    },
    quizzes,
  );
  assert.deepEqual(lines(problems), [
    'sums/quizzes/first-sums.ts:7 [quizzes] Question type "two-numbers" tests objective 4; module "first-sums" has objectives 1 to 2.',
  ]);
});

test("a quiz has a question type, with ids of their own", async () => {
  const problems = await plantDefect(
    {
      "sums/quizzes/first-sums.ts": () =>
        'import { quiz } from "@gradus/quiz";\nexport default quiz({ title: "None", types: [] });',
    },
    quizzes,
  );
  assert.deepEqual(lines(problems), [
    'sums/quizzes/first-sums.ts:1 [quizzes] sums/quizzes/first-sums.ts does not load: quiz: a quiz needs at least one question type; "None" has none.',
  ]);
});

test("the default export is a quiz", async () => {
  const problems = await plantDefect(
    {
      "sums/quizzes/first-sums.ts": () => "export default 3;",
    },
    quizzes,
  );
  assert.deepEqual(lines(problems), [
    'sums/quizzes/first-sums.ts:1 [quizzes] sums/quizzes/first-sums.ts must export a quiz by default. Write  export default quiz({ title: "…", types: [ … ] });',
  ]);
});
