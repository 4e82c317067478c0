import assert from "node:assert/strict";
import { test } from "node:test";
import { lines, plantDefect } from "./plant-defect.ts";
import { needs } from "./needs.ts";

test("a needed module exists, or the nearest name is given", async () => {
  const problems = await plantDefect(
    {
      "sums/course.yaml": (text) => text.replace("needs: [first-sums]", "needs: [first-sum]"),
    },
    needs,
  );
  assert.deepEqual(lines(problems), [
    'sums/course.yaml:17 [needs] Module "second-sums" needs "first-sum", which no course has. Did you mean "first-sums"?',
  ]);
});

test("modules do not need each other in a circle", async () => {
  const problems = await plantDefect(
    {
      "sums/course.yaml": (text) =>
        text.replace("minutes: { slides: 10", "needs: [second-sums]\n    minutes: { slides: 10"),
    },
    needs,
  );
  assert.deepEqual(lines(problems), [
    "sums/course.yaml:7 [needs] Modules cannot need each other in a circle: first-sums → second-sums → first-sums. Take one of these needs away.",
    "sums/course.yaml:18 [needs] Modules cannot need each other in a circle: second-sums → first-sums → second-sums. Take one of these needs away.",
  ]);
});
