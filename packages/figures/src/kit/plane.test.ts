import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { clipLine, plane, squarePlane, ticks } from "./plane.ts";

test("to the drawing and back is where it was", () => {
  const frame = plane({ x: [-2, 6], y: [0, 3], left: 10, top: 20, width: 400, height: 200 });
  const [x, y] = frame.from(frame.to([1.25, 2.5]));
  assert.ok(Math.abs(x - 1.25) < 1e-12 && Math.abs(y - 2.5) < 1e-12);
});

test("y goes upwards, and scales are equal", () => {
  const frame = squarePlane({ reach: 5, size: 100 });
  assert.ok(frame.toY(1) < frame.toY(0));
  assert.equal(frame.toX(1) - frame.toX(0), frame.toY(0) - frame.toY(1));
});

test("ticks are round and inside", () => {
  assert.deepEqual(ticks([-5, 5], 5), [-4, -2, 0, 2, 4]);
  assert.deepEqual(ticks([0, 1], 5), [0, 0.2, 0.4, 0.6, 0.8, 1]);
});

test("the ends of a clipped line lie on the line and in the frame", () => {
  const frame = { x: [-5, 5], y: [-5, 5] } as const;
  const whole = fc.integer({ min: -6, max: 6 });
  fc.assert(
    fc.property(whole, whole, whole, (a, b, c) => {
      const ends = clipLine([a, b, c], frame);
      for (const [x, y] of ends ?? []) {
        assert.ok(Math.abs(a * x + b * y - c) < 1e-9);
        assert.ok(Math.max(Math.abs(x), Math.abs(y)) < 5 + 1e-9);
      }
      // It misses the frame exactly when its distance from all four corners has one sign.
      const sides = [-5, 5].flatMap((x) => [-5, 5].map((y) => Math.sign(a * x + b * y - c)));
      if ((a !== 0 || b !== 0) && new Set(sides).has(1) && new Set(sides).has(-1)) assert.notEqual(ends, undefined);
    }),
  );
});

test("an equation without unknowns has no line", () => {
  assert.equal(clipLine([0, 0, 1], { x: [-1, 1], y: [-1, 1] }), undefined);
});
