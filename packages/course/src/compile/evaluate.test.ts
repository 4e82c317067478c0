import assert from "node:assert/strict";
import { test } from "node:test";
import { evaluate } from "./evaluate.ts";

const text = (expression: string): string => {
  const value = evaluate(expression);
  return "problem" in value ? value.problem : value.text;
};
const tex = (expression: string): string => {
  const value = evaluate(expression);
  return "problem" in value ? value.problem : value.tex;
};

test("every name of @gradus/math is in scope", () => {
  assert.equal(text("det([[2, 1], [1, 1]])"), "1");
});

test("a number has at most six significant digits, other counts are asked for", () => {
  assert.equal(text("100 ** 3 / 3"), "333333");
  assert.equal(text("1 / 3"), "0.333333");
  assert.equal(text("(1 / 3).toFixed(2)"), "0.33");
  assert.equal(text("1e6"), "1000000");
});

test("signs and powers of ten are written as people write them", () => {
  assert.equal(text("-2"), "−2");
  assert.equal(text("2 ** -52"), "2.22045 · 10⁻¹⁶");
  assert.equal(tex("2 ** -52"), String.raw`2.22045 \cdot 10^{-16}`);
  assert.equal(text("1 / 0"), "∞");
});

test("fractions, vectors and matrices become mathematics", () => {
  assert.equal(tex("rational(6, 14)"), String.raw`\frac{3}{7}`);
  assert.equal(tex("[[1, 2], [3, 0.5]]"), String.raw`\begin{bmatrix}1 & 2 \\ 3 & 0.5\end{bmatrix}`);
  assert.equal(tex("vector([1, 2])"), String.raw`\begin{bmatrix}1 \\ 2\end{bmatrix}`);
});

test("what has no value says so", () => {
  assert.equal(text("0 / 0"), "its value is NaN");
  assert.equal(text("[1, NaN]"), "its value is NaN");
  assert.equal(text("nothing"), "nothing is not defined");
  assert.equal(text("() => 3"), "its value is function; it has to be a number, text, a fraction, a vector or a matrix");
  assert.equal(text("Promise.resolve(1)"), "its value is a promise; a lesson computes without waiting");
  assert.equal(text("1 +"), "Unexpected token ')'");
});
