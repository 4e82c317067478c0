import { inv } from "@gradus/math";
import type { Mat, Vec } from "./starter.ts";

export function largest(M: Mat): number {
  return Math.max(0, ...M.flat().map(Math.abs));
}

export function multiply(A: Mat, B: Mat): Mat {
  return A.map((row) => B[0].map((_, j) => row.reduce((sum, x, k) => sum + x * B[k][j], 0)));
}

export function transpose(A: Mat): Mat {
  return A[0].map((_, j) => A.map((row) => row[j]));
}

export function scale(M: Mat, factor: number): Mat {
  return M.map((row) => row.map((x) => factor * x));
}

export function swapRows(M: Mat, i: number, j: number): Mat {
  return M.with(i, M[j]).with(j, M[i]);
}

export function times(A: Mat, x: Vec): Vec {
  return A.map((row) => row.reduce((sum, entry, j) => sum + entry * x[j], 0));
}

/** The largest column sum of absolute values. */
export function oneNorm(A: Mat): number {
  return Math.max(...transpose(A).map((column) => column.reduce((sum, x) => sum + Math.abs(x), 0)));
}

export function inverse(A: Mat): Mat {
  return inv(A).toArray();
}
