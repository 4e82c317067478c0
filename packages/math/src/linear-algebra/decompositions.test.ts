import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import references from "../../reference/decompositions.json" with { type: "json" };
import { add, multiply, subtract } from "../array/arithmetic.ts";
import { allClose, arrayEqual } from "../array/compare.ts";
import { diagonal, identity, matrix, vector, zeros } from "../array/create.ts";
import type { Matrix } from "../array/ndarray.ts";
import { hilbert } from "../array/test-matrices.ts";
import { MathError } from "../math-error.ts";
import { random } from "../random/random.ts";
import { cholesky, pivotedCholesky } from "./cholesky.ts";
import { eigh } from "./eigh.ts";
import { expm } from "./expm.ts";
import { matmul } from "./matmul.ts";
import { norm } from "./norm.ts";
import { pinv } from "./pinv.ts";
import { pivotedQr, qr } from "./qr.ts";
import { svd } from "./svd.ts";
import { families, orthogonality, relativeError, symmetricFamilies } from "./test-families.ts";

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

for (const { name, make } of symmetricFamilies) {
  test(`${name}: A V = V Λ with orthonormal V and ascending values`, () => {
    for (const n of [0, 1, 2, 3, 5, 8, 13, 30]) {
      const A = make(random(n), n);
      const { values, vectors } = eigh(A);
      assert.ok(relativeError(matmul(multiply(vectors, values) as Matrix, vectors.T), A) <= bound(A), `n = ${n}`);
      assert.ok(orthogonality(vectors) <= bound(A));
      const list = values.toArray();
      assert.ok(list.every((value, k) => k === 0 || list[k - 1] <= value));
      for (let k = 0; k < n; k++) {
        const column = vectors.column(k).toArray();
        assert.ok(
          Math.max(...column) >= Math.max(...column.map(Math.abs)) * (1 - 1e-8),
          "the largest entry is positive",
        );
      }
    }
  });
}

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

test("Cholesky factors, eigenvalues, exponentials and least squares agree with scipy", () => {
  for (const { A, L, values } of references.definite) {
    assert.ok(allClose(cholesky(A), L, { relative: 1e-11, absolute: 1e-13 }));
    assert.ok(allClose(eigh(A).values, values, { relative: 1e-12, absolute: 1e-13 }));
  }
  for (const { A, R } of references.tall) assert.ok(allClose(qr(A).R, R, { relative: 1e-11, absolute: 1e-13 }));
  // mpmath's values are exact; Higham's bound for these norms (up to 30) is about 100 n 2⁻⁵² ‖e^A‖.
  for (const { A, exp } of references.exponentials) assert.ok(relativeError(expm(A), matrix(exp)) <= 1e-13);
});

test("the eigenvalues of the second difference matrix are those of theory", () => {
  const n = 50;
  const T = matrix(
    Array.from({ length: n }, (_, i) =>
      Array.from({ length: n }, (_, j) => (i === j ? 2 : Math.abs(i - j) === 1 ? -1 : 0)),
    ),
  );
  const expected = Array.from({ length: n }, (_, k) => 2 - 2 * Math.cos(((k + 1) * Math.PI) / (n + 1)));
  assert.ok(allClose(eigh(T).values, expected, { relative: 0, absolute: 1e-14 }));
});

test("A⁺ satisfies Penrose's four equations for every shape and rank", () => {
  fc.assert(
    fc.property(
      fc.nat(),
      fc.integer({ min: 1, max: 7 }),
      fc.integer({ min: 1, max: 7 }),
      fc.integer({ min: 0, max: 7 }),
      (seed, m, n, r) => {
        const rng = random(seed);
        const A = matmul(rng.integer(-3, 3, { shape: [m, r] }), rng.integer(-3, 3, { shape: [r, n] }));
        const P = pinv(A);
        const near = (X: Matrix, Y: Matrix): boolean => norm(subtract(X, Y)) <= 1e-9 * Math.max(1, norm(Y), norm(P));
        assert.deepEqual(P.shape, [n, m]);
        assert.ok(near(matmul(matmul(A, P), A), A));
        assert.ok(near(matmul(matmul(P, A), P), P));
        assert.ok(near(matmul(A, P), matmul(A, P).T) && near(matmul(P, A), matmul(P, A).T));
      },
    ),
  );
});

test("the exponential of a matrix whose norm is beyond the range of numbers ends, and is no number", () => {
  const beyond = expm(
    multiply(
      matrix([
        [1, 1],
        [1, -1],
      ]),
      1e308,
    ),
  );
  assert.ok(
    beyond
      .toArray()
      .flat()
      .every((entry) => !Number.isFinite(entry)),
  );
});

test("e^A e^−A = I, e^(diagonal) is diagonal, and a rotation generator rotates", () => {
  fc.assert(
    fc.property(
      fc.nat(),
      fc.integer({ min: 1, max: 6 }),
      fc.double({ min: -3, max: 1.3, noNaN: true }),
      (seed, n, size) => {
        const A = multiply(random(seed).normal({ shape: [n, n] }), 10 ** size);
        const P = expm(A);
        const Q = expm(multiply(A, -1));
        assert.ok(norm(subtract(matmul(P, Q), identity(n))) <= 1e-12 * norm(P) * norm(Q) * Math.max(1, norm(A)));
      },
    ),
  );
  assert.ok(allClose(expm(diagonal([0, 1, -2])), diagonal([1, Math.E, Math.exp(-2)]), { relative: 1e-15 }));
  const t = 20;
  assert.ok(
    allClose(
      expm([
        [0, -t],
        [t, 0],
      ]),
      [
        [Math.cos(t), -Math.sin(t)],
        [Math.sin(t), Math.cos(t)],
      ],
      { absolute: 1e-13 },
    ),
  );
  assert.deepEqual(expm(zeros([0, 0])).shape, [0, 0]);
  assert.equal(expm([[1e-300]]).get(0, 0), 1);
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
