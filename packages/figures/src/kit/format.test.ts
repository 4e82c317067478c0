import assert from "node:assert/strict";
import { test } from "node:test";
import { format, formatEquation, formatPoint, power } from "./format.ts";

test("numbers are short, with a true minus sign", () => {
  assert.equal(format(0.1 + 0.2), "0.3");
  assert.equal(format(-2), "−2");
  assert.equal(format(-0), "0");
  assert.equal(format(2 / 3), "0.6667");
  assert.equal(format(Infinity), "∞");
});

test("very large and very small numbers are written as powers of ten", () => {
  assert.equal(format(2.220446049250313e-16, 3), "2.22×10⁻¹⁶");
  assert.equal(power(1e6), "10⁶");
  assert.equal(power(-1e6), "−1×10⁶");
});

test("points and equations read as on paper", () => {
  assert.equal(formatPoint([2, -1]), "(2, −1)");
  assert.equal(formatEquation([3, -1], 5, ["x", "y"]), "3x − y = 5");
  assert.equal(formatEquation([0, 1], -2, ["x", "y"]), "y = −2");
  assert.equal(formatEquation([0, 0], 3, ["x", "y"]), "0 = 3");
});
