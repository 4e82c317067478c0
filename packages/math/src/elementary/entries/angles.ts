import { acos as acosOf, asin as asinOf, atan as atanOf } from "../inverse-trigonometry.ts";
import { cos as cosOf, sin as sinOf, tan as tanOf } from "../trigonometry.ts";
import type { EntriesInput } from "../../array/array-input.ts";
import { entrywise } from "../../array/entrywise.ts";
import type { NDArray } from "../../array/ndarray.ts";

// Each takes one number, or an array entry by entry; the numbers are those of elementary/, the same bits in every engine.

/**
 * The sine of an angle in radians, the same bits in every engine, within 1 ulp.
 *
 * @param x any shape, or a number
 * @returns shaped like x; a number for a number
 *
 * @example
 * sin(0); // 0
 * sin([0, pi / 2]); // [0, 1]
 */
export function sin(x: EntriesInput): NDArray;
export function sin(x: number): number;
export function sin(x: EntriesInput | number): NDArray | number {
  return typeof x === "number" ? sinOf(x) : entrywise("sin", x, sinOf);
}

/**
 * The cosine of an angle in radians, the same bits in every engine, within 1 ulp.
 *
 * @param x any shape, or a number
 * @returns shaped like x; a number for a number
 *
 * @example
 * cos(pi); // -1
 * cos([0, pi]); // [1, -1]
 */
export function cos(x: EntriesInput): NDArray;
export function cos(x: number): number;
export function cos(x: EntriesInput | number): NDArray | number {
  return typeof x === "number" ? cosOf(x) : entrywise("cos", x, cosOf);
}

/**
 * The tangent of an angle in radians, the same bits in every engine, within 1 ulp.
 *
 * @param x any shape, or a number
 * @returns shaped like x; a number for a number
 *
 * @example
 * tan(0); // 0
 * tan([0, 1]); // [0, 1.55740772]
 */
export function tan(x: EntriesInput): NDArray;
export function tan(x: number): number;
export function tan(x: EntriesInput | number): NDArray | number {
  return typeof x === "number" ? tanOf(x) : entrywise("tan", x, tanOf);
}

/**
 * The angle from −π/2 to π/2 whose sine is x; NaN outside [−1, 1], the same bits in every engine, within 1 ulp.
 *
 * @param x any shape, or a number
 * @returns shaped like x; a number for a number
 *
 * @example
 * asin(0); // 0
 * asin([0, 1]); // [0, 1.57079633]
 */
export function asin(x: EntriesInput): NDArray;
export function asin(x: number): number;
export function asin(x: EntriesInput | number): NDArray | number {
  return typeof x === "number" ? asinOf(x) : entrywise("asin", x, asinOf);
}

/**
 * The angle from 0 to π whose cosine is x; NaN outside [−1, 1], the same bits in every engine, within 1 ulp.
 *
 * @param x any shape, or a number
 * @returns shaped like x; a number for a number
 *
 * @example
 * acos(1); // 0
 * acos([1, 0]); // [0, 1.57079633]
 */
export function acos(x: EntriesInput): NDArray;
export function acos(x: number): number;
export function acos(x: EntriesInput | number): NDArray | number {
  return typeof x === "number" ? acosOf(x) : entrywise("acos", x, acosOf);
}

/**
 * The angle from −π/2 to π/2 whose tangent is x, the same bits in every engine, within 1 ulp.
 *
 * @param x any shape, or a number
 * @returns shaped like x; a number for a number
 *
 * @example
 * atan(0); // 0
 * atan([0, 1]); // [0, 0.78539816]
 */
export function atan(x: EntriesInput): NDArray;
export function atan(x: number): number;
export function atan(x: EntriesInput | number): NDArray | number {
  return typeof x === "number" ? atanOf(x) : entrywise("atan", x, atanOf);
}
