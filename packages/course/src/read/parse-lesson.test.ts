import assert from "node:assert/strict";
import { test } from "node:test";
import type { Problem } from "../problem.ts";
import type { Lesson } from "./source-tree.ts";
import { lessonBody, parseLesson } from "./parse-lesson.ts";

function parse(text: string): { lesson: Lesson; problems: string[] } {
  const problems: Problem[] = [];
  const lesson = parseLesson(text, "a/labs/one.md", (problem) => void problems.push(problem));
  return { lesson, problems: problems.map(({ line, message }) => `${line}: ${message}`) };
}

test("front matter and body are taken apart, with the line where the body begins", () => {
  const { lesson, problems } = parse("---\ntitle: One\nsymbols: { v: 1 }\ndata: [d]\n---\n\nText\n");
  assert.deepEqual(problems, []);
  assert.equal(lesson.id, "one");
  assert.equal(lesson.title, "One");
  assert.deepEqual(lesson.symbols, { v: 1 });
  assert.deepEqual(lesson.data, [{ value: "d", line: 4 }]);
  assert.equal(lesson.bodyLine, 6);
  assert.equal(lessonBody(lesson), "\nText\n");
});

test("a lesson without front matter is told how to begin", () => {
  const message =
    "A lesson begins with front matter. Write at the very top:  ---  title: …  ---, each on a line of its own.";
  assert.deepEqual(parse("# Title\n").problems, [`1: ${message}`]);
});

test("unknown keys, missing keys and bad colours are all named at once, each at its line", () => {
  const { problems } = parse("---\nsymbols:\n  v: 1\n  b: 9\ntitel: One\n---\n");
  assert.deepEqual(problems, [
    '5: the front matter has no key "titel". Did you mean "title"?',
    '2: the front matter needs the key "title". Write it as  title: …',
  ]);
  assert.deepEqual(parse("---\ntitle: One\nsymbols:\n  v: 1\n  b: 9\n---\n").problems, [
    '5: The colour of symbol "b" is one of 1 to 5; it is 9.',
  ]);
});

test("text that is not YAML is named at its line", () => {
  const { problems } = parse("---\ntitle: One: two: three\n---\n");
  assert.equal(problems.length, 1);
  assert.match(problems[0], /^2: This is not YAML: .* Put quotes around text that contains a colon\.$/);
});
