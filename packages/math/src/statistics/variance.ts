import { multiply, subtract } from "../array/arithmetic.ts";
import { asArray } from "../array/array-input.ts";
import type { ArrayInput } from "../array/array-input.ts";
import { NDArray } from "../array/ndarray.ts";
import { mean, sum } from "../array/reduce.ts";
import type { ReduceOptions } from "../array/reduce.ts";
import { checkAxis } from "../array/shape.ts";
import { powerOfTwoNear } from "../linear-algebra/scale.ts";
import { MathError } from "../math-error.ts";

/** Which axis to reduce, and what is subtracted from the number of entries in the divisor: 0 when absent, as in NumPy. */
export interface VarianceOptions extends ReduceOptions {
  /** 0 for a whole population, 1 for a sample whose mean is estimated from itself. */
  readonly ddof?: number;
}

/**
 * The variance, the mean square of the distances from the mean: of all entries, or along one axis.
 *
 * Two passes, the mean first: the textbook formula mean(x²) − mean(x)² loses all digits when the mean is large beside the
 * spread. What rounding leaves of the mean is taken out in the second pass. `covariance` divides by m − 1 unless asked;
 * this, like NumPy, by n. float64, whatever the entries are stored as.
 *
 * @param a any shape
 * @param options.axis the axis to reduce, all when absent; a negative one counts from the end
 * @param options.keepDims whether that axis stays, with length 1
 * @returns a number; with `axis` the shape of a without it; in the unit of a, squared
 * @throws MathError `empty` for n ≤ ddof | `out-of-range` for an axis that is none
 * @see Chan, Golub & LeVeque, Algorithms for computing the sample variance, The American Statistician 37(3), 1983
 *
 * @example
 * variance([1, 2, 6, 7]); // 6.5
 * variance([1, 2, 6], { ddof: 1 }); // 7
 * variance([[1, 2], [3, 6]], { axis: 0 }); // [1, 4]
 */
export function variance(a: ArrayInput, options?: { readonly ddof?: number }): number;
export function variance(a: ArrayInput, options: VarianceOptions & { readonly axis: number }): NDArray;
export function variance(a: ArrayInput, options: VarianceOptions = {}): number | NDArray {
  const { scale, squares } = spread("variance", a, options);
  return typeof squares === "number" ? scale * squares * scale : multiply(multiply(squares, scale), scale);
}

/**
 * The standard deviation, the root of the variance: of all entries, or along one axis.
 *
 * @param a any shape
 * @param options.axis the axis to reduce, all when absent; a negative one counts from the end
 * @param options.keepDims whether that axis stays, with length 1
 * @returns a number; with `axis` the shape of a without it; in the unit of a
 * @throws MathError `empty` for n ≤ ddof | `out-of-range` for an axis that is none
 * @see `variance` for the method and for `ddof`
 *
 * @example
 * std([1, 3]); // 1
 * std([[1, 3], [2, 8]], { axis: 1 }); // [1, 3]
 */
export function std(a: ArrayInput, options?: { readonly ddof?: number }): number;
export function std(a: ArrayInput, options: VarianceOptions & { readonly axis: number }): NDArray;
export function std(a: ArrayInput, options: VarianceOptions = {}): number | NDArray {
  const { scale, squares } = spread("std", a, options);
  if (typeof squares === "number") return scale * Math.sqrt(squares);
  return new NDArray(
    Float64Array.from(squares.toTypedArray(), (x) => scale * Math.sqrt(x)),
    squares.shape,
  );
}

/** The variance of a / scale, a power of 2 that keeps squares in range. */
function spread(
  name: string,
  a: ArrayInput,
  { axis, keepDims = false, ddof = 0 }: VarianceOptions,
): { readonly scale: number; readonly squares: number | NDArray } {
  const A = asArray(name, a).copy({ dtype: "float64" });
  const entries = A.data as Float64Array;
  const near = powerOfTwoNear(entries);
  const scale = near > 2 ** -400 && near < 2 ** 400 ? 1 : near;
  if (scale !== 1) for (let k = 0; k < entries.length; k++) entries[k] /= scale;
  const squares =
    axis === undefined
      ? along(name, A.flatten(), 0, ddof, false).get()
      : along(name, A, checkAxis(name, axis, A.ndim), ddof, keepDims);
  return { scale, squares };
}

function along(name: string, A: NDArray, axis: number, ddof: number, keepDims: boolean): NDArray {
  const n = A.shape[axis];
  if (!(n > ddof)) {
    throw new MathError({
      code: "empty",
      function: name,
      rule: `there must be more than ${ddof} ${ddof === 1 ? "entry" : "entries"}`,
      given: n === 1 ? "there is 1" : `there are ${n}`,
      usualCause: ddof === 0 ? "Was the data filtered down to nothing?" : "One value alone says nothing about spread.",
    });
  }
  const D = subtract(A, mean(A, { axis, keepDims: true }));
  // Zero but for rounding: without it the squares would be those of distances from a mean slightly off.
  const off = mean(D, { axis, keepDims });
  const squares = sum(multiply(D, D), { axis, keepDims });
  return multiply(subtract(squares, multiply(multiply(off, off), n)), 1 / (n - ddof));
}
