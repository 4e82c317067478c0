import assert from "node:assert/strict";
import { test } from "node:test";
import { lines, plantDefect } from "./plant-defect.ts";
import { planned } from "./planned.ts";

test("a module without parts says that it is planned", async () => {
  const problems = await plantDefect(
    {
      "sums/course.yaml": (text) => text.replace("    planned: true\n", ""),
    },
    planned,
  );
  assert.deepEqual(lines(problems), [
    'sums/course.yaml:15 [planned] Module "second-sums" has no slides, labs, assignment or quiz. Name them, or write  planned: true',
  ]);
});

test("a planned module has no parts", async () => {
  const problems = await plantDefect(
    {
      "sums/course.yaml": (text) => text.replace("title: First sums", "title: First sums\n    planned: true"),
    },
    planned,
  );
  assert.deepEqual(lines(problems), [
    'sums/course.yaml:5 [planned] Module "first-sums" is marked as planned and has parts. Remove  planned: true',
  ]);
});
