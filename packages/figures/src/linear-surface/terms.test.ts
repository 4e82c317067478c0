import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { formula, gap, height, isLinear, terms } from "./terms.ts";

const all = terms.map(({ id }) => id);
const chosen = fc.subarray(all);
const place = fc.integer({ min: -6, max: 6 }).map((n) => n / 2);

test("the rod lies on the surface exactly when every term is linear", () => {
  fc.assert(
    fc.property(chosen, (ids) => {
      assert.equal(Math.abs(gap(ids)) < 1e-9, isLinear(ids));
    }),
  );
});

test("a sum of linear terms takes any middle to the middle", () => {
  fc.assert(
    fc.property(fc.subarray(["x", "y", "one"]), place, place, place, place, (ids, x1, y1, x2, y2) => {
      const ends = (height(ids, x1, y1) + height(ids, x2, y2)) / 2;
      assert.ok(Math.abs(height(ids, (x1 + x2) / 2, (y1 + y2) / 2) - ends) < 1e-12);
    }),
  );
});

test("each bent term alone moves some middle", () => {
  for (const { id } of terms.filter(({ linear }) => !linear)) assert.ok(Math.abs(gap([id])) > 0.5, id);
});

test("the formula is written as one writes it", () => {
  assert.deepEqual([formula([]), formula(["y"]), formula(["x", "y", "xy"])], ["0", "−y", "2x − y + xy"]);
});
