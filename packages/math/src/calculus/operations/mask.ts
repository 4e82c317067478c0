import { NDArray } from "../../array/ndarray.ts";
import type { Matrix } from "../../array/ndarray.ts";

/** The n×n matrix of constants with these entries. */
export function mask(n: number, entry: (i: number, j: number) => number): Matrix {
  const M = new Float64Array(n * n);
  for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) M[i * n + j] = entry(i, j);
  return new NDArray(M, [n, n]) as Matrix;
}
