import type { NDArray } from "../array/ndarray.ts";
import { lentFloats } from "./memory.ts";

/** The numbers at an address of the memory in question. */
type Floats = (address: number, length: number) => Float64Array;

/** How a matrix lies in kernel memory: entry (i, j) at `row`·i + `column`·j. */
export interface Layout {
  readonly row: number;
  readonly column: number;
}

/**
 * Copies a float64 matrix into lent room, without gaps and in the order in which it lies, so that a transposed view costs
 * no more than the matrix itself. Takes m·n numbers at `address`.
 */
export function layMatrix(address: number, A: NDArray, floats: Floats = lentFloats): Layout {
  const [m, n] = A.shape;
  const [row, column] = A.strides;
  if (column !== 1 && row === 1) {
    layRows(address, A.T, m, floats);
    return { row: 1, column: m };
  }
  layRows(address, A, n, floats);
  return { row: n, column: 1 };
}

/** Copies a float64 matrix into lent room row by row, each row `stride` entries after the one before. */
export function layRows(address: number, A: NDArray, stride: number = A.shape[1], floats: Floats = lentFloats): void {
  const [m, n] = A.shape;
  const [row, column] = A.strides;
  const from = A.data;
  const to = floats(address, m * stride);
  if (stride === n && A.isContiguous()) {
    to.set(from.subarray(A.offset, A.offset + m * n));
    return;
  }
  for (let i = 0; i < m; i++) {
    const start = A.offset + i * row;
    if (column === 1 && n > 8) to.set(from.subarray(start, start + n), i * stride);
    else for (let j = 0; j < n; j++) to[i * stride + j] = from[start + j * column];
  }
}

/**
 * The least stride for rows of n entries that is an odd number of cache lines. With a power of two, the entries of one
 * column would all want the same place of the cache.
 */
export function oddStride(n: number): number {
  return (Math.ceil(n / 8) | 1) * 8;
}
