import { exp as expOf } from "../exp.ts";
import { expm1 as expm1Of } from "../expm1.ts";
import { log as logOf } from "../log.ts";
import { log1p as log1pOf } from "../log1p.ts";
import { log10 as log10Of, log2 as log2Of } from "../logarithms.ts";
import type { EntriesInput } from "../../array/array-input.ts";
import { entrywise, entrywiseByKernel } from "../../array/entrywise.ts";
import type { NDArray } from "../../array/ndarray.ts";

// Each takes one number, or an array entry by entry; the numbers are those of elementary/, the same bits in every engine.

/**
 * e^x, the same bits in every engine, within 1 ulp.
 *
 * @param x any shape, or a number
 * @returns shaped like x; a number for a number
 *
 * @example
 * exp(0); // 1
 * exp([0, 1]); // [1, 2.71828183]
 */
export function exp(x: EntriesInput): NDArray;
export function exp(x: number): number;
export function exp(x: EntriesInput | number): NDArray | number {
  return typeof x === "number" ? expOf(x) : entrywiseByKernel("exp", x);
}

/**
 * eˣ − 1 without cancellation near 0, the same bits in every engine, within 1 ulp.
 *
 * @param x any shape, or a number
 * @returns shaped like x; a number for a number
 *
 * @example
 * expm1(1e-20); // 1e-20
 * expm1([0, 1]); // [0, 1.71828183]
 */
export function expm1(x: EntriesInput): NDArray;
export function expm1(x: number): number;
export function expm1(x: EntriesInput | number): NDArray | number {
  return typeof x === "number" ? expm1Of(x) : entrywise("expm1", x, expm1Of);
}

/**
 * The natural logarithm: −Infinity at 0, NaN below, the same bits in every engine, within 1 ulp.
 *
 * @param x any shape, or a number
 * @returns shaped like x; a number for a number
 *
 * @example
 * log(1); // 0
 * log([1, 2]); // [0, 0.69314718]
 */
export function log(x: EntriesInput): NDArray;
export function log(x: number): number;
export function log(x: EntriesInput | number): NDArray | number {
  return typeof x === "number" ? logOf(x) : entrywise("log", x, logOf);
}

/**
 * ln(1 + x) without cancellation near 0, the same bits in every engine, within 1 ulp.
 *
 * @param x any shape, or a number
 * @returns shaped like x; a number for a number
 *
 * @example
 * log1p(1e-20); // 1e-20
 * log1p([0, 1]); // [0, 0.69314718]
 */
export function log1p(x: EntriesInput): NDArray;
export function log1p(x: number): number;
export function log1p(x: EntriesInput | number): NDArray | number {
  return typeof x === "number" ? log1pOf(x) : entrywise("log1p", x, log1pOf);
}

/**
 * The logarithm to base 2, exact for powers of 2, the same bits in every engine, within 1 ulp.
 *
 * @param x any shape, or a number
 * @returns shaped like x; a number for a number
 *
 * @example
 * log2(8); // 3
 * log2([1, 2, 4]); // [0, 1, 2]
 */
export function log2(x: EntriesInput): NDArray;
export function log2(x: number): number;
export function log2(x: EntriesInput | number): NDArray | number {
  return typeof x === "number" ? log2Of(x) : entrywise("log2", x, log2Of);
}

/**
 * The logarithm to base 10, exact for powers of 10, the same bits in every engine, within 1 ulp.
 *
 * @param x any shape, or a number
 * @returns shaped like x; a number for a number
 *
 * @example
 * log10(1000); // 3
 * log10([1, 10, 100]); // [0, 1, 2]
 */
export function log10(x: EntriesInput): NDArray;
export function log10(x: number): number;
export function log10(x: EntriesInput | number): NDArray | number {
  return typeof x === "number" ? log10Of(x) : entrywise("log10", x, log10Of);
}
