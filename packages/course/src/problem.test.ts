import assert from "node:assert/strict";
import { test } from "node:test";
import { ContentError, excerpt, sortProblems, type Problem } from "./problem.ts";

const problem = (file: string, line: number, message: string): Problem => ({
  file,
  line,
  rule: "r",
  given: "g",
  message,
});

test("problems are sorted by file and line, and one that was found twice stands once", () => {
  const sorted = sortProblems([
    problem("b", 1, "x"),
    problem("a", 10, "y"),
    problem("a", 9, "z"),
    problem("b", 1, "x"),
  ]);
  assert.deepEqual(
    sorted.map(({ file, line }) => `${file}:${line}`),
    ["a:9", "a:10", "b:1"],
  );
});

test("a ContentError says all of its problems", () => {
  assert.equal(new ContentError([problem("a", 9, "z."), problem("b", 1, "x.")]).message, "a:9: z.\nb:1: x.");
});

test("an excerpt is one short line", () => {
  assert.equal(excerpt("  two\n  lines "), "two lines");
  assert.equal(excerpt("x".repeat(100)).length, 80);
});
