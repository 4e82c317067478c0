import { cosh as coshOf, sinh as sinhOf, tanh as tanhOf } from "../hyperbolic.ts";
import { acosh as acoshOf, asinh as asinhOf, atanh as atanhOf } from "../inverse-hyperbolic.ts";
import type { EntriesInput } from "../../array/array-input.ts";
import { entrywise, entrywiseByKernel } from "../../array/entrywise.ts";
import type { NDArray } from "../../array/ndarray.ts";

// Each takes one number, or an array entry by entry; the numbers are those of elementary/, the same bits in every engine.

/**
 * The hyperbolic sine (eˣ − e⁻ˣ)/2, the same bits in every engine, within 1 ulp.
 *
 * @param x any shape, or a number
 * @returns shaped like x; a number for a number
 *
 * @example
 * sinh(0); // 0
 * sinh([0, 1]); // [0, 1.17520119]
 */
export function sinh(x: EntriesInput): NDArray;
export function sinh(x: number): number;
export function sinh(x: EntriesInput | number): NDArray | number {
  return typeof x === "number" ? sinhOf(x) : entrywise("sinh", x, sinhOf);
}

/**
 * The hyperbolic cosine (eˣ + e⁻ˣ)/2, the same bits in every engine, within 1 ulp.
 *
 * @param x any shape, or a number
 * @returns shaped like x; a number for a number
 *
 * @example
 * cosh(0); // 1
 * cosh([0, 1]); // [1, 1.54308063]
 */
export function cosh(x: EntriesInput): NDArray;
export function cosh(x: number): number;
export function cosh(x: EntriesInput | number): NDArray | number {
  return typeof x === "number" ? coshOf(x) : entrywise("cosh", x, coshOf);
}

/**
 * The hyperbolic tangent sinh x / cosh x, from −1 to 1, the same bits in every engine, within 1 ulp.
 *
 * @param x any shape, or a number
 * @returns shaped like x; a number for a number
 *
 * @example
 * tanh(0); // 0
 * tanh([0, 1]); // [0, 0.76159416]
 */
export function tanh(x: EntriesInput): NDArray;
export function tanh(x: number): number;
export function tanh(x: EntriesInput | number): NDArray | number {
  return typeof x === "number" ? tanhOf(x) : entrywiseByKernel("tanh", x);
}

/**
 * The number whose hyperbolic sine is x, the same bits in every engine, within 1 ulp.
 *
 * @param x any shape, or a number
 * @returns shaped like x; a number for a number
 *
 * @example
 * asinh(0); // 0
 * asinh([0, 1]); // [0, 0.88137359]
 */
export function asinh(x: EntriesInput): NDArray;
export function asinh(x: number): number;
export function asinh(x: EntriesInput | number): NDArray | number {
  return typeof x === "number" ? asinhOf(x) : entrywise("asinh", x, asinhOf);
}

/**
 * The number from 0 upwards whose hyperbolic cosine is x; NaN below 1, the same bits in every engine, within 1 ulp.
 *
 * @param x any shape, or a number
 * @returns shaped like x; a number for a number
 *
 * @example
 * acosh(1); // 0
 * acosh([1, 2]); // [0, 1.3169579]
 */
export function acosh(x: EntriesInput): NDArray;
export function acosh(x: number): number;
export function acosh(x: EntriesInput | number): NDArray | number {
  return typeof x === "number" ? acoshOf(x) : entrywise("acosh", x, acoshOf);
}

/**
 * The number whose hyperbolic tangent is x: ±Infinity at ±1, NaN beyond, the same bits in every engine, within 1 ulp.
 *
 * @param x any shape, or a number
 * @returns shaped like x; a number for a number
 *
 * @example
 * atanh(1); // Infinity
 * atanh([0, 0.5]); // [0, 0.54930614]
 */
export function atanh(x: EntriesInput): NDArray;
export function atanh(x: number): number;
export function atanh(x: EntriesInput | number): NDArray | number {
  return typeof x === "number" ? atanhOf(x) : entrywise("atanh", x, atanhOf);
}
