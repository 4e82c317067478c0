import { MathError } from "../math-error.ts";
import { asArray, asMatrix, asVector } from "./array-input.ts";
import type { ArrayInput, MatrixInput, VectorInput } from "./array-input.ts";
import { allocate } from "./dtype.ts";
import type { DType } from "./dtype.ts";
import { NDArray } from "./ndarray.ts";
import type { Matrix, Vector } from "./ndarray.ts";
import { checkShape, sizeOf } from "./shape.ts";
import type { Shape } from "./shape.ts";

/** The dtype of a new array; float64 when absent. */
export interface CreateOptions {
  readonly dtype?: DType;
}

/**
 * A new array from nested lists, a typed array or another array (which is copied).
 *
 * @param entries any shape: nested lists must be equally long at each level
 * @param options.dtype float64 when absent; that of an array which is copied
 * @returns shaped like the entries
 * @throws MathError `ragged` | `not-a-number`
 *
 * @example
 * array([[1, 2, 3], [4, 5, 6]]).shape; // [2, 3]
 */
export function array(entries: ArrayInput, { dtype }: CreateOptions = {}): NDArray {
  if (entries instanceof NDArray) return entries.copy({ dtype: dtype ?? entries.dtype });
  return asArray("array", entries, dtype);
}

/**
 * A new matrix from its rows.
 *
 * @param rows m rows of n entries
 * @param options.dtype float64 when absent; that of an array which is copied
 * @returns m×n
 * @throws MathError `ragged` | `not-a-number` | `not-a-matrix`
 *
 * @example
 * matrix([[1, 2], [3, 4]]).get(1, 0); // 3
 */
export function matrix(rows: MatrixInput, { dtype }: CreateOptions = {}): Matrix {
  const A = asMatrix("matrix", rows, dtype);
  return rows instanceof NDArray ? A.copy({ dtype: dtype ?? A.dtype }) : A;
}

/**
 * A new vector from its entries.
 *
 * @param entries n entries
 * @param options.dtype float64 when absent; that of an array which is copied
 * @returns n entries
 * @throws MathError `not-a-number` | `not-a-vector`
 *
 * @example
 * vector([3, 4]).toArray(); // [3, 4]
 */
export function vector(entries: VectorInput, { dtype }: CreateOptions = {}): Vector {
  const x = asVector("vector", entries, dtype);
  return entries instanceof NDArray ? x.copy({ dtype: dtype ?? x.dtype }) : x;
}

/**
 * An array of zeros; a number is the length of a vector.
 *
 * @param shape the length of a vector, or the length of each axis
 * @param options.dtype float64 when absent
 * @returns the given shape
 * @throws MathError `bad-argument` for a length that is not a whole number from 0 on | `too-large`
 *
 * @example
 * zeros([2, 3]); // [[0, 0, 0], [0, 0, 0]]
 */
export function zeros(shape: number, options?: CreateOptions): Vector;
export function zeros(shape: readonly [number, number], options?: CreateOptions): Matrix;
export function zeros(shape: Shape, options?: CreateOptions): NDArray;
export function zeros(shape: Shape, { dtype = "float64" }: CreateOptions = {}): NDArray {
  const lengths = checkShape("zeros", shape);
  return new NDArray(allocate(dtype, sizeOf(lengths)), lengths, dtype);
}

/**
 * An array of ones.
 *
 * @param shape the length of a vector, or the length of each axis
 * @param options.dtype float64 when absent
 * @returns the given shape
 * @throws MathError `bad-argument` for a length that is not a whole number from 0 on | `too-large`
 *
 * @example
 * ones(3); // [1, 1, 1]
 */
export function ones(shape: number, options?: CreateOptions): Vector;
export function ones(shape: readonly [number, number], options?: CreateOptions): Matrix;
export function ones(shape: Shape, options?: CreateOptions): NDArray;
export function ones(shape: Shape, options: CreateOptions = {}): NDArray {
  return full(shape, 1, options);
}

/**
 * An array whose entries all have one value.
 *
 * @param shape the length of a vector, or the length of each axis
 * @param value what every entry is
 * @param options.dtype float64 when absent
 * @returns the given shape
 * @throws MathError `bad-argument` for a length that is not a whole number from 0 on | `too-large`
 *
 * @example
 * full([2, 2], 7); // [[7, 7], [7, 7]]
 */
