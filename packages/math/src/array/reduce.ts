import { MathError } from "../math-error.ts";
import { asArray } from "./array-input.ts";
import type { ArrayInput } from "./array-input.ts";
import { allocate, resultType } from "./dtype.ts";
import type { DType, Storage } from "./dtype.ts";
import { NDArray } from "./ndarray.ts";
import { checkAxis, sizeOf } from "./shape.ts";

/** Which axis to reduce (all when absent), and whether it stays with length 1. */
export interface ReduceOptions {
  readonly axis?: number;
  readonly keepDims?: boolean;
}

/**
 * The sum of all entries, or along one axis. Pairwise: the rounding error grows like log n, not n. An empty sum is 0.
 *
 * @param a any shape
 * @param options.axis the axis to reduce, all when absent; a negative one counts from the end
 * @param options.keepDims whether that axis stays, with length 1
 * @returns a number; with `axis` the shape of a without it
 * @throws MathError `out-of-range` for an axis that is none
 * @see Higham, Accuracy and Stability of Numerical Algorithms, 2nd ed., §4.2
 *
 * @example
 * sum([[1, 2], [3, 4]]); // 10
 * sum([[1, 2], [3, 4]], { axis: 0 }); // [4, 6]
 * sum([[1, 2], [3, 4]], { axis: 1, keepDims: true }); // [[3], [7]]
 */
export function sum(a: ArrayInput): number;
export function sum(a: ArrayInput, options: ReduceOptions): NDArray;
export function sum(a: ArrayInput, options?: ReduceOptions): number | NDArray {
  return reduce("sum", a, options, pairwiseSum);
}

/**
 * The arithmetic mean of all entries, or along one axis.
 *
 * @param a any shape
 * @param options.axis the axis to reduce, all when absent; a negative one counts from the end
 * @param options.keepDims whether that axis stays, with length 1
 * @returns a number; with `axis` the shape of a without it
 * @throws MathError `empty` | `out-of-range` for an axis that is none
 *
 * @example
 * mean([1, 2, 6]); // 3
 * mean([[1, 2], [3, 4]], { axis: 1 }); // [1.5, 3.5]
 */
export function mean(a: ArrayInput): number;
export function mean(a: ArrayInput, options: ReduceOptions): NDArray;
export function mean(a: ArrayInput, options?: ReduceOptions): number | NDArray {
  return reduce("mean", a, options, meanOf);
}

/**
 * The least entry of all, or along one axis. NaN if any entry is NaN.
 *
 * @param a any shape
 * @param options.axis the axis to reduce, all when absent; a negative one counts from the end
 * @param options.keepDims whether that axis stays, with length 1
 * @returns a number; with `axis` the shape of a without it
 * @throws MathError `empty` | `out-of-range` for an axis that is none
 *
 * @example
 * min([[3, 1], [2, 4]]); // 1
 * min([[3, 1], [2, 4]], { axis: 0 }); // [2, 1]
 */
export function min(a: ArrayInput): number;
export function min(a: ArrayInput, options: ReduceOptions): NDArray;
export function min(a: ArrayInput, options?: ReduceOptions): number | NDArray {
  return reduce("min", a, options, leastOf);
}

/**
 * The greatest entry of all, or along one axis. NaN if any entry is NaN.
 *
 * @param a any shape
 * @param options.axis the axis to reduce, all when absent; a negative one counts from the end
 * @param options.keepDims whether that axis stays, with length 1
 * @returns a number; with `axis` the shape of a without it
 * @throws MathError `empty` | `out-of-range` for an axis that is none
 *
 * @example
 * max([[3, 1], [2, 4]]); // 4
 * max([[3, 1], [2, 4]], { axis: 1 }); // [3, 4]
 */
export function max(a: ArrayInput): number;
export function max(a: ArrayInput, options: ReduceOptions): NDArray;
export function max(a: ArrayInput, options?: ReduceOptions): number | NDArray {
  return reduce("max", a, options, greatestOf);
}

/** Reduces `length` entries of `data` from `start` on, `step` apart; `dtype` says in which precision to add. */
type Reducer = (data: Storage, start: number, step: number, length: number, dtype: DType) => number;

function reduce(name: string, a: ArrayInput, options: ReduceOptions | undefined, f: Reducer): number | NDArray {
  const A = asArray(name, a);
  const dtype = resultType(A.dtype, A.dtype);
  if (options?.axis === undefined) {
    if (name !== "sum" && A.size === 0) throw emptyError(name);
    const data = A.isContiguous() ? A.data : A.toTypedArray();
    const value = f(data, A.isContiguous() ? A.offset : 0, 1, A.size, dtype);
    if (options?.keepDims !== true) return value;
    return new NDArray(
      allocate(dtype, 1).fill(value),
      A.shape.map(() => 1),
      dtype,
    );
  }
  const axis = checkAxis(name, options.axis, A.ndim);
  const rest = A.shape.filter((_, k) => k !== axis);
  if (name !== "sum" && A.shape[axis] === 0 && sizeOf(rest) > 0) throw emptyError(name);
  const steps = A.strides.filter((_, k) => k !== axis);
  const out = allocate(dtype, sizeOf(rest));
  let at = 0;
  const walk = (level: number, offset: number): void => {
    if (level === rest.length) {
      out[at++] = f(A.data, offset, A.strides[axis], A.shape[axis], dtype);
      return;
    }
    for (let i = 0; i < rest[level]; i++) walk(level + 1, offset + i * steps[level]);
  };
  walk(0, A.offset);
  const shape = options.keepDims === true ? A.shape.map((length, k) => (k === axis ? 1 : length)) : rest;
  return new NDArray(out, shape, dtype);
}

/** Below this length plain addition; NumPy uses the same block. */
const BLOCK = 128;

function pairwiseSum(data: Storage, start: number, step: number, length: number, dtype: DType): number {
  if (length > BLOCK) {
    const half = length >> 1;
    const left = pairwiseSum(data, start, step, half, dtype);
    const total = left + pairwiseSum(data, start + half * step, step, length - half, dtype);
    return dtype === "float32" ? Math.fround(total) : total;
  }
  let total = 0;
  if (dtype === "float32") {
    for (let k = 0; k < length; k++) total = Math.fround(total + data[start + k * step]);
  } else {
    for (let k = 0; k < length; k++) total += data[start + k * step];
  }
  return total;
}

function meanOf(data: Storage, start: number, step: number, length: number, dtype: DType): number {
  const mean = pairwiseSum(data, start, step, length, dtype) / length;
  return dtype === "float32" ? Math.fround(mean) : mean;
}

function leastOf(data: Storage, start: number, step: number, length: number): number {
  let least = data[start];
  for (let k = 1; k < length; k++) least = Math.min(least, data[start + k * step]);
  return least;
}

function greatestOf(data: Storage, start: number, step: number, length: number): number {
  let greatest = data[start];
  for (let k = 1; k < length; k++) greatest = Math.max(greatest, data[start + k * step]);
  return greatest;
}

function emptyError(name: string): MathError {
  return new MathError({
    code: "empty",
    function: name,
    rule: "there must be at least one entry",
    given: "there is none",
    usualCause: "Was the data filtered down to nothing?",
  });
}
