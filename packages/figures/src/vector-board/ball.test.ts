import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { norm } from "@gradus/math";
import { ball, pNorm } from "./ball.ts";

test("the board measures as the numerics do", () => {
  for (const p of [1, 2, Infinity]) assert.ok(Math.abs(pNorm([3, -4], p) - norm([3, -4], { order: p })) < 1e-12);
});

test("every point of the ball has the norm of its radius", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1, max: 20, noNaN: true }),
      fc.double({ min: 0.1, max: 9, noNaN: true }),
      (p, radius) => {
        for (const point of ball(p, radius)) assert.ok(Math.abs(pNorm(point, p) - radius) < 1e-9 * radius);
      },
    ),
  );
});

test("a higher order never measures longer", () => {
  fc.assert(
    fc.property(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 }), (x, y) => {
      const lengths = [1, 1.5, 2, 4, Infinity].map((p) => pNorm([x, y], p));
      lengths.forEach((length, i) => i > 0 && assert.ok(length <= lengths[i - 1] + 1e-12));
    }),
  );
});