export function full(shape: number, value: number, options?: CreateOptions): Vector;
export function full(shape: readonly [number, number], value: number, options?: CreateOptions): Matrix;
export function full(shape: Shape, value: number, options?: CreateOptions): NDArray;
export function full(shape: Shape, value: number, { dtype = "float64" }: CreateOptions = {}): NDArray {
  const lengths = checkShape("full", shape);
  return new NDArray(allocate(dtype, sizeOf(lengths)).fill(value), lengths, dtype);
}

/**
 * The n×n identity matrix I.
 *
 * @param n the number of rows and of columns
 * @param options.dtype float64 when absent
 * @returns n×n
 * @throws MathError `bad-argument` for a length that is not a whole number from 0 on | `too-large`
 *
 * @example
 * identity(2); // [[1, 0], [0, 1]]
 */
export function identity(n: number, { dtype = "float64" }: CreateOptions = {}): Matrix {
  const [length] = checkShape("identity", [n, n]);
  const storage = allocate(dtype, length * length);
  for (let i = 0; i < length; i++) storage[i * length + i] = 1;
  return new NDArray(storage, [length, length], dtype) as Matrix;
}

/**
 * The square matrix with the given diagonal and zeros elsewhere.
 *
 * @param entries n entries
 * @param options.dtype float64 when absent
 * @returns n×n
 * @throws MathError `not-a-vector` | `not-a-number`
 *
 * @example
 * diagonal([1, 2]); // [[1, 0], [0, 2]]
 */
export function diagonal(entries: VectorInput, { dtype = "float64" }: CreateOptions = {}): Matrix {
  const d = asVector("diagonal", entries);
  const n = d.size;
  const storage = allocate(dtype, n * n);
  for (let i = 0; i < n; i++) storage[i * n + i] = d.get(i);
  return new NDArray(storage, [n, n], dtype) as Matrix;
}

/**
 * The numbers start, start + step, … below stop. `arange(n)` counts from 0. For a step that is not a whole number use
 * `linspace`: rounding makes the last number of `arange` a matter of luck.
 *
 * @param startOrStop the first number, or the bound when it stands alone
 * @param stop the bound, which is not reached
 * @param options.step 1 when absent; may be negative
 * @returns ⌈(stop − start) / step⌉ entries
 * @throws MathError `bad-argument` for a step of 0 or a bound that is not finite | `too-large`
 *
 * @example
 * arange(4); // [0, 1, 2, 3]
 * arange(2, 10, { step: 3 }); // [2, 5, 8]
 */
export function arange(
  startOrStop: number,
  stop?: number,
  { step = 1, dtype = "float64" }: CreateOptions & { readonly step?: number } = {},
): Vector {
  const start = stop === undefined ? 0 : startOrStop;
  const length = Math.max(0, Math.ceil(((stop ?? startOrStop) - start) / step));
  if (!Number.isFinite(length)) {
    throw new MathError({
      code: "bad-argument",
      function: "arange",
      rule: "start, stop and step must be finite and the step not 0",
      given: `start is ${start}, stop ${stop ?? startOrStop}, step ${step}`,
      usualCause: "A step of 0 never reaches the bound. For numbers at equal distances between two ends use linspace.",
    });
  }
  checkShape("arange", length);
  const storage = allocate(dtype, length);
  for (let k = 0; k < length; k++) storage[k] = start + k * step;
  return new NDArray(storage, [length], dtype) as Vector;
}

/**
 * `count` numbers at equal distances, both ends included and exact.
 *
 * @param start the first entry
 * @param stop the last entry
 * @param options.count how many, 50 when absent
 * @returns count entries
 * @throws MathError `bad-argument` | `too-large`
 *
 * @example
 * linspace(0, 1, { count: 5 }); // [0, 0.25, 0.5, 0.75, 1]
 */
export function linspace(start: number, stop: number, { count = 50 }: { readonly count?: number } = {}): Vector {
  const [length] = checkShape("linspace", count);
  const storage = new Float64Array(length);
  for (let k = 0; k < length; k++) storage[k] = start + (k * (stop - start)) / (length - 1);
  if (length > 0) storage[0] = start;
  if (length > 1) storage[length - 1] = stop;
  return new NDArray(storage, [length]) as Vector;
}
