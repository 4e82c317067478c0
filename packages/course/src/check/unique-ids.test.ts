import assert from "node:assert/strict";
import { test } from "node:test";
import { lines, plantDefect } from "./plant-defect.ts";
import { uniqueIds } from "./unique-ids.ts";

test("a module id may stand once, over all courses", async () => {
  const problems = await plantDefect(
    {
      "sums/course.yaml": (text) => text.replace("- id: second-sums", "- id: first-sums"),
    },
    uniqueIds,
  );
  assert.deepEqual(lines(problems), [
    'sums/course.yaml:15 [unique-ids] Each module has a name of its own, over all courses; "first-sums" is also at sums/course.yaml:5. Rename one of them.',
  ]);
});

test("a term of the glossary may stand once", async () => {
  const problems = await plantDefect(
    {
      "shared/glossary.yaml": (text) => text.replace("terms: [mean]", "terms: [mean, Vectors]"),
    },
    uniqueIds,
  );
  assert.deepEqual(lines(problems), [
    'shared/glossary.yaml:4 [unique-ids] Each term of the glossary has a name of its own, over all courses; "vectors" is also at shared/glossary.yaml:1. Rename one of them.',
  ]);
});
