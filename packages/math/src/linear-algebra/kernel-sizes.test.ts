import assert from "node:assert/strict";
import { test } from "node:test";
import { add, multiply, subtract } from "../array/arithmetic.ts";
import { allClose } from "../array/compare.ts";
import { matrix } from "../array/create.ts";
import type { Matrix } from "../array/ndarray.ts";
import { random } from "../random/random.ts";
import { eig, eigvals } from "./eig.ts";
import { eigh } from "./eigh.ts";
import { matmul } from "./matmul.ts";
import { norm } from "./norm.ts";
import { qr } from "./qr.ts";
import { schur } from "./schur.ts";
import { svd } from "./svd.ts";
import { families, orthogonality, relativeError, symmetricFamilies } from "./test-families.ts";

// The same laws as for small matrices, at sizes that go through kernels, panels and all their edges.
const bound = (A: Matrix): number => 10 * Math.max(...A.shape) * Number.EPSILON;

for (const { name, make } of families) {
  test(`${name}: A = U S Vᵀ with orthonormal U and V, thin and full, beyond the sizes of Jacobi rotations`, () => {
    for (const [seed, [m, n]] of SHAPES.entries()) {
      const A = make(random(seed), m, n);
      const k = Math.min(m, n);
      for (const full of [false, true]) {
        const { U, S, V } = svd(A, { full });
        const back = matmul(multiply(U.slice(":", `:${k}`), S) as Matrix, V.slice(":", `:${k}`).T as Matrix);
        assert.ok(relativeError(back, A) <= bound(A), `${m}×${n}: ${relativeError(back, A) / bound(A)}`);
        assert.ok(orthogonality(U) <= bound(A) && orthogonality(V) <= bound(A), `${m}×${n}`);
        const values = S.toArray();
        assert.ok(values.every((sigma, i) => sigma >= 0 && (i === 0 || sigma <= values[i - 1])));
        for (let j = 0; j < V.shape[1]; j++) {
          const column = V.column(j).toArray();
          assert.ok(
            Math.max(...column) >= Math.max(...column.map(Math.abs)) * (1 - 1e-8),
            "the largest entry is positive",
          );
        }
      }
    }
  });
}

test("singular values that lie close together settle at either end of the bidiagonal", () => {
  for (const seed of [9, 14, 15, 19]) {
    const A = random(seed).normal({ shape: [1000, 50] });
    const { U, S, V } = svd(A);
    assert.ok(relativeError(matmul(multiply(U, S) as Matrix, V.T), A) <= bound(A));
  }
});

test("graded matrices keep the digits of their small singular values: the product of all is the determinant", () => {
  for (const n of [12, 20, 40]) {
    const rng = random(n);
    const rows = Array.from({ length: n }, (_, i) =>
      Array.from({ length: n }, (_, j) => (i === j ? 1 : i > j ? rng.integer(-1, 1) / 8 : 0) * 2 ** (-10 * j)),
    );
    for (const A of [matrix(rows), matrix(rows).T]) {
      const S = svd(A).S.toArray();
      const product = S.reduce((p, sigma, k) => p * (sigma / 2 ** (-10 * k)), 1);
      assert.ok(Math.abs(product - 1) <= 10 * n * Number.EPSILON, `n = ${n}: ${product}`);
    }
  }
});

for (const { name, make } of symmetricFamilies) {
  test(`${name}: A V = V Λ with orthonormal V, at sizes of the kernel`, () => {
    for (const n of [15, 16, 17, 31, 40, 77, 120]) {
      const A = make(random(n), n);
      const { values, vectors } = eigh(A);
      assert.ok(relativeError(matmul(multiply(vectors, values) as Matrix, vectors.T), A) <= bound(A), `n = ${n}`);
      assert.ok(orthogonality(vectors) <= bound(A));
      const list = values.toArray();
      assert.ok(list.every((value, k) => k === 0 || list[k - 1] <= value));
    }
  });
}

for (const { name, make } of families) {
  test(`${name}: A = Q T Qᵀ with T in Schur form, and A V = V Λ, at sizes of the kernel`, () => {
    for (const n of [9, 10, 11, 31, 64, 90]) {
      const A = make(random(n), n, n);
      const { Q, T } = schur(A);
      assert.ok(relativeError(matmul(matmul(Q, T), Q.T), A) <= bound(A), `n = ${n}`);
      assert.ok(orthogonality(Q) <= bound(A));
      for (let i = 0; i < n; i++) for (let j = 0; j < i - 1; j++) assert.equal(T.get(i, j), 0);
      for (let i = 1; i + 1 < n; i++)
        assert.ok(T.get(i, i - 1) === 0 || T.get(i + 1, i) === 0, "blocks do not overlap");
      const { values, vectors } = eig(A);
      const re = subtract(multiply(vectors.re, values.re), multiply(vectors.im, values.im));
      const im = add(multiply(vectors.re, values.im), multiply(vectors.im, values.re));
      // Balancing rounds in scaled units: it gives small eigenvalues their digits and vectors a residual up to 5 times as large.
      const size = (norm(A) || 1) * (name.startsWith("graded") ? 5 : 1);
      assert.ok(norm(subtract(matmul(A, vectors.re), re)) <= bound(A) * size, `n = ${n}, real parts`);
      assert.ok(norm(subtract(matmul(A, vectors.im), im)) <= bound(A) * size, `n = ${n}, imaginary parts`);
      for (let k = 0; k < n; k++) {
        assert.ok(Math.abs(norm(vectors.re.column(k)) ** 2 + norm(vectors.im.column(k)) ** 2 - 1) <= 1e-13);
      }
    }
  });
}

test("eigenvalues alone are those that come with vectors, as far as their conditions allow", () => {
  for (const n of [5, 10, 40, 80]) {
    const A = random(n).normal({ shape: [n, n] });
    const { values, conditions } = eig(A);
    const alone = eigvals(A);
    const far = Math.max(...subtract(alone.re, values.re).toTypedArray().map(Math.abs));
    assert.ok(far <= 10 * n * Number.EPSILON * norm(A) * conditions.max(), `n = ${n}: ${far}`);
    assert.ok(allClose(alone.im, values.im, { relative: 0, absolute: 1e-9 }));
  }
});

test("entries whose squares nearly vanish beside the others cost no orthogonality", () => {
  for (const tiny of [1e-70, 1e-79, 1e-81, 1e-100, 1e-148, 1e-160, 1e-200]) {
    for (const n of [3, 30]) {
      const rng = random(n);
      const A = matrix(
        Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_, j) => rng.normal() * (i > j ? tiny : 1))),
      );
      const S = matrix(
        Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_, j) => A.get(Math.max(i, j), Math.min(i, j)))),
      );
      const { U, V } = svd(A);
      for (const Q of [U, V, qr(A).Q, schur(A).Q, eigh(S).vectors])
        assert.ok(orthogonality(Q) <= bound(A), `${tiny}, n = ${n}`);
    }
  }
});

const SHAPES: readonly (readonly [number, number])[] = [
  [16, 16],
  [17, 17],
  [26, 18],
  [60, 27],
  [27, 60],
  [65, 64],
  [101, 101],
];
