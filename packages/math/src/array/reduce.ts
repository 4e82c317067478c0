import { MathError } from "../math-error.ts";
import { asArray } from "./array-input.ts";
import type { ArrayInput } from "./array-input.ts";
import { allocate, resultType } from "./dtype.ts";
import { NDArray } from "./ndarray.ts";
import { addRows, pairwiseSum } from "./pairwise-sum.ts";
import { checkAxis, sizeOf } from "./shape.ts";

/** Which axis to reduce (all when absent), and whether it stays with length 1. */
export interface ReduceOptions {
  readonly axis?: number;
  readonly keepDims?: boolean;
}

/**
 * The sum of all entries, or along one axis. Pairwise: the rounding error grows like log n, not n. An empty sum
 * is 0; float32 is added in float64 and rounded once.
 *
 * @param a any shape
 * @param options.axis the axis to reduce, all when absent; a negative one counts from the end
 * @param options.keepDims whether that axis stays, with length 1
 * @returns a number; with `axis` the shape of a without it
 * @throws MathError `out-of-range` for an axis that is none
 * @see Higham, Accuracy and Stability of Numerical Algorithms, 2nd ed., chapter 4, pairwise summation
 *
 * @example
 * sum([[1, 2], [3, 4]]); // 10
 * sum([[1, 2], [3, 4]], { axis: 0 }); // [4, 6]
 * sum([[1, 2], [3, 4]], { axis: 1, keepDims: true }); // [[3], [7]]
 */
export function sum(a: ArrayInput): number;
export function sum(a: ArrayInput, options: ReduceOptions): NDArray;
export function sum(a: ArrayInput, options?: ReduceOptions): number | NDArray {
  return reduce("sum", a, SUM, options);
}

/**
 * The arithmetic mean of all entries, or along one axis, also where their sum is beyond the range of numbers.
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
  return reduce("mean", a, MEAN, options);
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
  return reduce("min", a, LEAST, options);
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
  return reduce("max", a, GREATEST, options);
}

/** How one kind of reduction is done, on float64 entries row by row. */
interface Reduction {
  /** Of `length` entries from `start` on. */
  readonly line: (data: Float64Array, start: number, length: number) => number;
  /** Of `rows` rows of `width` entries from `start` on, column by column, into `out` from `to` on, which holds zeros. */
  readonly rows: (
    data: Float64Array,
    start: number,
    rows: number,
    width: number,
    out: Float64Array,
    to: number,
  ) => void;
}

const SUM: Reduction = { line: pairwiseSum, rows: addRows };

const MEAN: Reduction = {
  line: (data, start, length) => {
    const total = pairwiseSum(data, start, length);
    return Number.isFinite(total) ? total / length : meanOfHuge(data, start, length, 1);
  },
  rows: (data, start, rows, width, out, to) => {
    addRows(data, start, rows, width, out, to);
    for (let j = 0; j < width; j++) {
      const total = out[to + j];
      out[to + j] = Number.isFinite(total) ? total / rows : meanOfHuge(data, start + j, rows, width);
    }
  },
};

/** The mean of entries `step` apart whose sum leaves the range, as long as they do not themselves. */
function meanOfHuge(data: Float64Array, start: number, length: number, step: number): number {
  let total = 0;
  for (let k = 0; k < length; k++) total += data[start + k * step] * 2 ** -64;
  return (total / length) * 2 ** 64;
}

const LEAST: Reduction = {
  line: (data, start, length) => {
    let least = data[start];
    for (let k = start + 1; k < start + length; k++) least = Math.min(least, data[k]);
    return least;
  },
  rows: (data, start, rows, width, out, to) => {
    for (let j = 0; j < width; j++) out[to + j] = data[start + j];
    for (let row = start + width; row < start + rows * width; row += width) {
      for (let j = 0; j < width; j++) out[to + j] = Math.min(out[to + j], data[row + j]);
    }
  },
};

const GREATEST: Reduction = {
  line: (data, start, length) => {
    let greatest = data[start];
    for (let k = start + 1; k < start + length; k++) greatest = Math.max(greatest, data[k]);
    return greatest;
  },
  rows: (data, start, rows, width, out, to) => {
    for (let j = 0; j < width; j++) out[to + j] = data[start + j];
    for (let row = start + width; row < start + rows * width; row += width) {
      for (let j = 0; j < width; j++) out[to + j] = Math.max(out[to + j], data[row + j]);
    }
  },
};

function reduce(
  name: string,
  a: ArrayInput,
  { line, rows }: Reduction,
  { axis, keepDims = false }: ReduceOptions = {},
): number | NDArray {
  const A = asArray(name, a);
  const dtype = resultType(A.dtype, A.dtype);
  if (axis === undefined) {
    if (name !== "sum" && A.size === 0) throw emptyError(name);
    const { data, start } = entriesOf(A);
    const whole = line(data, start, A.size);
    const value = dtype === "float32" ? Math.fround(whole) : whole;
    if (!keepDims) return value;
    const ones = A.shape.map(() => 1);
    return new NDArray(allocate(dtype, 1).fill(value), ones, dtype);
  }
  const along = checkAxis(name, axis, A.ndim);
  const length = A.shape[along];
  const outer = sizeOf(A.shape.slice(0, along));
  const width = sizeOf(A.shape.slice(along + 1));
  if (name !== "sum" && length === 0 && outer * width > 0) throw emptyError(name);
  const { data, start } = entriesOf(A);
  const out = allocate("float64", outer * width) as Float64Array;
  if (width === 1) for (let i = 0; i < outer; i++) out[i] = line(data, start + i * length, length);
  else for (let i = 0; i < outer; i++) rows(data, start + i * length * width, length, width, out, i * width);
  const shape = keepDims ? A.shape.map((n, k) => (k === along ? 1 : n)) : A.shape.filter((_, k) => k !== along);
  return new NDArray(dtype === "float32" ? new Float32Array(out) : out, shape, dtype);
}

/** The entries row by row in float64: the array's own storage where it is that already. */
function entriesOf(A: NDArray): { readonly data: Float64Array; readonly start: number } {
  if (A.dtype === "float64" && A.isContiguous()) return { data: A.data as Float64Array, start: A.offset };
  const entries = A.toTypedArray();
  return { data: entries instanceof Float64Array ? entries : new Float64Array(entries), start: 0 };
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
