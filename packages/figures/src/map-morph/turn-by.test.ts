import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { apply, column, compose, det2, inner, size } from "../plane-maps/mat2.ts";
import { turnBy } from "./turn-by.ts";

const angle = fc.integer({ min: 0, max: 71 }).map((k) => 5 * k);
const half = fc.integer({ min: -8, max: 8 }).map((value) => value / 2);

test("turns and reflections keep lengths; the determinant tells them apart", () => {
  fc.assert(
    fc.property(angle, fc.boolean(), fc.tuple(half, half), (angle, mirrored, x) => {
      const Q = turnBy(angle, mirrored);
      assert.ok(Math.abs(size(apply(Q, x)) - size(x)) < 1e-8);
      assert.ok(Math.abs(inner(column(Q, 0), column(Q, 1))) < 1e-9);
      assert.ok(Math.abs(det2(Q) - (mirrored ? -1 : 1)) < 1e-9);
    }),
  );
});

test("one turn after another adds the angles, so in the plane the order does not matter", () => {
  fc.assert(
    fc.property(angle, angle, (a, b) => {
      const both = compose(turnBy(b), turnBy(a));
      const sum = turnBy((a + b) % 360);
      both.flat().forEach((each, i) => assert.ok(Math.abs(each - sum.flat()[i]) < 1e-8));
    }),
  );
});

test("a quarter turn sends the first axis to the second", () => {
  assert.deepEqual(apply(turnBy(90), [1, 0]), [0, 1]);
});
