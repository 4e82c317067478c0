import assert from "node:assert/strict";
import { test } from "node:test";
import { lines, plantDefect } from "./plant-defect.ts";
import { whole } from "./whole.ts";

const ask = (text: string): string =>
  text.replace(
    "licence: CC-BY-4.0\n",
    "licence: CC-BY-4.0\nwhole: { slides: [3, 4], labs: [1, 2], exercises: [1, 2], question-types: [2, 9] }\n",
  );

test("a module that falls short of what its course asks for is named, a planned one is left alone", async () => {
  const problems = await plantDefect({ "sums/course.yaml": ask }, whole);
  assert.deepEqual(
    lines(problems).map((line) => line.replace(/\. Write .*/, "")),
    [
      'sums/course.yaml:6 [whole] Module "first-sums" has 1 question types; the course asks for 2 to 9',
      'sums/course.yaml:6 [whole] Module "first-sums" has 2 slides; the course asks for 3 to 4',
    ],
  );
});

test("a course that asks for nothing takes modules of any size", async () => {
  assert.deepEqual(await plantDefect({}, whole), []);
});

test("two numbers are asked for", async () => {
  const problems = await plantDefect({ "sums/course.yaml": (text) => ask(text).replace("[3, 4]", "[4, 3]") }, whole);
  assert.match(lines(problems)[0], /must be two whole numbers, the smaller first, such as \[18, 30\]/);
});
