import assert from "node:assert/strict";
import { test } from "node:test";
import { noCache, plantDefect } from "./plant-defect.ts";
import { quizzesSurvive } from "./quizzes-survive.ts";

test("a question type that yields NaN at some seed is named with the seed", async () => {
  const quiz = "sums/quizzes/first-sums.ts";
  const planted = { [quiz]: (text: string) => text.replace("answer: a + b", "answer: a === 7 ? NaN : a + b") };
  const problems = await plantDefect(planted, quizzesSurvive(noCache));
  assert.ok(problems.length > 0);
  assert.equal(`${problems[0].file}:${problems[0].line}`, `${quiz}:7`);
  assert.match(problems[0].message, /^two-numbers, seed \d+: /);
});
