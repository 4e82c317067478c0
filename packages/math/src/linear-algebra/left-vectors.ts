import type { ComplexNumbers, ComplexVectors } from "./complex-vectors.ts";
import { quasiTriangularVectors } from "./quasi-triangular-vectors.ts";

/**
 * The left eigenvectors yᵀ A = λ yᵀ, not conjugated: the right ones of Aᵀ = Q Tᵀ Qᵀ. Tᵀ is upper triangular again once its
 * rows and columns are reversed, which turns the pairs round; so the conjugates are worked out.
 */
export function leftVectors(T: Float64Array, Qt: Float64Array, values: ComplexNumbers, n: number): ComplexVectors {
  const last = n - 1;
  const flippedT = new Float64Array(n * n);
  for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) flippedT[i * n + j] = T[(last - j) * n + last - i];
  const flippedValues = { re: values.re.toReversed(), im: values.im.toReversed().map((b) => 0 - b) };
  const { re, im } = quasiTriangularVectors(flippedT, reversedRows(Qt, n), flippedValues, n);
  return { re: reversedRows(re, n), im: reversedRows(im, n).map((b) => 0 - b) };
}

function reversedRows(X: Float64Array, n: number): Float64Array {
  const rows = new Float64Array(n * n);
  for (let k = 0; k < n; k++) rows.set(X.subarray(k * n, k * n + n), (n - 1 - k) * n);
  return rows;
}
