import assert from "node:assert/strict";
import { test } from "node:test";
import { random } from "../random/random.ts";
import { cond } from "./cond.ts";
import { norm } from "./norm.ts";
import { rank } from "./subspaces.ts";
import { svd } from "./svd.ts";
import { svdvals } from "./svdvals.ts";
import { families } from "./test-families.ts";

for (const { name, make } of families) {
  test(`${name}: the singular values alone are those of svd to the last bit, tall, wide, small and large`, () => {
    // Up to 16 by Jacobi rotations, beyond that by the bidiagonal; graded ones always by rotations.
    for (const [seed, [m, n]] of SHAPES.entries()) {
      const A = make(random(seed), m, n);
      const { S } = svd(A);
      assert.deepEqual(svdvals(A).toArray(), S.toArray(), `${m}×${n}`);
      if (m * n === 0) continue;
      assert.equal(norm(A, { order: 2 }), S.get(0));
      assert.equal(cond(A), S.get(-1) === 0 ? Infinity : S.get(0) / S.get(-1));
      const limit = Math.max(m, n) * Number.EPSILON * S.get(0);
      assert.equal(rank(A), S.toArray().filter((sigma) => sigma > limit).length);
    }
  });
}

test("entries that are no numbers are refused in its own name", () => {
  assert.throws(() => svdvals([[1, NaN]]), /^MathError: svdvals: all entries must be finite; entry \(0, 1\) is NaN/);
});

const SHAPES: readonly (readonly [number, number])[] = [
  [0, 0],
  [0, 3],
  [1, 1],
  [5, 3],
  [3, 7],
  [16, 16],
  [17, 17],
  [30, 20],
  [20, 45],
  [64, 64],
];
