import assert from "node:assert/strict";
import { test } from "node:test";
import { lines, plantDefect } from "./plant-defect.ts";
import { assignments } from "./assignments.ts";

test("an exercise is a function of the starter, and has checks", async () => {
  const problems = await plantDefect(
    {
      "sums/programming-assignments/first-sums/assignment.md": (text) => text.replace("# total:", "# totl:"),
    },
    assignments,
  );
  assert.deepEqual(lines(problems), [
    'sums/programming-assignments/first-sums/assignment.md:8 [assignments] The exercise "totl" has no checks in checks.ts. Did you mean "total"?',
    'sums/programming-assignments/first-sums/assignment.md:8 [assignments] The exercise "totl" has no checks in hidden-checks.ts. Did you mean "total"?',
    'sums/programming-assignments/first-sums/assignment.md:8 [assignments] assignment.md has the exercise "totl", but solution.ts exports no function of that name. Did you mean "total"?',
    'sums/programming-assignments/first-sums/assignment.md:8 [assignments] assignment.md has the exercise "totl", but starter.ts exports no function of that name. Did you mean "total"?',
    'sums/programming-assignments/first-sums/checks.ts:6 [assignments] checks.ts checks "total", which is no exercise of assignment.md. Did you mean "totl"?',
    'sums/programming-assignments/first-sums/hidden-checks.ts:5 [assignments] hidden-checks.ts checks "total", which is no exercise of assignment.md. Did you mean "totl"?',
    'sums/programming-assignments/first-sums/mistakes.ts:4 [assignments] mistakes.ts has mistakes of "total", which is no exercise of assignment.md. Did you mean "totl"?',
    'sums/programming-assignments/first-sums/starter.ts:4 [assignments] starter.ts exports "total", which is no exercise of assignment.md. Did you mean "totl"?',
  ]);
});

test("points are above 0, and hidden checks do not change them", async () => {
  const problems = await plantDefect(
    {
      "sums/programming-assignments/first-sums/checks.ts": (text) => text.replace("points: 2", "points: 0"),
      "sums/programming-assignments/first-sums/hidden-checks.ts": (text) =>
        text.replace("returns:", "points: 3, returns:"),
    },
    assignments,
  );
  assert.deepEqual(lines(problems), [
    'sums/programming-assignments/first-sums/checks.ts:6 [assignments] The exercise "total" has 0 points. Write in checks.ts  exercise("total", { points: 3, … })',
    'sums/programming-assignments/first-sums/hidden-checks.ts:5 [assignments] hidden-checks.ts gives "total" 3 points, checks.ts 0. Leave the points out of hidden-checks.ts.',
  ]);
});

test("mistakes belong to exercises", async () => {
  const problems = await plantDefect(
    {
      "sums/programming-assignments/first-sums/mistakes.ts": (text) => text.replace("total: [", "totals: ["),
    },
    assignments,
  );
  assert.deepEqual(lines(problems), [
    'sums/programming-assignments/first-sums/mistakes.ts:4 [assignments] mistakes.ts has mistakes of "totals", which is no exercise of assignment.md. Did you mean "total"?',
  ]);
});

test("every file loads", async () => {
  const problems = await plantDefect(
    {
      "sums/programming-assignments/first-sums/checks.ts": (text) =>
        text.replace("integer, invariant", "integers, invariant"),
    },
    assignments,
  );
  assert.deepEqual(lines(problems), [
    "sums/programming-assignments/first-sums/checks.ts:1 [assignments] checks.ts does not load: The requested module '@gradus/grading' does not provide an export named 'integers'",
  ]);
});

test("no file is missing", async () => {
  const problems = await plantDefect(
    {
      "sums/programming-assignments/first-sums/hidden-checks.ts": () => null,
    },
    assignments,
  );
  assert.deepEqual(lines(problems), [
    "sums/programming-assignments/first-sums/assignment.md:1 [files] An assignment needs the file hidden-checks.ts beside assignment.md. docs/course-format.md shows each of the five.",
  ]);
});

test("a heading names a function", async () => {
  const problems = await plantDefect(
    {
      "sums/programming-assignments/first-sums/assignment.md": (text) =>
        text.replace("# total: Add them all", "# Add them all"),
    },
    assignments,
  );
  assert.deepEqual(lines(problems), [
    "sums/programming-assignments/first-sums/assignment.md:1 [assignments] An assignment has at least one exercise. Write  # rank: How much information",
    'sums/programming-assignments/first-sums/assignment.md:8 [exercise-heading] A level-1 heading begins an exercise: the exported function\'s name, a colon, a title. Write  # rank: How much information; it is "# Add them all".',
    'sums/programming-assignments/first-sums/checks.ts:6 [assignments] checks.ts checks "total", which is no exercise of assignment.md.',
    'sums/programming-assignments/first-sums/hidden-checks.ts:5 [assignments] hidden-checks.ts checks "total", which is no exercise of assignment.md.',
    'sums/programming-assignments/first-sums/mistakes.ts:4 [assignments] mistakes.ts has mistakes of "total", which is no exercise of assignment.md.',
    'sums/programming-assignments/first-sums/starter.ts:4 [assignments] starter.ts exports "total", which is no exercise of assignment.md.',
  ]);
});
