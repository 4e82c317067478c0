import type { EntriesInput } from "../../array/array-input.ts";
import { entrywise } from "../../array/entrywise.ts";
import type { NDArray } from "../../array/ndarray.ts";
import { cbrt as cbrtOf } from "../roots.ts";

/**
 * The square root, correctly rounded; NaN below 0.
 *
 * @param x any shape, or a number
 * @returns shaped like x; a number for a number
 *
 * @example
 * sqrt(9); // 3
 * sqrt([4, 9]); // [2, 3]
 */
export function sqrt(x: EntriesInput): NDArray;
export function sqrt(x: number): number;
export function sqrt(x: EntriesInput | number): NDArray | number {
  return typeof x === "number" ? Math.sqrt(x) : entrywise("sqrt", x, Math.sqrt);
}

/**
 * The cube root, the same bits in every engine, within 1 ulp; of a negative number it is negative.
 *
 * @param x any shape, or a number
 * @returns shaped like x; a number for a number
 *
 * @example
 * cbrt(-8); // -2
 * cbrt([1, 27]); // [1, 3]
 */
export function cbrt(x: EntriesInput): NDArray;
export function cbrt(x: number): number;
export function cbrt(x: EntriesInput | number): NDArray | number {
  return typeof x === "number" ? cbrtOf(x) : entrywise("cbrt", x, cbrtOf);
}
