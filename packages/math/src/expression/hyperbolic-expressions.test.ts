import assert from "node:assert/strict";
import { test } from "node:test";
import { numericalDerivative } from "../calculus/finite-differences.ts";
import { derivative } from "./derivative.ts";
import { equivalent } from "./equivalent.ts";
import { evaluate, evaluateExpression } from "./evaluate.ts";
import { parseExpression } from "./parse-expression.ts";

const variables = ["x"];

test("hyperbolic functions and inverses can be typed", () => {
  assert.equal(evaluateExpression("2 asin(1)"), Math.PI);
  assert.equal(evaluateExpression("cosh(0) + tanh(0)"), 1);
  assert.equal(evaluateExpression("acosh(1)"), 0);
});

test("their derivatives are those that differences find", () => {
  for (const [name, at] of [
    ["asin", 0.4],
    ["acos", 0.4],
    ["atan", 1.3],
    ["sinh", 0.8],
    ["cosh", 0.8],
    ["tanh", 0.8],
    ["asinh", 0.8],
    ["acosh", 1.7],
    ["atanh", 0.3],
  ] as const) {
    const f = parseExpression(`${name}(2x - x)`, { variables });
    const slope = evaluate(derivative(f, "x"), { x: at });
    const { value } = numericalDerivative((x) => evaluate(f, { x }), at, { step: 0.1 });
    assert.ok(Math.abs(slope - value) < 1e-8, name);
  }
});

test("identities between them are recognised, and near misses are not", () => {
  for (const [left, right, same] of [
    ["cosh(x)^2 - sinh(x)^2", "1", true],
    ["tanh(x)", "(e^x - e^(-x)) / (e^x + e^(-x))", true],
    ["asinh(x)", "ln(x + sqrt(x^2 + 1))", true],
    ["sin(asin(x))", "x", false],
    ["asin(x) + acos(x)", "pi/2", false],
    ["tanh(x)", "sinh(x)", false],
    ["atan(x)", "tan(x)", false],
    ["acosh(cosh(x))", "x", false],
  ] as const) {
    assert.equal(equivalent(left, right, { variables }).equivalent, same, `${left} and ${right}`);
  }
  // Inside their domain these two hold.
  const domain = { x: [-1, 1] } as const;
  assert.ok(equivalent("asin(x) + acos(x)", "pi/2", { variables, domain }).equivalent);
  assert.ok(equivalent("atanh(x)", "ln((1 + x)/(1 - x))/2", { variables, domain }).equivalent);
});
