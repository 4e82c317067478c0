import assert from "node:assert/strict";
import { test } from "node:test";
import { multiply } from "../array/arithmetic.ts";
import { matrix } from "../array/create.ts";
import type { Matrix } from "../array/ndarray.ts";
import { random } from "../random/random.ts";
import type { Rng } from "../random/random.ts";
import { eig, eigvals } from "./eig.ts";
import { eigh } from "./eigh.ts";
import { matmul } from "./matmul.ts";
import { qr } from "./qr.ts";
import { schur } from "./schur.ts";
import { svd } from "./svd.ts";
import { orthogonality, relativeError } from "./test-families.ts";

// Iterations go wrong on structure rather than on random entries: cycles, clusters, equal sizes, parts that separate.
const structures: Readonly<Record<string, (rng: Rng, n: number) => Matrix>> = {
  "a cycle": (_, n) => fill(n, (i, j) => Number((i + 1) % n === j)),
  "a circulant": (rng, n) => {
    const c = Array.from({ length: n }, () => rng.normal());
    return fill(n, (i, j) => c[(i - j + n) % n]);
  },
  "a companion matrix": (rng, n) => fill(n, (i, j) => (i === 0 ? rng.normal() : Number(i === j + 1))),
  "a Jordan block turned upside down": (_, n) => fill(n, (i, j) => Number(i === j || i === j + 1)),
  "Frank's matrix": (_, n) => fill(n, (i, j) => (i <= j + 1 ? Math.min(n - i, n - j) : 0)),
  "Grcar's matrix": (_, n) => fill(n, (i, j) => (i === j + 1 ? -1 : Number(j >= i && j <= i + 3))),
  "Wilkinson's pairs": (_, n) => fill(n, (i, j) => (i === j ? Math.abs(i - (n >> 1)) : Number(Math.abs(i - j) === 1))),
  "an orthogonal matrix": (rng, n) => qr(rng.normal({ shape: [n, n] })).Q,
  "a skew-symmetric matrix": (rng, n) => {
    const A = rng.normal({ shape: [n, n] });
    return fill(n, (i, j) => A.get(i, j) - A.get(j, i));
  },
  "two blocks": (rng, n) => fill(n, (i, j) => (i < n / 2 === j < n / 2 ? rng.normal() : 0)),
  "mostly zeros": (rng, n) => fill(n, () => (rng.normal() > 1.5 ? rng.normal() : 0)),
  ones: (_, n) => fill(n, () => 1),
  "two clusters of singular values": (rng, n) => product(rng, n, (k) => (k < n / 2 ? 1 : 1e-13 * (k % 3))),
  "falling singular values": (rng, n) => product(rng, n, (k) => 1 / (1 + k * k * k)),
};

for (const [name, make] of Object.entries(structures)) {
  test(`${name}: every iteration settles, and leaves residuals at the level of rounding`, () => {
    for (const n of [6, 17, 40, 71]) {
      const A = make(random(n), n);
      const bound = 10 * n * Number.EPSILON;
      const { U, S, V } = svd(A);
      assert.ok(relativeError(matmul(multiply(U, S) as Matrix, V.T), A) <= bound, `svd, n = ${n}`);
      const { Q, T } = schur(A);
      assert.ok(relativeError(matmul(matmul(Q, T), Q.T), A) <= bound, `schur, n = ${n}`);
      const lower = fill(n, (i, j) => A.get(Math.max(i, j), Math.min(i, j)));
      const { values, vectors } = eigh(lower);
      assert.ok(
        relativeError(matmul(multiply(vectors, values) as Matrix, vectors.T), lower) <= bound,
        `eigh, n = ${n}`,
      );
      for (const X of [U, V, Q, vectors]) assert.ok(orthogonality(X) <= bound, `n = ${n}`);
      assert.equal(eig(A).values.re.size, eigvals(A).re.size);
    }
  });
}

function fill(n: number, entry: (i: number, j: number) => number): Matrix {
  return matrix(Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_, j) => entry(i, j))));
}

function product(rng: Rng, n: number, sigma: (k: number) => number): Matrix {
  const [Q, P] = [0, 1].map(() => qr(rng.normal({ shape: [n, n] })).Q);
  return matmul(
    multiply(
      Q,
      Array.from({ length: n }, (_, k) => sigma(k)),
    ) as Matrix,
    P.T,
  );
}
