import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { ulps } from "../../reference/ulps.ts";
import { pi } from "./constants.ts";
import { acos, asin, atan, atan2 } from "./inverse-trigonometry.ts";
import { cos, sin, tan } from "./trigonometry.ts";

test("at the ends of their domains the functions give what IEEE 754 says", () => {
  assert.deepEqual([asin(1), asin(-1), acos(0), acos(1), acos(-1)], [pi / 2, -pi / 2, pi / 2, 0, pi]);
  assert.deepEqual([asin(1.5), acos(-1.5), asin(NaN), acos(NaN), atan(NaN)], [NaN, NaN, NaN, NaN, NaN]);
  assert.deepEqual([atan(Infinity), atan(-Infinity), atan(1e300)], [pi / 2, -pi / 2, pi / 2]);
  assert.ok(Object.is(asin(-0), -0) && Object.is(atan(-0), -0));
});

test("atan2 follows IEEE 754 at zeros and infinities, as Math.atan2 does", () => {
  const special = [0, -0, 1, -1, 1e-320, -1e-320, 1e300, -1e300, Infinity, -Infinity, NaN];
  for (const y of special) {
    for (const x of special) assert.ok(ulps(atan2(y, x), Math.atan2(y, x)) <= 1, `atan2(${y}, ${x}) is ${atan2(y, x)}`);
    assert.ok(Object.is(atan2(y, Infinity), Math.atan2(y, Infinity)) && Object.is(atan2(y, 0), Math.atan2(y, 0)));
  }
});

test("each undoes its function, up to the error that the condition allows", () => {
  fc.assert(
    fc.property(fc.double({ min: -1, max: 1, noNaN: true }), (x) => {
      assert.ok(Math.abs(sin(asin(x)) - x) <= 2 * Number.EPSILON);
      assert.ok(Math.abs(cos(acos(x)) - x) <= 2 * Number.EPSILON);
      assert.ok(Math.abs(asin(x) + acos(x) - pi / 2) <= 2 * Number.EPSILON);
      assert.ok(Math.abs(tan(atan(x)) - x) <= 2 * Number.EPSILON);
    }),
  );
});
