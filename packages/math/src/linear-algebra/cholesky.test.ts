import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { add, subtract } from "../array/arithmetic.ts";
import { identity, zeros } from "../array/create.ts";
import type { Matrix } from "../array/ndarray.ts";
import { hilbert } from "../array/test-matrices.ts";
import { MathError } from "../math-error.ts";
import { random } from "../random/random.ts";
import { cholesky, pivotedCholesky } from "./cholesky.ts";
import { matmul } from "./matmul.ts";
import { norm } from "./norm.ts";
import { relativeError } from "./test-families.ts";

// Every law of a backward stable decomposition: 10 · n · 2⁻⁵², relative to the norm of A.
const bound = (A: Matrix): number => 10 * Math.max(1, ...A.shape) * Number.EPSILON;

test("A = L Lᵀ for positive definite matrices, and the pivoted form for semidefinite ones of every rank", () => {
  fc.assert(
    fc.property(fc.nat(), fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 8 }), (seed, n, r) => {
      const B = random(seed).normal({ shape: [n, r] });
      const A = matmul(B, B.T);
      const regular = add(A, identity(n));
      const L = cholesky(regular);
      assert.ok(relativeError(matmul(L, L.T), regular) <= bound(A));
      for (let i = 0; i < n; i++) for (let j = i + 1; j < n; j++) assert.equal(L.get(i, j), 0);
      const pivoted = pivotedCholesky(A, { tolerance: 1e-12 * Math.max(1, norm(A)) });
      assert.ok(pivoted.rank <= Math.min(n, r));
      const reordered = columns(columns(A, pivoted.P).T, pivoted.P);
      // What lies below the tolerance is left out, n of them at most.
      assert.ok(norm(subtract(matmul(pivoted.L, pivoted.L.T), reordered)) <= 1e-11 * Math.max(1, norm(A)));
    }),
  );
});

test("a matrix that has no Cholesky factor is refused with the pivot and the cause", () => {
  assert.throws(
    () =>
      cholesky([
        [1, 2],
        [2, 1],
      ]),
    /cholesky: A must be positive definite; pivot 1 is -3\. A covariance matrix loses definiteness/,
  );
  assert.throws(
    () =>
      cholesky([
        [1, 1],
        [1, 1],
      ]),
    { code: "not-positive-definite", index: 1 },
  );
  assert.throws(
    () =>
      cholesky([
        [1, 2],
        [3, 9],
      ]),
    /A must be symmetric; entry \(1, 0\) is 3 and entry \(0, 1\) is 2/,
  );
  assert.throws(
    () =>
      pivotedCholesky([
        [0, 1],
        [1, 0],
      ]),
    /positive semidefinite; after 0 pivots 1 is left at/,
  );
  assert.throws(() => pivotedCholesky([[-1]]), MathError);
  assert.equal(pivotedCholesky(zeros([3, 3])).rank, 0);
  // The Hilbert matrix of order 12 is definite though its condition is 1.7e16.
  assert.ok(cholesky(hilbert(12)).get(11, 11) > 0);
});

function columns(A: Matrix, order: readonly number[]): Matrix {
  const [m, n] = A.shape;
  const B = zeros([m, n]);
  for (let i = 0; i < m; i++) for (let j = 0; j < n; j++) B.set([i, j], A.get(i, order[j]));
  return B;
}
