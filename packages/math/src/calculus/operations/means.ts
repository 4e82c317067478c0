import { sizeOf } from "../../array/shape.ts";
import { asVariable, entriesOf } from "../variable.ts";
import type { Traced, Variable } from "../variable.ts";
import { add, multiply, subtract } from "./arithmetic.ts";
import { exp, log } from "./exponentials.ts";
import { sum } from "./sums-and-shapes.ts";

/**
 * The mean of all entries, or along one axis.
 *
 * @param a any shape
 * @param options.axis the axis to average, all when absent
 * @param options.keepDims whether that axis stays, with length 1
 * @returns one number; with `axis` the shape of a without it
 * @throws MathError `out-of-range` for an axis that is none
 *
 * @example
 * gradient((x) => ad.mean(x), [1, 2, 3, 4]); // [0.25, 0.25, 0.25, 0.25]
 */
export function mean(a: Traced, options: { readonly axis?: number; readonly keepDims?: boolean } = {}): Variable {
  const x = asVariable("mean", a);
  const total = sum(x, options);
  return multiply(total, sizeOf(total.shape) / sizeOf(x.shape));
}

/**
 * log Σ eᵃ over all entries, or along one axis, without overflow.
 *
 * @param a any shape
 * @param options.axis the axis to sum, all when absent
 * @returns one number; with `axis` the shape of a without it
 * @throws MathError `empty` | `out-of-range` for an axis that is none
 *
 * @example
 * gradient((x) => ad.logSumExp(x), [1000, 1000]); // [0.5, 0.5]
 */
export function logSumExp(a: Traced, { axis }: { readonly axis?: number } = {}): Variable {
  const x = asVariable("logSumExp", a);
  const entries = entriesOf(x);
  const shift = axis === undefined ? entries.max() : entries.max({ axis, keepDims: true });
  const total = sum(exp(subtract(x, shift)), axis === undefined ? {} : { axis });
  return add(log(total), typeof shift === "number" ? shift : shift.reshape(...total.shape));
}
