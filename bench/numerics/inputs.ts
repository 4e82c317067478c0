import { random } from "@gradus/math";
import type { NumpyTs, NumpyTsArray } from "./peer-types.ts";

/** An array before a library has taken it in. */
export interface Input {
  readonly data: Float64Array;
  readonly shape: readonly number[];
}

/** Seeded inputs, in the forms that the contenders take. */
export function normals(seed: string, count: number): Float64Array<ArrayBuffer> {
  return Float64Array.from(random(seed).normal({ shape: count }).data);
}

/** Nested plain arrays, for the peers that work on them. */
export function nested(data: ArrayLike<number>, rows: number, columns: number): number[][] {
  return Array.from({ length: rows }, (_, i) => Array.from({ length: columns }, (_, j) => data[i * columns + j]));
}

export function numpyTsMatrix(numpyTs: NumpyTs, data: Float64Array, rows: number, columns: number): NumpyTsArray {
  return numpyTs.array(data).reshape(rows, columns);
}

/** A Aᵀ/n + I: symmetric, positive definite and well conditioned. */
export function positiveDefinite(seed: string, n: number): Float64Array<ArrayBuffer> {
  const B = normals(seed, n * n);
  const A = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let s = 0;
      for (let k = 0; k < n; k++) s += B[i * n + k] * B[j * n + k];
      A[i * n + j] = A[j * n + i] = s / n + Number(i === j);
    }
  }
  return A;
}

/** (A + Aᵀ)/2. */
export function symmetric(seed: string, n: number): Float64Array<ArrayBuffer> {
  const A = normals(seed, n * n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < i; j++) A[i * n + j] = A[j * n + i] = (A[i * n + j] + A[j * n + i]) / 2;
  }
  return A;
}
