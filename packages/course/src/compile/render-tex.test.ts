import assert from "node:assert/strict";
import { test } from "node:test";
import { renderTex } from "./render-tex.ts";

test("a marked symbol is one element with class and name, and MathML stays clean", () => {
  const { html, tex } = renderTex(String.raw`\sym{p}{2} v`, { v: 1, p: 3 });
  assert.match(html, /<span class="enclosing object object-1" data-symbol="v">/);
  assert.match(html, /<span class="enclosing object object-3" data-symbol="p">/);
  assert.equal(tex, "{2} v");
  assert.match(html, /<annotation encoding="application\/x-tex">\{2\} v<\/annotation>/);
  assert.doesNotMatch(html.slice(0, html.indexOf("</math>")), /htmlClass|object/);
});

test("a mistake is told with its line, and the formula is still shown", () => {
  const { problems, html } = renderTex("a +\n\\foo", {}, { display: true });
  assert.deepEqual(problems, [{ line: 1, reason: "Undefined control sequence: \\foo" }]);
  assert.match(html, /katex/);
});

test("what KaTeX only warns about is told too", () => {
  const { problems } = renderTex("é", {});
  assert.equal(problems.length, 1);
});

test("commands that could carry HTML of an author's own are refused", () => {
  const { problems, html } = renderTex(String.raw`\href{https://example.org}{x}`, {});
  assert.deepEqual(problems, [{ line: 0, reason: "\\href is not allowed in a lesson" }]);
  assert.doesNotMatch(html, /href=/);
});
