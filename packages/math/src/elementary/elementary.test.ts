import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { ulps } from "../../reference/ulps.ts";
import { e, pi } from "./constants.ts";
import { exp } from "./exp.ts";
import { log } from "./log.ts";
import { log10, log2 } from "./logarithms.ts";
import { pow } from "./pow.ts";
import { cos, sin, tan } from "./trigonometry.ts";

test("at the ends of their domains the functions give what IEEE 754 says", () => {
  assert.deepEqual([exp(-Infinity), exp(Infinity), exp(710), exp(-746), exp(NaN)], [0, Infinity, Infinity, 0, NaN]);
  assert.deepEqual([log(0), log(-1), log(Infinity), log(NaN)], [-Infinity, NaN, Infinity, NaN]);
  assert.deepEqual([log2(0), log10(0), log2(-1), log10(Infinity)], [-Infinity, -Infinity, NaN, Infinity]);
  assert.deepEqual([sin(Infinity), cos(-Infinity), tan(NaN)], [NaN, NaN, NaN]);
  assert.ok(Object.is(sin(-0), -0) && Object.is(tan(-0), -0));
});

test("known values are exact", () => {
  assert.equal(exp(1), e);
  assert.equal(log(e), 1);
  assert.equal(sin(pi / 2), 1);
  assert.equal(cos(pi), -1);
  for (let k = -1074; k < 1024; k++) assert.equal(log2(pow(2, k)), k);
  for (let k = 0; k <= 22; k++) assert.equal(log10(Number(`1e${k}`)), k);
});

test("pow follows IEEE 754 at zeros, infinities and negative bases, as ** does", () => {
  const special = [0, -0, 1, -1, 2, -2, 0.5, -0.5, 3, -3, 1e300, 5e-324, Infinity, -Infinity, NaN];
  for (const x of special) {
    for (const y of special) {
      assert.ok(
        x ** y === 0 ? Object.is(pow(x, y), x ** y) : ulps(pow(x, y), x ** y) <= 1,
        `pow(${x}, ${y}) is ${pow(x, y)}, not ${x ** y}`,
      );
    }
  }
});

test("exp and log undo each other up to the error that the condition of each allows", () => {
  fc.assert(
    fc.property(fc.double({ min: -700, max: 700, noNaN: true }), (x) => {
      // A relative error of 1 ulp in exp(x) is an absolute error of 2⁻⁵² in its logarithm.
      assert.ok(Math.abs(log(exp(x)) - x) <= 4 * Number.EPSILON * Math.max(1, Math.abs(x)));
    }),
  );
});

test("sin² + cos² is 1 at every angle", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (x) => {
      assert.ok(Math.abs(sin(x) * sin(x) + cos(x) * cos(x) - 1) <= 4 * Number.EPSILON);
    }),
  );
});
