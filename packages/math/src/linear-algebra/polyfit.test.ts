import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { vandermonde } from "../array/test-matrices.ts";
import { random } from "../random/random.ts";
import { lstsq } from "./lstsq.ts";
import { polyfit } from "./polyfit.ts";
import { polyval } from "./polyval.ts";

test("a polynomial is found again from more points than it has coefficients", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1, maxLength: 6 }), (c) => {
      const x = Array.from({ length: c.length + 3 }, (_, i) => i - 2);
      const fit = polyfit(x, polyval(c, x), c.length - 1);
      // Whole numbers of this size are exact, so the fit is too, up to the last rounding.
      for (const [k, ck] of c.entries()) assert.ok(Math.abs(fit.coefficients.get(k) - ck) < 1e-12);
      assert.ok(fit.residualSumOfSquares < 1e-20);
      assert.ok(fit.refined && fit.rank === c.length);
    }),
  );
});

test("the residual is orthogonal to every power: the least squares condition itself", () => {
  const rng = random("polyfit");
  const x = rng.uniform({ low: -2, high: 3, shape: 40 });
  const y = rng.normal({ shape: 40 });
  const { coefficients } = polyfit(x, y, 7);
  const p = polyval(coefficients, x);
  for (let k = 0; k <= 7; k++) {
    let [total, size] = [0, 0];
    for (let i = 0; i < 40; i++) {
      const term = x.get(i) ** k * (p.get(i) - y.get(i));
      total += term;
      size += Math.abs(term);
    }
    assert.ok(Math.abs(total) <= 1e-11 * size, `power ${k}: ${total}`);
  }
});

test("where rounded powers do no harm it agrees with lstsq, and a curve through the origin has no constant", () => {
  const x = [1, 2, 3, 4, 5];
  const y = [2.1, 3.9, 6.2, 7.8, 10.1];
  const plain = lstsq(vandermonde(x, { columns: 3 }), y).x;
  const { coefficients } = polyfit(x, y, 2);
  for (let k = 0; k < 3; k++) assert.ok(Math.abs(coefficients.get(k) - plain.get(k)) < 1e-13);
  const line = polyfit(x, y, 1, { lowest: 1 }).coefficients;
  assert.equal(line.get(0), 0);
  assert.ok(
    Math.abs(
      line.get(1) -
        lstsq(
          x.map((xi) => [xi]),
          y,
        ).x.get(0),
    ) < 1e-14,
  );
});

test("too few different points leave the coefficients undetermined, and the fit says so", () => {
  const { rank, condition, coefficients, refined } = polyfit([1, 1, 1], [2, 4, 6], 1);
  assert.deepEqual([rank, condition, refined], [1, Infinity, false]);
  // The shortest of all solutions with p(1) = 4.
  assert.ok(Math.abs(coefficients.get(0) - 2) < 1e-14 && Math.abs(coefficients.get(1) - 2) < 1e-14);
});

test("polyfit refuses what is no fit", () => {
  assert.throws(() => polyfit([1, 2], [1], 1), /polyfit: x has 2 entries, so y must have 2; it has 1\. Entry i/);
  assert.throws(() => polyfit([1, 2], [1, 2], 1.5), /0 ≤ lowest ≤ degree; they are 1\.5 and 0/);
  assert.throws(() => polyfit([1, 2], [1, 2], 1, { lowest: 2 }), /they are 1 and 2/);
  assert.throws(() => polyfit([1e200, 2], [1, 2], 3), /the powers of x must stay below 2⁹⁹⁰/);
  assert.throws(() => polyfit([1, NaN], [1, 2], 1), /entry 1 is NaN/);
});
