import assert from "node:assert/strict";
import { test } from "node:test";
import { matmul, rationalMatmul } from "@gradus/math";
import fc from "fast-check";
import { permutationMatrix, withoutSwaps } from "./without-swaps.ts";

const A = [
  [0, 1, 2],
  [1, 1, 1],
  [2, 4, 1],
];

test("a zero pivot stops it at once; with two rows swapped it goes through", () => {
  assert.equal(withoutSwaps(A).stuck, 0);
  const { stuck, pivots } = withoutSwaps([A[1], A[0], A[2]]);
  assert.equal(stuck, null);
  assert.deepEqual(pivots.map(String), ["1", "1", "-5"]);
});

test("where it goes through, L U is the matrix", () => {
  const small = fc.integer({ min: -3, max: 3 });
  fc.assert(
    fc.property(fc.array(fc.tuple(small, small, small), { minLength: 3, maxLength: 3 }), (M) => {
      const { stuck, L, U } = withoutSwaps(M);
      if (stuck === null)
        assert.deepEqual(
          rationalMatmul(L, U).map((row) => row.map(String)),
          M.map((row) => row.map(String)),
        );
    }),
  );
});

test("P A has the rows of A in the order of the chips", () => {
  assert.deepEqual(matmul(permutationMatrix([2, 0, 1]), A).toArray(), [A[2], A[0], A[1]]);
});
