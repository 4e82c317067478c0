import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { multiply } from "../array/arithmetic.ts";
import { allClose } from "../array/compare.ts";
import { identity, zeros } from "../array/create.ts";
import type { Matrix } from "../array/ndarray.ts";
import { concatenate } from "../array/stack.ts";
import { matmul } from "./matmul.ts";
import { norm } from "./norm.ts";
import { applyStep } from "./rref.ts";
import { columnSpace, leftNullSpace, nullSpace, rank, rowSpace } from "./subspaces.ts";
import { ofRank } from "./test-families.ts";

const shapes = fc.record({
  seed: fc.nat(),
  m: fc.integer({ min: 1, max: 9 }),
  n: fc.integer({ min: 1, max: 9 }),
  r: fc.integer({ min: 0, max: 9 }),
  scale: fc.constantFrom(1, 1e-160, 1e160),
});

function orthonormal(Q: Matrix): boolean {
  return allClose(matmul(Q.T, Q), identity(Q.shape[1]), { relative: 0, absolute: 1e-13 });
}

test("rank + nullity = n, and the four subspaces are orthogonal complements in pairs", () => {
  fc.assert(
    fc.property(shapes, (shape) => {
      const A = ofRank(shape);
      const [m, n] = A.shape;
      const r = rank(A);
      assert.equal(r, Math.min(shape.r, m, n));
      const bases = [columnSpace(A), leftNullSpace(A), rowSpace(A), nullSpace(A)];
      assert.deepEqual(
        bases.map((B) => B.shape),
        [
          [m, r],
          [m, m - r],
          [n, r],
          [n, n - r],
        ],
      );
      assert.ok(orthonormal(concatenate(bases.slice(0, 2), { axis: 1 }) as Matrix));
      assert.ok(orthonormal(concatenate(bases.slice(2), { axis: 1 }) as Matrix));
      assert.ok(norm(matmul(A, bases[3])) <= 1e-13 * norm(A));
      assert.ok(norm(matmul(A.T, bases[1])) <= 1e-13 * norm(A));
    }),
  );
});

test("rank does not change under row operations, transposition and scaling", () => {
  fc.assert(
    fc.property(shapes, (shape) => {
      const A = ofRank(shape);
      const moved = applyStep(A, { kind: "add", target: 0, source: A.shape[0] - 1, factor: A.shape[0] === 1 ? 1 : -3 });
      assert.equal(rank(moved), rank(A));
      assert.equal(rank(A.T), rank(A));
      assert.equal(rank(multiply(A, 1e-9)), rank(A));
    }),
  );
});

test("what counts as zero decides the rank, and can be said", () => {
  const A = [
    [1, 0],
    [0, 1e-10],
  ];
  assert.equal(rank(A), 2);
  assert.equal(rank(A, { tolerance: 1e-9 }), 1);
  assert.deepEqual(nullSpace(A, { tolerance: 1e-9 }).toArray(), [[0], [1]]);
  assert.equal(rank([]), 0);
  assert.equal(rank(zeros([3, 2])), 0);
  assert.deepEqual(nullSpace(zeros([0, 2])).toArray(), [
    [1, 0],
    [0, 1],
  ]);
  assert.deepEqual(columnSpace(zeros([2, 0])).shape, [2, 0]);
  assert.throws(() => rank([[NaN]]), /rank: all entries must be finite/);
});
