import assert from "node:assert/strict";
import { test } from "node:test";
import { subtract } from "../array/arithmetic.ts";
import { NDArray } from "../array/ndarray.ts";
import type { Matrix, Vector } from "../array/ndarray.ts";
import { random } from "../random/random.ts";
import { centredQr, projected } from "./centred-qr.ts";
import { formQ, householderQr } from "./householder.ts";
import { matmul } from "./matmul.ts";
import { norm } from "./norm.ts";

test("with a constant column it comes first, and A Π = Q R and Qᵀ b are what they are without centring", () => {
  for (const [m, n, at, constant] of [
    [6, 3, 1, 1],
    [6, 3, 2, -0.3],
    [3, 5, 0, 1e3],
    [1, 2, 0, 5],
    [40, 20, 7, 1],
  ]) {
    const A = random(m + n).normal({ shape: [n, m], mean: 20 });
    for (let i = 0; i < m; i++) A.set([at, i], constant);
    const columns = A.toTypedArray() as Float64Array;
    const C = columns.slice();
    const factors = centredQr(C, m, n);
    assert.equal(factors.order[0], at);
    assert.equal(factors.constant, constant);
    const k = Math.min(m, n);
    const Q = new NDArray(formQ(factors, m, k), [k, m]).T as Matrix;
    const R = new NDArray(new Float64Array(k * n), [k, n]) as Matrix;
    for (let j = 0; j < n; j++) for (let i = 0; i <= Math.min(j, k - 1); i++) R.set([i, j], C[j * m + i]);
    const product = matmul(Q, R);
    for (let j = 0; j < n; j++) {
      const error = norm(subtract(product.column(j), A.row(factors.order[j])));
      assert.ok(error <= 1e-14 * norm(A), `column ${j} of ${m}×${n}: ${error}`);
    }
    for (let i = 0; i < k; i++) assert.ok(R.get(i, i) >= 0);
    const b = random(m).normal({ shape: [m], mean: 100 });
    const there = Float64Array.from(b.toTypedArray());
    projected(factors, there, m);
    const expected = matmul(Q.T, b as Vector);
    for (let i = 0; i < k; i++) assert.ok(Math.abs(there[i] - expected.get(i)) <= 1e-13 * norm(b));
  }
});

test("without one it is the pivoted QR to the last bit", () => {
  const C = random(1)
    .normal({ shape: [4, 7] })
    .toTypedArray() as Float64Array;
  const plain = C.slice();
  const { beta, order, constant } = centredQr(C, 7, 4);
  const expected = householderQr(plain, 7, 4, { pivoting: true });
  assert.deepEqual([C, beta, order, constant], [plain, expected.beta, expected.order, 0]);
  // A column of zeros is no direction to centre along.
  assert.equal(centredQr(new Float64Array([0, 0, 1, 2]), 2, 2).constant, 0);
});
