import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { derivative } from "./derivative.ts";
import { equivalent } from "./equivalent.ts";
import { evaluate } from "./evaluate.ts";
import { expressionToText } from "./expression-to-text.ts";
import { parseExpression } from "./parse-expression.ts";
import type { Expression } from "./parse-expression.ts";
import { simplify } from "./simplify.ts";

const variables = ["x", "y"];
const leaf = fc.oneof(
  fc.nat(9).map((k): Expression => ({ kind: "number", text: String(k), at: 0 })),
  fc.constantFrom("x", "y").map((name): Expression => ({ kind: "name", name, at: 0 })),
);
const trees = fc.letrec<{ tree: Expression }>((tie) => ({
  tree: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    leaf,
    fc
      .tuple(fc.constantFrom("+" as const, "-" as const, "*" as const, "/" as const), tie("tree"), tie("tree"))
      .map(([operator, left, right]): Expression => ({ kind: "binary", operator, left, right, at: 0 })),
    fc.tuple(tie("tree"), fc.nat(3)).map(([left, k]): Expression => ({
      kind: "binary",
      operator: "^",
      left,
      right: { kind: "number", text: String(k), at: 0 },
      at: 0,
    })),
    fc
      .tuple(fc.constantFrom("sin", "cos", "sqrt", "exp", "ln", "abs"), tie("tree"))
      .map(([name, argument]): Expression => ({ kind: "call", name, argument, at: 0 })),
    tie("tree").map((operand): Expression => ({ kind: "negate", operand, at: 0 })),
  ),
})).tree;

test("what is printed is read back as the same tree", () => {
  fc.assert(
    fc.property(trees, (e) => {
      const text = expressionToText(e);
      assert.equal(expressionToText(parseExpression(text, { variables })), text);
      const [a, b] = [
        evaluate(e, { x: 1.3, y: -0.7 }),
        evaluate(parseExpression(text, { variables }), { x: 1.3, y: -0.7 }),
      ];
      assert.ok(Object.is(a, b) || a === b, `${text}: ${a} ≠ ${b}`);
    }),
  );
});

test("simplifying keeps the value, is done when done once, and never grows the text much", () => {
  fc.assert(
    fc.property(trees, fc.integer({ min: -30, max: 30 }), (e, k) => {
      const simple = simplify(e);
      const text = expressionToText(simple);
      assert.equal(expressionToText(simplify(simple)), text);
      const point = { x: k / 7 + 0.01, y: 1.7 - k / 11 };
      const [a, b] = [evaluate(e, point), evaluate(simple, point)];
      if (!Number.isFinite(a) || Math.abs(a) > 1e6 || (a !== 0 && Math.abs(a) < 1e-6)) return;
      if (!equivalent(e, simple).decided) return;
      assert.ok(
        equivalent(e, simple, { domain: { x: [point.x, point.x + 1e-3], y: [point.y, point.y + 1e-3] } }).difference ===
          undefined || Math.abs(a - b) <= 1e-6 * Math.abs(a),
        `${expressionToText(e)} → ${text}`,
      );
    }),
    { numRuns: 200 },
  );
});

test("simplified forms read as on paper", () => {
  const cases: Record<string, string> = {
    "x + x": "2*x",
    "x*x*x/x": "x^2",
    "0*x + 1*y - 0": "y",
    "x - x": "0",
    "2*(x + 3) - 6": "2*x",
    "x/2 + x/3": "5*x/6",
    "(2*x)^3": "8*x^3",
    "sqrt(4/9)*x": "2*x/3",
    "exp(0) + ln(1) + cos(0)": "2",
    "--x": "x",
    "y*x": "x*y",
    "x^0": "1",
    "1/(1/x)": "x",
    "x/0": "x/0",
    "(x + 1)*2/2": "x + 1",
    "-(x - y)": "-x + y",
    "abs(-3)*x^(1/2)": "3*x^(1/2)",
    "[x + x, 1 + 1]": "[2*x, 2]",
  };
  for (const [given, expected] of Object.entries(cases))
    assert.equal(expressionToText(simplify(given, { variables })), expected, given);
});

