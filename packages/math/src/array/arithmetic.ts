import type { ArrayInput } from "./array-input.ts";
import { elementwise } from "./elementwise.ts";
import type { OutOption } from "./elementwise.ts";
import { entrywise } from "./entrywise.ts";
import { absoluteLine, addLine, divideLine, multiplyLine, subtractLine } from "./lines.ts";
import type { NDArray } from "./ndarray.ts";

/**
 * a + b, entry by entry, with broadcasting. float32 when both are float32 (or one is a number), otherwise float64.
 *
 * @param a any shape, or a number
 * @param b a shape that broadcasts with that of a, or a number
 * @param options.out an array of the result's shape and dtype to write to, such as a itself: nothing new is made then
 * @returns the broadcast shape of a and b
 * @throws MathError `shape-mismatch`
 *
 * @example
 * add([[1, 2], [3, 4]], [10, 20]); // [[11, 22], [13, 24]]
 * const total = vector([1, 2]);
 * add(total, [5, 5], { out: total });
 * total; // [6, 7]
 */
export function add<A extends NDArray>(a: A, b: A | number, options?: OutOption<A>): A;
export function add(a: ArrayInput, b: ArrayInput, options?: OutOption): NDArray;
export function add(a: ArrayInput, b: ArrayInput, options: OutOption = {}): NDArray {
  return elementwise("add", a, b, { line: addLine, kernel: "add" }, options);
}

/**
 * a − b, entry by entry, with broadcasting.
 *
 * @param a any shape, or a number
 * @param b a shape that broadcasts with that of a, or a number
 * @returns the broadcast shape of a and b
 * @throws MathError `shape-mismatch`
 *
 * @example
 * subtract([5, 7], [1, 2]); // [4, 5]
 */
export function subtract<A extends NDArray>(a: A, b: A | number, options?: OutOption<A>): A;
export function subtract(a: ArrayInput, b: ArrayInput, options?: OutOption): NDArray;
export function subtract(a: ArrayInput, b: ArrayInput, options: OutOption = {}): NDArray {
  return elementwise("subtract", a, b, { line: subtractLine, kernel: "subtract" }, options);
}

/**
 * a · b, entry by entry, with broadcasting; the matrix product is `matmul`.
 *
 * @param a any shape, or a number
 * @param b a shape that broadcasts with that of a, or a number
 * @returns the broadcast shape of a and b
 * @throws MathError `shape-mismatch`
 *
 * @example
 * multiply([[1, 2], [3, 4]], 10); // [[10, 20], [30, 40]]
 */
export function multiply<A extends NDArray>(a: A, b: A | number, options?: OutOption<A>): A;
export function multiply(a: ArrayInput, b: ArrayInput, options?: OutOption): NDArray;
export function multiply(a: ArrayInput, b: ArrayInput, options: OutOption = {}): NDArray {
  return elementwise("multiply", a, b, { line: multiplyLine, kernel: "multiply" }, options);
}

/**
 * a / b, entry by entry, with broadcasting. Division by 0 gives ±Infinity or NaN, as IEEE 754 says.
 *
 * @param a any shape, or a number
 * @param b a shape that broadcasts with that of a, or a number
 * @returns the broadcast shape of a and b
 * @throws MathError `shape-mismatch`
 *
 * @example
 * divide([1, 2, 3], 2); // [0.5, 1, 1.5]
 */
export function divide<A extends NDArray>(a: A, b: A | number, options?: OutOption<A>): A;
export function divide(a: ArrayInput, b: ArrayInput, options?: OutOption): NDArray;
export function divide(a: ArrayInput, b: ArrayInput, options: OutOption = {}): NDArray {
  return elementwise("divide", a, b, { line: divideLine, kernel: "divide" }, options);
}

/**
 * −a, entry by entry.
 *
 * @param a any shape
 * @returns shaped like a
 *
 * @example
 * negative([1, -2]); // [-1, 2]
 */
export function negative(a: ArrayInput): NDArray {
  return elementwise("negative", a, -1, { line: multiplyLine, kernel: "multiply" });
}

/**
 * |a|, entry by entry.
 *
 * @param a any shape
 * @returns shaped like a
 *
 * @example
 * absolute([[1, -2], [-3, 4]]); // [[1, 2], [3, 4]]
 */
export function absolute(a: ArrayInput): NDArray {
  return elementwise("absolute", a, 0, { line: absoluteLine });
}

/**
 * f applied to every entry.
 *
 * @param a any shape
 * @param f from one entry to one number
 * @returns shaped like a; float32 stays float32, every other dtype becomes float64
 *
 * @example
 * map([1, 2, 3], (x) => x * x); // [1, 4, 9]
 */
export function map(a: ArrayInput, f: (x: number) => number): NDArray {
  return entrywise("map", a, f);
}
