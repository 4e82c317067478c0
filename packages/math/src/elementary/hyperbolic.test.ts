import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { ulps } from "../../reference/ulps.ts";
import { expm1 } from "./expm1.ts";
import { cosh, sinh, tanh } from "./hyperbolic.ts";
import { acosh, asinh, atanh } from "./inverse-hyperbolic.ts";
import { log1p } from "./log1p.ts";
import { cbrt, hypot } from "./roots.ts";

const functions = { expm1, log1p, sinh, cosh, tanh, asinh, acosh, atanh, cbrt };

test("at the ends of their domains the functions give what IEEE 754 says", () => {
  for (const f of [expm1, log1p, sinh, tanh, asinh, atanh, cbrt]) assert.ok(Object.is(f(-0), -0), f.name);
  for (const f of Object.values(functions)) assert.ok(Number.isNaN(f(NaN)), f.name);
  assert.deepEqual([expm1(-Infinity), expm1(Infinity), expm1(800), expm1(-800)], [-1, Infinity, Infinity, -1]);
  assert.deepEqual([log1p(-1), log1p(-2), log1p(Infinity)], [-Infinity, NaN, Infinity]);
  assert.deepEqual(
    [sinh(-Infinity), sinh(711), cosh(-Infinity), cosh(-711)],
    [-Infinity, Infinity, Infinity, Infinity],
  );
  assert.deepEqual([tanh(-Infinity), tanh(Infinity)], [-1, 1]);
  assert.deepEqual([asinh(-Infinity), acosh(Infinity), acosh(1), acosh(0.5)], [-Infinity, Infinity, 0, NaN]);
  assert.deepEqual([atanh(1), atanh(-1), atanh(1.5)], [Infinity, -Infinity, NaN]);
  assert.deepEqual([cbrt(Infinity), cbrt(-Infinity)], [Infinity, -Infinity]);
  assert.deepEqual([hypot(Infinity, NaN), hypot(NaN, 1), hypot(0, -0), hypot(-3, 0)], [Infinity, NaN, 0, 3]);
});

test("known values are exact", () => {
  assert.equal(expm1(1), 1.7182818284590453);
  for (let k = -300; k <= 300; k++) assert.ok(ulps(cbrt(k ** 3), k) <= 1);
  for (const [a, b, c] of [
    [3, 4, 5],
    [5, 12, 13],
    [20, 21, 29],
  ]) {
    for (const k of [-1000, -500, 0, 500, 1000]) assert.equal(hypot(a * 2 ** k, b * 2 ** k), c * 2 ** k);
  }
});

test("each inverse undoes its function, up to the error that the condition of each allows", () => {
  const small = fc.double({ min: -15, max: 15, noNaN: true });
  fc.assert(
    fc.property(small, (x) => {
      const size = Math.max(1, Math.abs(x));
      assert.ok(Math.abs(asinh(sinh(x)) - x) <= 4 * Number.EPSILON * size);
      assert.ok(Math.abs(log1p(expm1(x)) - x) <= 4 * Number.EPSILON * Math.max(1, 1 / (1 + expm1(x))));
      assert.ok(Math.abs(cbrt(x) ** 3 - x) <= 4 * Number.EPSILON * Math.abs(x));
      // cosh² − sinh² = 1, both of which grow.
      assert.ok(Math.abs(cosh(x) ** 2 - sinh(x) ** 2 - 1) <= 8 * Number.EPSILON * cosh(x) ** 2);
      assert.ok(Math.abs(tanh(x) - sinh(x) / cosh(x)) <= 2 * Number.EPSILON);
    }),
  );
});
