import { checkSquare } from "../array/array-input.ts";
import type { NDArray } from "../array/ndarray.ts";
import { MathError } from "../math-error.ts";

/** The order n of a symmetric matrix. Differences up to 10⁻¹⁰ of the largest entry are taken for rounding errors. */
export function checkSymmetric(name: string, A: NDArray): number {
  const n = checkSquare(name, A);
  const entries = A.isContiguous() && A.offset === 0 ? A.data : A.toTypedArray();
  let largest = 0;
  for (let k = 0; k < n * n; k++) largest = Math.max(largest, Math.abs(entries[k]));
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < i; j++) {
      if (Math.abs(entries[i * n + j] - entries[j * n + i]) <= 1e-10 * largest) continue;
      throw new MathError({
        code: "not-symmetric",
        function: name,
        rule: "A must be symmetric",
        given: `entry (${i}, ${j}) is ${A.get(i, j)} and entry (${j}, ${i}) is ${A.get(j, i)}`,
        usualCause: "A covariance or Gram matrix is symmetric when both factors are the same matrix: matmul(A.T, A).",
        index: i,
      });
    }
  }
  return n;
}
