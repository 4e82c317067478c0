import assert from "node:assert/strict";
import { test } from "node:test";
import { differentiate, Dual, dual } from "./dual.ts";
import type { Scalar } from "./dual.ts";
import { numericalDerivative } from "./finite-differences.ts";

const functions: readonly {
  readonly name: string;
  readonly f: (x: Scalar) => Scalar;
  readonly derivatives: (x: number) => number[];
}[] = [
  { name: "exp", f: dual.exp, derivatives: (x) => [Math.exp(x), Math.exp(x), Math.exp(x)] },
  { name: "log", f: dual.log, derivatives: (x) => [1 / x, -1 / x ** 2, 2 / x ** 3] },
  { name: "sqrt", f: dual.sqrt, derivatives: (x) => [0.5 * x ** -0.5, -0.25 * x ** -1.5, 0.375 * x ** -2.5] },
  { name: "sin", f: dual.sin, derivatives: (x) => [Math.cos(x), -Math.sin(x), -Math.cos(x)] },
  { name: "cos", f: dual.cos, derivatives: (x) => [-Math.sin(x), -Math.cos(x), Math.sin(x)] },
  { name: "power", f: (x) => dual.power(x, 3), derivatives: (x) => [3 * x * x, 6 * x, 6] },
  { name: "divide", f: (x) => dual.divide(1, x), derivatives: (x) => [-1 / x ** 2, 2 / x ** 3, -6 / x ** 4] },
  {
    name: "tanh",
    f: dual.tanh,
    derivatives: (x) => {
      const t = Math.tanh(x);
      return [1 - t * t, -2 * t * (1 - t * t), (1 - t * t) * (6 * t * t - 2)];
    },
  },
];

for (const { name, f, derivatives } of functions) {
  test(`${name}: first, second and third derivatives are those of calculus`, () => {
    for (const x of [0.3, 1, 2.5]) {
      let g = f;
      for (const expected of derivatives(x)) {
        g = differentiate(g);
        assert.ok(Math.abs((g(x) as number) - expected) <= 1e-13 * Math.max(1, Math.abs(expected)), `${name} at ${x}`);
      }
    }
  });
}

test("the derivatives of inverse and hyperbolic functions are those that differences find", () => {
  for (const [name, at] of [
    ["tan", 0.7],
    ["asin", 0.4],
    ["acos", 0.4],
    ["atan", 1.3],
    ["sinh", 0.8],
    ["cosh", 0.8],
    ["asinh", 0.8],
    ["acosh", 1.7],
    ["atanh", 0.3],
    ["expm1", 0.5],
    ["log1p", 0.5],
    ["cbrt", 1.4],
  ] as const) {
    const f = dual[name];
    const first = differentiate(f);
    const [slope, bend] = [first, differentiate(first)].map((g) => g(at) as number);
    assert.ok(Math.abs(slope - numericalDerivative((x) => f(x) as number, at).value) < 1e-8, name);
    assert.ok(Math.abs(bend - numericalDerivative((x) => first(x) as number, at).value) < 1e-7, name);
  }
});

test("nested derivatives do not mix their perturbations", () => {
  // d/dx [x · d/dy (x + y)] = 1, where confused perturbations give 2.
  assert.equal(differentiate((x) => dual.multiply(x, differentiate((y) => dual.add(x, y))(1)))(1), 1);
  assert.equal(differentiate((x) => differentiate((y) => dual.multiply(dual.power(x, 3), y))(5))(2), 12);
  assert.equal(differentiate(() => 7)(1), 0);
});

test("methods and functions agree", () => {
  const x = new Dual(2, 1);
  assert.deepEqual(x.divide(x.add(1)), dual.divide(x, dual.add(x, 1)));
  assert.deepEqual((x.subtract(5) as Dual).value, -3);
  assert.equal((dual.absolute(new Dual(-2, 1)) as Dual).rate, -1);
});

test("numerical derivatives find their step, and their error estimate holds", () => {
  for (const [f, x, expected] of [
    [Math.exp, 1, Math.E],
    [Math.sin, 100, Math.cos(100)],
    [(t: number) => t ** 5, 1e3, 5e12],
    [(t: number) => 1 / t, 0.01, -1e4],
  ] as const) {
    const { value, error } = numericalDerivative(f, x, { step: Math.min(0.1 * x, 0.5) });
    assert.ok(Math.abs(value - expected) <= 1e-9 * Math.abs(expected));
    assert.ok(
      Math.abs(value - expected) <= 100 * error + 1e-14 * Math.abs(expected) && error <= 1e-6 * Math.abs(expected),
    );
  }
});
