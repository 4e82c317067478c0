import type { ArrayInput } from "./array-input.ts";
import { elementwise } from "./elementwise.ts";
import type { OutOption } from "./elementwise.ts";
import { lineOf } from "./lines.ts";
import type { NDArray } from "./ndarray.ts";

const larger = lineOf(Math.max);
const smaller = lineOf(Math.min);

/**
 * The larger of a and b, entry by entry, with broadcasting; NaN where either is NaN. The largest entry of one array is `max`.
 *
 * @param a any shape, or a number
 * @param b a shape that broadcasts with that of a, or a number
 * @param options.out an array of the result's shape and dtype to write to
 * @returns the broadcast shape of a and b
 * @throws MathError `shape-mismatch`
 *
 * @example
 * maximum([-1, 2], 0); // [0, 2]
 */
export function maximum(a: ArrayInput, b: ArrayInput, options: OutOption = {}): NDArray {
  return elementwise("maximum", a, b, { line: larger }, options);
}

/**
 * The smaller of a and b, entry by entry, with broadcasting; NaN where either is NaN. The least entry of one array is `min`.
 *
 * @param a any shape, or a number
 * @param b a shape that broadcasts with that of a, or a number
 * @param options.out an array of the result's shape and dtype to write to
 * @returns the broadcast shape of a and b
 * @throws MathError `shape-mismatch`
 *
 * @example
 * minimum([[1, 5], [7, 2]], [4, 3]); // [[1, 3], [4, 2]]
 */
export function minimum(a: ArrayInput, b: ArrayInput, options: OutOption = {}): NDArray {
  return elementwise("minimum", a, b, { line: smaller }, options);
}

/**
 * Every entry moved to the nearer end of [low, high] if it lies outside.
 *
 * @param a any shape, or a number
 * @param low a number, or a shape that broadcasts with that of a
 * @param high a number, or a shape that broadcasts with that of a; where it is below low, high wins
 * @returns the broadcast shape of all three
 * @throws MathError `shape-mismatch`
 *
 * @example
 * clip([-0.2, 0.5, 1.0000000000000002], 0, 1); // [0, 0.5, 1]
 */
export function clip(a: ArrayInput, low: ArrayInput, high: ArrayInput): NDArray {
  return elementwise("clip", elementwise("clip", a, low, { line: larger }), high, { line: smaller });
}
