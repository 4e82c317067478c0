import assert from "node:assert/strict";
import { test } from "node:test";
import { parseMarkdown } from "./parse-markdown.ts";
import { walk } from "./walk.ts";

function expressions(text: string): string[] {
  const found: string[] = [];
  walk(parseMarkdown(text, "a.md").root, (node) => {
    if (node.type === "computed") found.push(node.value);
  });
  return found;
}

test("an expression is not read as Markdown", () => {
  assert.deepEqual(expressions("{= 2**3*4**2} and {= det([[1, 2], [3, 4]])}, {= a_1_b}"), [
    "2**3*4**2",
    "det([[1, 2], [3, 4]])",
    "a_1_b",
  ]);
});

test("it ends at its own brace, and braces in strings do not count", () => {
  assert.deepEqual(expressions('{= norm(v, { order: 1 })} {= "}" + `{`} {x : x > 0}'), [
    "norm(v, { order: 1 })",
    '"}" + `{`',
  ]);
});

test("one without an end is prose", () => {
  assert.deepEqual(expressions("{= 1 + 2"), []);
});
