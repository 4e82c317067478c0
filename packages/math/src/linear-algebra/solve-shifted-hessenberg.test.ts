import assert from "node:assert/strict";
import { test } from "node:test";
import { add, multiply, subtract } from "../array/arithmetic.ts";
import { identity } from "../array/create.ts";
import { NDArray } from "../array/ndarray.ts";
import type { Matrix, Vector } from "../array/ndarray.ts";
import { random } from "../random/random.ts";
import { matmul } from "./matmul.ts";
import { norm } from "./norm.ts";
import { solveShiftedHessenberg } from "./solve-shifted-hessenberg.ts";

const hessenberg = (seed: number, n: number): Matrix => {
  const A = random(seed).normal({ shape: [n, n] });
  for (let i = 0; i < n; i++) for (let j = 0; j < i - 1; j++) A.set([i, j], 0);
  return A;
};

test("(H − λ) w = x for shifts that are no eigenvalues, real and complex", () => {
  for (const n of [1, 2, 3, 8, 20]) {
    const H = hessenberg(n, n);
    const x = random(n + 100).normal({ shape: [2, n] });
    for (const [a, b] of [
      [10, 0],
      [-3, 7],
    ]) {
      const w = Float64Array.from(x.toTypedArray());
      solveShiftedHessenberg(H.data as Float64Array, n, a, b, w);
      const shifted = subtract(H, multiply(identity(n), a));
      const [p, q] = [new NDArray(w.slice(0, n), [n]) as Vector, new NDArray(w.slice(n), [n]) as Vector];
      const re = add(matmul(shifted, p), multiply(q, b));
      const im = subtract(matmul(shifted, q), multiply(p, b));
      assert.ok(norm(subtract(re, x.row(0))) <= 1e-13 * norm(x), `n = ${n}`);
      assert.ok(norm(subtract(im, x.row(1))) <= 1e-13 * norm(x), `n = ${n}`);
    }
  }
});

test("at an eigenvalue any start turns into its eigenvector, however often pivots vanish", () => {
  const n = 30;
  const H = new Float64Array(n * n);
  for (let i = 0; i < n; i++) for (let j = Math.max(0, i - 1); j < n; j++) H[i * n + j] = j === i + 1 ? 1 : 0;
  const w = new Float64Array(2 * n).fill(1, 0, n);
  solveShiftedHessenberg(H, n, 0, 0, w);
  const largest = Math.max(...w.map(Math.abs));
  assert.ok(Number.isFinite(largest) && Math.abs(w[0]) === largest);
  assert.ok(w.subarray(1).every((entry) => Math.abs(entry) < 1e-13 * largest));
});
