import assert from "node:assert/strict";
import { test } from "node:test";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { allRules } from "./all-rules.ts";
import { checkCourses } from "./check-courses.ts";
import { lines, tinyCourses, withDefect } from "./plant-defect.ts";

const cacheDir = join(tmpdir(), "gradus-check-test");

test("the small course breaks no rule", async () => {
  const { problems, summary } = await checkCourses(tinyCourses, { cacheDir });
  assert.deepEqual(lines(problems), []);
  assert.match(summary, /^1 course, 2 modules, 2 slides, 1 lab, 1 assignment, 1 quiz: checked against \d+ rules\.$/);
});

test("problems of the reader and of several rules come together, sorted", async () => {
  const planted = {
    "sums/course.yaml": (text: string) => text.replace("licence:", "license:"),
    "shared/glossary.yaml": (text: string) => text.replace("A list", "Simply a list"),
  };
  await withDefect(planted, async (path) => {
    const { problems } = await checkCourses(path, { cacheDir });
    assert.deepEqual(
      problems.map(({ file, line, rule }) => `${file}:${line} ${rule}`),
      ["shared/glossary.yaml:3 voice", "sums/course.yaml:1 schema", "sums/course.yaml:3 schema"],
    );
  });
});

test("every rule has an id of its own and a sentence", () => {
  const rules = allRules(cacheDir);
  assert.equal(new Set(rules.map(({ id }) => id)).size, rules.length);
  for (const { id, says } of rules) {
    assert.match(id, /^[a-z]+(-[a-z]+)*$/);
    assert.match(says, /^[A-Z].*\.$/);
  }
});
