import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import references from "../../reference/elementary.json" with { type: "json" };
import { e, pi } from "./constants.ts";
import { exp } from "./exp.ts";
import { log } from "./log.ts";
import { log10, log2 } from "./logarithms.ts";
import { pow } from "./pow.ts";
import { cos, sin, tan } from "./trigonometry.ts";

const functions = { exp, log, log2, log10, sin, cos, tan };

for (const [name, f] of Object.entries(functions)) {
  test(`${name} is within 1 ulp of the correctly rounded value, for tiny, huge and ordinary numbers`, () => {
    for (const [x, expected] of references[name as keyof typeof functions]) {
      assert.ok(ulps(f(x), expected) <= 1, `${name}(${x}) is ${f(x)}, should be ${expected}`);
    }
  });
}

test("pow is within 1 ulp of the correctly rounded value", () => {
  for (const [[x, y], expected] of references.pow as [[number, number], number][]) {
    assert.ok(ulps(pow(x, y), expected) <= 1, `pow(${x}, ${y}) is ${pow(x, y)}, should be ${expected}`);
  }
});

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
      assert.ok(ulps(pow(x, y), x ** y) <= 1, `pow(${x}, ${y}) is ${pow(x, y)}, not ${x ** y}`);
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

/** How many float64 numbers lie between two values; 0 for equal ones, NaN and the sign of 0 included. */
function ulps(a: number, b: number): number {
  if (Object.is(a, b)) return 0;
  const view = new DataView(new ArrayBuffer(16));
  view.setFloat64(0, a);
  view.setFloat64(8, b);
  const [p, q] = [view.getBigInt64(0), view.getBigInt64(8)].map((bits) =>
    bits < 0n ? -(bits & (2n ** 63n - 1n)) : bits,
  );
  if (Number.isNaN(a) || Number.isNaN(b)) return Infinity;
  return Math.abs(Number(p - q));
}
