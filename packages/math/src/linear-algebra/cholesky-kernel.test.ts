import assert from "node:assert/strict";
import { test } from "node:test";
import { workspace } from "../array/array-input.ts";
import { add } from "../array/arithmetic.ts";
import { identity } from "../array/create.ts";
import type { Matrix } from "../array/ndarray.ts";
import { hilbert } from "../array/test-matrices.ts";
import { random } from "../random/random.ts";
import { choleskyKernel } from "./cholesky-kernel.ts";
import { cholesky, choleskyPlain } from "./cholesky.ts";
import { matmul } from "./matmul.ts";
import { relativeError } from "./test-families.ts";

function definite(n: number): Matrix {
  const B = random(n).normal({ shape: [n, n] });
  return add(matmul(B, B.T), identity(n));
}

const SIZES = [0, 1, 2, 7, 8, 15, 16, 17, 30, 31, 32, 33, 47, 64, 81, 129, 150];

test("the kernel gives the same bits as three plain loops, across its threshold and its blocks", () => {
  for (const n of SIZES) {
    const A = definite(n);
    const expected = choleskyPlain(workspace(A), n);
    assert.deepEqual(choleskyKernel(A), expected, `n = ${n}`);
    assert.deepEqual({ L: cholesky(A).data }, expected, `n = ${n}`);
    const L = cholesky(A);
    assert.ok(relativeError(matmul(L, L.T), A) <= 10 * Math.max(1, n) * Number.EPSILON);
  }
});

test("only the lower triangle is read, from transposed and sliced views too", () => {
  const n = 40;
  const A = definite(n);
  const upset = A.copy();
  for (let i = 0; i < n; i++) for (let j = i + 1; j < n; j++) upset.set([i, j], NaN);
  assert.deepEqual(choleskyKernel(upset), choleskyKernel(A));
  assert.deepEqual(choleskyKernel(A.T), choleskyPlain(workspace(A.T), n));
  const part = A.slice("1:40:3", "1:40:3");
  assert.deepEqual(choleskyKernel(part), choleskyPlain(workspace(part), 13));
});

test("the same pivot is refused with the same value, and the same words", () => {
  for (const n of [31, 32, 33, 70]) {
    for (const index of [0, 5, 20, n - 1]) {
      const A = definite(n);
      A.set([index, index], index === 5 ? NaN : -1);
      const expected = choleskyPlain(workspace(A), n);
      assert.ok("index" in expected && expected.index === index);
      assert.deepEqual(choleskyKernel(A), expected);
      if (index !== 5) assert.throws(() => cholesky(A), { code: "not-positive-definite", index });
    }
    // Beyond order 13 rounding takes the Hilbert matrix its definiteness.
    assert.deepEqual(choleskyKernel(hilbert(n)), choleskyPlain(workspace(hilbert(n)), n));
    assert.throws(() => cholesky(hilbert(n)), { code: "not-positive-definite" });
  }
});

test("huge and tiny matrices keep their bits", () => {
  for (const scale of [2 ** 900, 2 ** -900]) {
    const A = definite(50).multiply(scale);
    assert.deepEqual(choleskyKernel(A), choleskyPlain(workspace(A), 50));
    assert.deepEqual(cholesky(A).toArray(), cholesky(definite(50)).multiply(Math.sqrt(scale)).toArray());
  }
});
