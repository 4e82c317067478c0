import assert from "node:assert/strict";
import { test } from "node:test";
import { lines, plantDefect, tinyCourses } from "../check/plant-defect.ts";
import { readCourses } from "./read-courses.ts";

const course = "sums/course.yaml";

test("the small course is read without a problem", async () => {
  const { tree, problems } = await readCourses(tinyCourses);
  assert.deepEqual(problems, []);
  assert.deepEqual(
    tree.courses.map(({ id, modules }) => [id, modules.length]),
    [["sums", 2]],
  );
});

test("an unknown key gets the nearest name", async () => {
  const problems = await plantDefect({ [course]: (text) => text.replace("summary:", "sumary:") });
  assert.deepEqual(lines(problems), [
    'sums/course.yaml:2 [schema] course "sums" has no key "sumary". Did you mean "summary"?',
  ]);
});

test("a missing file gets the nearest that there is", async () => {
  const problems = await plantDefect({ [course]: (text) => text.replace("[adding-up]", "[adding-upp]") });
  assert.deepEqual(lines(problems), [
    'sums/course.yaml:12 [files] module "first-sums" names the lab "adding-upp", but there is no file sums/labs/adding-upp.md. Did you mean "adding-up"?',
  ]);
});

test("one bad module does not hide the others, and every problem is there at once", async () => {
  const problems = await plantDefect({
    [course]: (text) => text.replace("id: first-sums", "id: First Sums").replace("planned: true", "planned: perhaps"),
  });
  assert.deepEqual(lines(problems), [
    'sums/course.yaml:5 [schema] id of module "First Sums" must be small letters, digits and single hyphens, such as elimination-and-rank; it is First Sums.',
    'sums/course.yaml:18 [schema] planned of module "second-sums" must be true or false; it is perhaps.',
  ]);
});
