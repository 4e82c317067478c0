import type { Storage } from "../array/dtype.ts";

/**
 * C += A B on row-major storage, so that every access runs along a row. Four rows of B at a time: each entry of C is read
 * and written once for four products, which are added in the same order as one by one.
 */
export function matmulPlain(C: Float64Array, A: Float64Array, B: Float64Array, m: number, k: number, n: number): void {
  for (let i = 0; i < m; i++) {
    const row = i * n;
    let l = 0;
    for (; l + 3 < k; l += 4) {
      const a0 = A[i * k + l];
      const a1 = A[i * k + l + 1];
      const a2 = A[i * k + l + 2];
      const a3 = A[i * k + l + 3];
      const b0 = l * n;
      const b1 = b0 + n;
      const b2 = b1 + n;
      const b3 = b2 + n;
      for (let j = 0; j < n; j++) {
        C[row + j] = C[row + j] + a0 * B[b0 + j] + a1 * B[b1 + j] + a2 * B[b2 + j] + a3 * B[b3 + j];
      }
    }
    for (; l < k; l++) {
      const a = A[i * k + l];
      const from = l * n;
      for (let j = 0; j < n; j++) C[row + j] += a * B[from + j];
    }
  }
}

/** The same in float32: every product and every sum is rounded. */
export function matmulPlain32(C: Storage, A: Float64Array, B: Float64Array, m: number, k: number, n: number): void {
  for (let i = 0; i < m; i++) {
    for (let l = 0; l < k; l++) {
      const a = A[i * k + l];
      // Storing into float32 rounds the sum; the product must be rounded before it.
      for (let j = 0; j < n; j++) C[i * n + j] += Math.fround(a * B[l * n + j]);
    }
  }
}
