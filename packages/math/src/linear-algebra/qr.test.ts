import assert from "node:assert/strict";
import { test } from "node:test";
import { multiply } from "../array/arithmetic.ts";
import { zeros } from "../array/create.ts";
import type { Matrix } from "../array/ndarray.ts";
import { random } from "../random/random.ts";
import { matmul } from "./matmul.ts";
import { pivotedQr, qr } from "./qr.ts";
import { svd } from "./svd.ts";
import { families, orthogonality, relativeError } from "./test-families.ts";

// Every law of a backward stable decomposition: 10 · n · 2⁻⁵², relative to the norm of A.
const bound = (A: Matrix): number => 10 * Math.max(1, ...A.shape) * Number.EPSILON;

for (const { name, make } of families) {
  test(`${name}: A = Q R with orthonormal Q and a diagonal of R that is not negative, thin, full and pivoted`, () => {
    for (const [seed, [m, n]] of SHAPES.entries()) {
      const A = make(random(seed), m, n);
      for (const full of [false, true]) {
        const k = full ? m : Math.min(m, n);
        const plain = qr(A, { full });
        const pivoted = pivotedQr(A, { full });
        for (const { Q, R } of [plain, pivoted]) {
          assert.deepEqual(
            [Q.shape, R.shape],
            [
              [m, k],
              [k, n],
            ],
          );
          assert.ok(orthogonality(Q) <= bound(A));
          for (let i = 0; i < k; i++) {
            for (let j = 0; j < Math.min(i, n); j++) assert.equal(R.get(i, j), 0);
            if (i < n) assert.ok(R.get(i, i) >= 0);
          }
        }
        assert.ok(relativeError(matmul(plain.Q, plain.R), A) <= bound(A), `${m}×${n}`);
        const reordered = columns(A, pivoted.P);
        assert.ok(relativeError(matmul(pivoted.Q, pivoted.R), reordered) <= bound(A), `${m}×${n} pivoted`);
        for (let i = 1; i < Math.min(m, n); i++)
          assert.ok(pivoted.R.get(i, i) <= pivoted.R.get(i - 1, i - 1) * (1 + 1e-12));
      }
    }
  });

  test(`${name}: A = U S Vᵀ with orthonormal U and V`, () => {
    for (const [seed, [m, n]] of SHAPES.entries()) {
      const A = make(random(seed), m, n);
      const { U, S, V } = svd(A);
      assert.ok(relativeError(matmul(multiply(U, S) as Matrix, V.T), A) <= bound(A), `${m}×${n}`);
      assert.ok(orthogonality(U) <= bound(A) && orthogonality(V) <= bound(A));
    }
  });
}

const SHAPES: readonly (readonly [number, number])[] = [
  [1, 1],
  [0, 3],
  [3, 0],
  [1, 6],
  [6, 1],
  [4, 4],
  [9, 5],
  [5, 9],
  [25, 25],
];

function columns(A: Matrix, order: readonly number[]): Matrix {
  const [m, n] = A.shape;
  const B = zeros([m, n]);
  for (let i = 0; i < m; i++) for (let j = 0; j < n; j++) B.set([i, j], A.get(i, order[j]));
  return B;
}