test("derivatives read as on paper", () => {
  const cases: Record<string, string> = {
    "x^2": "2*x",
    "1/x": "-1/x^2",
    "sin(2x)": "2*cos(2*x)",
    "x*exp(x)": "exp(x)*x + exp(x)",
    "ln(3x)": "1/x",
    "sqrt(x)": "1/(2*sqrt(x))",
    "2^x": "2^x*ln(2)",
    "y^2": "0",
    "abs(x)": "x/abs(x)",
  };
  for (const [given, expected] of Object.entries(cases))
    assert.equal(expressionToText(derivative(given, "x", { variables })), expected, given);
  assert.throws(() => derivative("[x]", "x"), /a list was given/);
});

test("derivatives agree with central differences", () => {
  for (const text of [
    "x^x",
    "tan(x)/x",
    "log2(x)*log10(x)",
    "exp(-x^2/2)*sin(3x)",
    "x^2.5/(1 + x)",
    "sqrt(1 + abs(x)^3)",
    "(x + y)^3*x^y",
  ]) {
    const f = parseExpression(text, { variables });
    const slope = derivative(f, "x");
    for (const x of [0.3, 1.1, 2.7]) {
      const h = 1e-5;
      const at = (value: number): number => evaluate(f, { x: value, y: 1.3 });
      const central = (at(x + h) - at(x - h)) / (2 * h);
      // The error of a central difference is h² f‴/6 + ε f/h, both about 1e-10 here.
      assert.ok(Math.abs(evaluate(slope, { x, y: 1.3 }) - central) <= 1e-7 * Math.max(1, Math.abs(central)), text);
    }
  }
});

test("equal functions are told from unequal ones", () => {
  const equal = [
    ["sin(x)^2 + cos(x)^2", "1"],
    ["(x^2 - 1)/(x - 1)", "x + 1"],
    ["exp(x + y)", "exp(x)*exp(y)"],
    ["tan(x)", "sin(x)/cos(x)"],
    ["ln(x^2)", "2*ln(abs(x))"],
    ["sqrt(x^2)", "abs(x)"],
    ["x^2.5", "x^2*sqrt(x)"],
    ["1/(1 + exp(-x))", "exp(x)/(1 + exp(x))"],
    ["sqrt(-x^2 - 1)*sqrt(-x^2 - 1)", "-(x^2 + 1)"],
    ["2/4", "0.5"],
    ["(x + y)^5", "x^5 + 5x^4*y + 10x^3*y^2 + 10x^2*y^3 + 5x*y^4 + y^5"],
    ["log2(x)", "ln(x)/ln(2)"],
    ["(1 - cos(x))/x^2", "2*sin(x/2)^2/x^2"],
  ];
  const unequal = [
    ["x", "x + 1e-9"],
    ["ln(x^2)", "2*ln(x)"],
    ["sqrt(x)^2", "x"],
    ["abs(x)", "x"],
    ["x^2", "x^3"],
    ["sin(2x)", "2*sin(x)"],
    ["(x + y)^2", "x^2 + y^2"],
    ["1/x + 1/y", "1/(x + y)"],
    ["-2^2", "(-2)^2"],
    ["exp(x)^2", "exp(x^2)"],
  ];
  for (const [f, g] of equal)
    assert.ok(equivalent(f, g, { variables }).equivalent === !f.startsWith("sqrt(-"), `${f} = ${g}`);
  for (const [f, g] of unequal) {
    const verdict = equivalent(f, g, { variables });
    assert.ok(!verdict.equivalent && verdict.decided && verdict.difference !== undefined, `${f} ≠ ${g}`);
  }
  assert.deepEqual(equivalent("1/0", "1/0"), { equivalent: false, decided: false });
  assert.ok(equivalent("sqrt(x)^2", "x", { variables, domain: { x: [0, 9] } }).equivalent);
  assert.ok(equivalent("ln(2x)", "ln(x)", { variables, domain: { x: [0.1, 9] }, upToConstantIn: "x" }).equivalent);
  assert.ok(!equivalent("x^2", "x", { variables, upToConstantIn: "x" }).equivalent);
});
