import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import references from "../../reference/linear-algebra.json" with { type: "json" };
import { multiply, subtract } from "../array/arithmetic.ts";
import { arrayEqual } from "../array/compare.ts";
import { matrix, vector, zeros } from "../array/create.ts";
import { norm } from "./norm.ts";

test("norms hold their laws at every scale: 0 only for 0, homogeneous, triangle", () => {
  const entries = fc.array(fc.double({ min: -1e3, max: 1e3, noNaN: true }), { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(entries, entries, fc.constantFrom(1, 1.5, 2, 3, Infinity), (x, y, order) => {
      const size = norm(x, { order });
      assert.equal(
        size === 0,
        x.every((value) => value === 0),
      );
      assert.ok(norm(subtract(x, y), { order }) <= (size + norm(y, { order })) * (1 + 1e-14));
      const huge = norm(multiply(x, 2 ** 1000), { order });
      assert.ok(Math.abs(huge - size * 2 ** 1000) <= 1e-14 * huge || size < 1e-200);
    }),
  );
});

test("vector norms of any order agree with mpmath", () => {
  for (const [x, values] of references.vectorNorms as [number[], [number, number][]][]) {
    for (const [order, expected] of values) {
      assert.ok(Math.abs(norm(x, { order }) - expected) <= 1e-14 * expected, `order ${order}`);
    }
  }
});

test("norms of nothing, NaN, infinity, and orders that do not exist", () => {
  assert.equal(norm([]), 0);
  assert.equal(norm([1e300, 1e300]), 1e300 * Math.SQRT2);
  assert.equal(norm([3e-320, 4e-320]), 5e-320);
  assert.ok(Number.isNaN(norm([NaN, Infinity])));
  assert.equal(norm([[1, -Infinity]], { order: 2 }), Infinity);
  assert.equal(norm(zeros([0, 2]), { order: 2 }), 0);
  assert.throws(() => norm([1], { order: -1 }), /the order of a vector norm is a number above 0; it is -1/);
  assert.throws(() => norm([[1]], { order: 3 }), /the order of a matrix norm is 1, 2, Infinity or "fro"; it is 3/);
  assert.throws(() => norm(5), /x must be a vector or a matrix; it has 0 axes/);
});

test("norms along an axis are the norms of the lines", () => {
  const A = matrix([
    [3, -1, 0],
    [4, 1, 0],
  ]);
  assert.deepEqual(norm(A, { axis: 0 }).toArray(), [5, Math.SQRT2, 0]);
  assert.deepEqual(norm(A, { axis: -1, order: 1 }).toArray(), [4, 5]);
  assert.deepEqual(norm(A, { axis: 1, order: Infinity, keepDims: true }).toArray(), [[3], [4]]);
  assert.throws(() => norm(A, { axis: 2 }), /axis must be a whole number from -2 to 1/);
  assert.equal(norm(vector([3, 4]), { axis: 0 }).get(), 5);
  assert.ok(arrayEqual(norm(zeros([0, 2]), { axis: 0 }), [0, 0]));
});
