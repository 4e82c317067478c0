import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { parseMarkdown } from "./parse-markdown.ts";
import { walk } from "./walk.ts";

function formulas(text: string): string[] {
  const found: string[] = [];
  walk(parseMarkdown(text, "a.md").root, (node) => {
    if (node.type === "inlineMath") found.push(node.value);
  });
  return found;
}

test("two prices are money, not mathematics", () => {
  assert.deepEqual(formulas("It costs $5 and $6, or $20,000 and USD$30,000."), []);
});

test("a formula begins and ends without a space", () => {
  assert.deepEqual(formulas("Let $x$ and $y_1 + 2$ be; not $ x$ nor $x $."), ["x", "y_1 + 2"]);
  assert.deepEqual(formulas("The dollar before the digit closes nothing: $x$5"), []);
});

test("a dollar after a backslash neither opens nor closes", () => {
  assert.deepEqual(formulas(String.raw`\$5 and $x \$ y$`), [String.raw`x \$ y`]);
});

test("a formula may go over the end of a line, code is left alone", () => {
  assert.deepEqual(formulas("Sum $a +\nb$ and `$c$`."), ["a +\nb"]);
});

test("stars and underscores in a formula are not emphasis", () => {
  assert.deepEqual(formulas("$a*b*c$ and $a_i b_i$"), ["a*b*c", "a_i b_i"]);
});

test("no text makes the parser throw, and formulas never begin or end with a space", () => {
  const pieces = fc.array(fc.constantFrom("$", "$$", " ", "5", "x", "\\", "\n", "{= ", "}", "*", "`"), {
    maxLength: 30,
  });
  fc.assert(
    fc.property(pieces, (parts) => {
      walk(parseMarkdown(parts.join(""), "a.md").root, (node) => {
        if (node.type !== "inlineMath") return;
        const display = node.data?.display === true;
        assert.ok(display || !/^\s|\s$/.test(node.value));
      });
    }),
  );
});
