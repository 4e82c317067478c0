import assert from "node:assert/strict";
import { test } from "node:test";
import { plainText } from "./plain-text.ts";
import { parseMarkdown } from "./parse-markdown.ts";

const types = (text: string): string[] => parseMarkdown(text, "a.md").root.children.map(({ type }) => type);

test("a time of day is no directive, and a set no HTML", () => {
  assert.equal(
    plainText(parseMarkdown("At 10:30, {x : x > 0} and x <y.", "a.md").root),
    "At 10:30, {x : x > 0} and x <y.",
  );
});

test("a line --- under a paragraph makes no heading, and indented text no code", () => {
  assert.deepEqual(types("Words\n---\n\n    indented"), ["paragraph", "thematicBreak", "paragraph"]);
});

test("lines count from the given one", () => {
  const { root } = parseMarkdown("a\n\nb", "a.md", 7);
  assert.deepEqual(
    root.children.map(({ position }) => position?.start.line),
    [7, 9],
  );
});

test("leaf and container directives carry their attributes", () => {
  const [figure] = parseMarkdown('::figure{name=a matrix="[[1,2]]"}', "a.md").root.children;
  assert.ok(figure.type === "leafDirective");
  assert.deepEqual({ ...figure.attributes }, { name: "a", matrix: "[[1,2]]" });
});
