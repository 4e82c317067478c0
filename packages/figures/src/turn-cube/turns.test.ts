import assert from "node:assert/strict";
import { test } from "node:test";
import { det, matmul, transpose } from "@gradus/math";
import fc from "fast-check";
import { after, applyTo, same, turnAbout } from "./turns.ts";

const axis = fc.constantFrom<0 | 1 | 2>(0, 1, 2);
const angle = fc.integer({ min: 0, max: 23 }).map((k) => 15 * k);

test("a turn keeps lengths and right angles, and mirrors nothing", () => {
  fc.assert(
    fc.property(axis, angle, (axis, angle) => {
      const Q = turnAbout(axis, angle).map((row) => [...row]);
      matmul(transpose(Q), Q)
        .toArray()
        .forEach((row, i) => row.forEach((each, j) => assert.ok(Math.abs(each - (i === j ? 1 : 0)) < 1e-9)));
      assert.ok(Math.abs(det(Q) - 1) < 1e-9);
    }),
  );
});

test("the axis stays, and the other two turn towards each other", () => {
  assert.deepEqual(applyTo(turnAbout(2, 90), [1, 0, 0]), [0, 1, 0]);
  assert.deepEqual(applyTo(turnAbout(0, 90), [0, 1, 0]), [0, 0, 1]);
  assert.deepEqual(applyTo(turnAbout(1, 90), [0, 0, 1]), [1, 0, 0]);
  for (const a of [0, 1, 2] as const) {
    const e = [0, 1, 2].map((i) => (i === a ? 1 : 0)) as unknown as readonly [number, number, number];
    assert.deepEqual(applyTo(turnAbout(a, 40), e), e);
  }
});

test("turns about one axis may change places, quarter turns about two may not", () => {
  fc.assert(
    fc.property(axis, angle, angle, (a, s, t) => {
      assert.ok(same(after(turnAbout(a, s), turnAbout(a, t)), after(turnAbout(a, t), turnAbout(a, s))));
    }),
  );
  const [A, B] = [turnAbout(0, 90), turnAbout(2, 90)];
  assert.ok(!same(after(A, B), after(B, A)));
});
