import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { balance } from "./balance.ts";

const three = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 3, maxLength: 3 });

test("a step at a right angle to the coefficients changes nothing", () => {
  fc.assert(
    fc.property(three, three, fc.integer({ min: -9, max: 9 }), ([a, b, c], point, right) => {
      const step = [b - c, c - a, a - b].map((each, i) => each + point[i]);
      // (a, b, c) · (b − c, c − a, a − b) = 0 for any a, b, c.
      assert.equal(balance([a, b, c], right, step).over, balance([a, b, c], right, point).over);
    }),
  );
});

test("the terms add up to the left side, and the right side is taken off", () => {
  assert.deepEqual(balance([2, -1], 3, [2.5, 0.5]), { terms: [5, -0.5], left: 4.5, over: 1.5 });
});
