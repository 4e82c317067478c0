import { asArray, workspace } from "../array/array-input.ts";
import type { ArrayInput } from "../array/array-input.ts";
import { NDArray } from "../array/ndarray.ts";
import { checkAxis, sizeOf } from "../array/shape.ts";
import { pow } from "../elementary/pow.ts";
import { MathError } from "../math-error.ts";
import { powerOfTwoNear } from "./scale.ts";
import { svdvals } from "./svdvals.ts";

/** Which norm: for vectors any p > 0 (a norm for p ≥ 1), 2 when absent; for matrices 1, 2, Infinity or "fro", "fro" when absent. */
export interface NormOptions {
  readonly order?: number | "fro";
}

/** Vector norms along one axis, which stays with length 1 if asked. */
export interface AxisNormOptions {
  readonly order?: number;
  readonly axis: number;
  readonly keepDims?: boolean;
}

/**
 * The norm of a vector or matrix, without overflow or underflow on the way.
 *
 * Vector: (Σ |xᵢ|^p)^(1/p), the largest |xᵢ| for Infinity. Matrix: 1 the largest column sum, Infinity the largest row
 * sum, 2 the largest singular value, "fro" the root of the sum of squares. The norm of nothing is 0; NaN if an entry
 * is NaN, otherwise Infinity if one is infinite.
 *
 * @param x n entries, or m×n; any shape with `axis`
 * @param options.axis takes the vector norms along this axis: axis 0 gives one for each column of a matrix
 * @returns a number; with `axis` the shape of x without it
 * @throws MathError `bad-argument` for an order that is none | `out-of-range` for an axis that is none
 * @see Golub & Van Loan, Matrix Computations, 4th ed., §2.2, vector norms, and §2.3, matrix norms
 *
 * @example
 * norm([3, 4]); // 5
 * norm([3, -4], { order: 1 }); // 7
 * norm([[1, 2], [3, 4]], { order: Infinity }); // 7
 * norm([1e200, 0, 0]); // 1e+200
 * norm([[3, 1], [4, 0]], { axis: 0 }); // [5, 1]
 */
export function norm(x: ArrayInput, options?: NormOptions): number;
export function norm(x: ArrayInput, options: AxisNormOptions): NDArray;
export function norm(x: ArrayInput, options: NormOptions | AxisNormOptions = {}): number | NDArray {
  const X = asArray("norm", x);
  const { order } = options;
  if ("axis" in options) return normsAlong(X, options);
  const entries = workspace(X);
  if (entries.some(Number.isNaN)) return NaN;
  if (!entries.every(Number.isFinite)) return Infinity;
  if (X.ndim === 1 && typeof (order ?? 2) === "number") return vectorNorm(entries, (order ?? 2) as number);
  if (X.ndim === 2) {
    const [m, n] = X.shape;
    if (order === undefined || order === "fro") return euclidean(entries);
    if (order === 1) return largestSum(entries, n, m, 1, n);
    if (order === Infinity) return largestSum(entries, m, n, n, 1);
    if (order === 2) return entries.length === 0 ? 0 : svdvals(X).get(0);
  }
  throw new MathError({
    code: "bad-argument",
    function: "norm",
    rule:
      X.ndim === 1
        ? "the order of a vector norm is a number above 0"
        : X.ndim === 2
          ? 'the order of a matrix norm is 1, 2, Infinity or "fro"'
          : "x must be a vector or a matrix",
    given: X.ndim === 1 || X.ndim === 2 ? `it is ${order}` : `it has ${X.ndim} axes`,
    usualCause: "For the norms of many vectors at once give the axis: norm(A, { axis: 1 }).",
  });
}

function normsAlong(X: NDArray, { order, axis, keepDims = false }: AxisNormOptions): NDArray {
  const along = checkAxis("norm", axis, X.ndim);
  const others = X.shape.map((_, k) => k).filter((k) => k !== along);
  const length = X.shape[along];
  const lines = X.transpose([...others, along]).reshape(sizeOf(others.map((k) => X.shape[k])), length);
  const norms = Float64Array.from({ length: lines.shape[0] }, (_, i) => norm(lines.row(i), { order }));
  const shape = keepDims ? X.shape.map((n, k) => (k === along ? 1 : n)) : others.map((k) => X.shape[k]);
  return new NDArray(norms, shape);
}

function vectorNorm(x: Float64Array, p: number): number {
  if (p === 2) return euclidean(x);
  if (p === 1) return largestSum(x, 1, x.length, 0, 1);
  let largest = 0;
  for (let k = 0; k < x.length; k++) largest = Math.max(largest, Math.abs(x[k]));
  if (p === Infinity || largest === 0) return largest;
  if (!(p > 0)) {
    throw new MathError({
      code: "bad-argument",
      function: "norm",
      rule: "the order of a vector norm is a number above 0",
      given: `it is ${p}`,
      usualCause:
        "1 adds the sizes, 2 is the length, Infinity takes the largest; to count the entries other than 0 use countNonzero.",
    });
  }
  let total = 0;
  for (let k = 0; k < x.length; k++) total += pow(Math.abs(x[k]) / largest, p);
  return largest * pow(total, 1 / p);
}

function euclidean(x: Float64Array): number {
  const scale = powerOfTwoNear(x);
  // Rounding is the same at every scale, as long as no square leaves the range.
  const inRange = scale > 2 ** -400 && scale < 2 ** 400;
  let total = 0;
  for (let k = 0; k < x.length; k++) {
    const y = inRange ? x[k] : x[k] / scale;
    total += y * y;
  }
  return inRange ? Math.sqrt(total) : scale * Math.sqrt(total);
}

/** The largest of `count` sums of |x| over `length` entries. */
function largestSum(x: Float64Array, count: number, length: number, start: number, step: number): number {
  let largest = 0;
  for (let i = 0; i < count; i++) {
    let total = 0;
    for (let k = 0; k < length; k++) total += Math.abs(x[i * start + k * step]);
    largest = Math.max(largest, total);
  }
  return largest;
}
