import { asArray } from "../array/array-input.ts";
import type { ArrayInput, EntriesInput } from "../array/array-input.ts";
import { allocate, resultType } from "../array/dtype.ts";
import { NDArray } from "../array/ndarray.ts";
import type { ReduceOptions } from "../array/reduce.ts";
import { checkAxis, sizeOf } from "../array/shape.ts";
import { MathError } from "../math-error.ts";
import { select } from "./select.ts";

/**
 * The median, the middle entry in order, or halfway between the middle two: of all entries, or along one axis. NaN if any
 * entry is NaN, and halfway from −∞ to ∞.
 *
 * Found by selection, in time proportional to n; a is left as it is.
 *
 * @param a any shape
 * @param options.axis the axis to reduce, all when absent; a negative one counts from the end
 * @param options.keepDims whether that axis stays, with length 1
 * @returns a number; with `axis` the shape of a without it; in the unit of a
 * @throws MathError `empty` | `out-of-range` for an axis that is none
 * @see `quantile`, of which this is the one for q = 0.5
 *
 * @example
 * median([7, 1, 2]); // 2
 * median([7, 1, 2, 100]); // 4.5
 * median([[1, 2], [3, 8]], { axis: 0 }); // [2, 5]
 */
export function median(a: ArrayInput): number;
export function median(a: ArrayInput, options: ReduceOptions & { readonly axis: number }): NDArray;
export function median(a: ArrayInput, options: ReduceOptions = {}): number | NDArray {
  const A = asArray("median", a);
  const middle = along("median", A, [0.5], options).reshape(...restOf("median", A, options));
  return options.axis === undefined && middle.ndim === 0 ? middle.get() : middle;
}

/**
 * The quantiles of all entries, or along one axis: below the q-quantile lies the fraction q of them. NaN if any entry is
 * NaN, and between −∞ and ∞.
 *
 * Of n entries in order x₀ ≤ … ≤ xₙ₋₁ it is x at h = (n − 1) q, on the straight line between the two neighbours when h is
 * no whole number: the method that NumPy calls `linear`, which starts at the least entry for q = 0 and ends at the
 * greatest for q = 1. Found by selection, in time proportional to n; for several q by sorting. a is left as it is.
 *
 * @param a any shape
 * @param q a number from 0 to 1, or any shape of them; percentages divided by 100
 * @param options.axis the axis to reduce, all when absent; a negative one counts from the end
 * @param options.keepDims whether that axis stays, with length 1
 * @returns for one q a number, or with `axis` the shape of a without it; for many the shape of q before that; in the unit of a
 * @throws MathError `empty` | `out-of-range` for a q outside 0 … 1 or an axis that is none
 * @see Hyndman & Fan, Sample quantiles in statistical packages, The American Statistician 50(4), 1996, definition 7
 *
 * @example
 * quantile([1, 2, 4, 8, 16], 0.25); // 2
 * quantile([10, 20], 0.3); // 13
 * quantile([1, 2, 4, 8, 16], [0, 0.5, 1]); // [1, 4, 16]
 * quantile([[1, 2], [3, 6]], 0.25, { axis: 1 }); // [1.25, 3.75]
 */
export function quantile(a: ArrayInput, q: number): number;
export function quantile(a: ArrayInput, q: EntriesInput): NDArray;
export function quantile(a: ArrayInput, q: ArrayInput, options: ReduceOptions & { readonly axis: number }): NDArray;
export function quantile(a: ArrayInput, q: ArrayInput, options: ReduceOptions = {}): number | NDArray {
  const A = asArray("quantile", a);
  const Q = asArray("quantile", q);
  const fractions = Array.from(Q.toTypedArray());
  for (const [index, fraction] of fractions.entries()) {
    if (fraction >= 0 && fraction <= 1) continue;
    throw new MathError({
      code: "out-of-range",
      function: "quantile",
      rule: "q must be from 0 to 1",
      given: `${Q.ndim === 0 ? "it" : `entry ${index}`} is ${fraction}`,
      usualCause: "Divide a percentage by 100: the 95th percentile is q = 0.95.",
      index,
    });
  }
  const found = along("quantile", A, fractions, options).reshape(...Q.shape, ...restOf("quantile", A, options));
  return options.axis === undefined && found.ndim === 0 ? found.get() : found;
}

/** What is left of the shape of A after the reduction. */
function restOf(name: string, A: NDArray, { axis, keepDims = false }: ReduceOptions): number[] {
  const at = axis === undefined ? undefined : checkAxis(name, axis, A.ndim);
  const reduced = (k: number): boolean => at === undefined || k === at;
  return A.shape.flatMap((n, k) => (reduced(k) ? (keepDims ? [1] : []) : [n]));
}

/** For each fraction one row: its quantile of each line. */
function along(name: string, A: NDArray, fractions: readonly number[], { axis }: ReduceOptions): NDArray {
  const dtype = resultType(A.dtype, A.dtype);
  const at = axis === undefined ? undefined : checkAxis(name, axis, A.ndim);
  const others = A.shape.map((_, k) => k).filter((k) => at !== undefined && k !== at);
  const length = at === undefined ? A.size : A.shape[at];
  const lines = sizeOf(others.map((k) => A.shape[k]));
  if (length === 0 && lines > 0) {
    throw new MathError({
      code: "empty",
      function: name,
      rule: "there must be at least one entry",
      given: "there is none",
      usualCause: "Was the data filtered down to nothing?",
    });
  }
  const stored = (at === undefined ? A : A.transpose([...others, at])).toTypedArray();
  const entries = stored instanceof Float64Array ? stored : Float64Array.from(stored);
  const out = allocate(dtype, fractions.length * lines);
  for (let i = 0; i < lines; i++) {
    const line = entries.subarray(i * length, (i + 1) * length);
    const known = !line.includes(NaN);
    if (known && fractions.length > 1) line.sort();
    for (const [k, fraction] of fractions.entries()) {
      out[k * lines + i] = known ? quantileOf(line, fraction, fractions.length > 1) : NaN;
    }
  }
  return new NDArray(out, [fractions.length, lines], dtype);
}

/** The quantile of one line without NaN, which may be reordered. */
function quantileOf(line: Float64Array, fraction: number, sorted: boolean): number {
  const h = (line.length - 1) * fraction;
  const k = Math.floor(h);
  const below = sorted ? line[k] : select(line, k);
  if (h === k) return below;
  let above = line[k + 1];
  // After selection all that follow are at least as great, in no order.
  if (!sorted) for (let j = k + 2; j < line.length; j++) if (line[j] < above) above = line[j];
  return between(below, above, h - k);
}

/** The point from a up to b at t, never outside them, and a itself where they are equal, infinite ones too. */
function between(a: number, b: number, t: number): number {
  if (a === b) return a;
  // The sum of the two halves is rounded once, and cannot overflow.
  if (t === 0.5) return Math.abs(a + b) < Infinity ? (a + b) / 2 : a / 2 + b / 2;
  const distance = b - a;
  if (distance === Infinity) return a * (1 - t) + b * t;
  // From the nearer end, as NumPy does: the rounding of the distance then counts least.
  return t < 0.5 ? Math.min(a + distance * t, b) : Math.max(b - distance * (1 - t), a);
}
