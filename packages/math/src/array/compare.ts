import { asArray } from "./array-input.ts";
import type { ArrayInput } from "./array-input.ts";
import { elementwise } from "./elementwise.ts";
import { equalLine, greaterLine, lessLine, lineOf } from "./lines.ts";
import type { NDArray } from "./ndarray.ts";

/** How near two numbers must be: |a − b| ≤ absolute + relative·|b|. */
export interface CloseOptions {
  readonly relative?: number;
  readonly absolute?: number;
  /** Whether NaN counts as equal to NaN. */
  readonly equalNaN?: boolean;
}

/**
 * Whether a and b have the same shape (or broadcast to it) and all entries are near: |a − b| ≤ absolute + relative·|b|.
 * Equal infinities are near; NaN is near nothing unless `equalNaN`.
 *
 * @param a any shape
 * @param b a shape that broadcasts with that of a
 * @param options.relative 1e-5 when absent
 * @param options.absolute 1e-8 when absent
 * @throws MathError `shape-mismatch`
 * @see numpy.allclose, whose defaults these are
 *
 * @example
 * allClose([0.1 + 0.2], [0.3]); // true
 * allClose([1, 2], [1, 2.1]); // false
 */
export function allClose(a: ArrayInput, b: ArrayInput, options: CloseOptions = {}): boolean {
  const close = isClose(a, b, options);
  return close.data.every((truth) => truth !== 0);
}

/**
 * Entry by entry, whether a and b are near; a bool array.
 *
 * @param a any shape
 * @param b a shape that broadcasts with that of a
 * @param options.relative 1e-5 when absent
 * @param options.absolute 1e-8 when absent
 * @returns bool, the broadcast shape of a and b
 * @throws MathError `shape-mismatch`
 *
 * @example
 * isClose([1, 2], [1, 2.1]); // [true, false]
 */
export function isClose(
  a: ArrayInput,
  b: ArrayInput,
  { relative = 1e-5, absolute = 1e-8, equalNaN = false }: CloseOptions = {},
): NDArray {
  const near = (x: number, y: number): number => {
    if (x === y) return 1;
    if (Number.isNaN(x) && Number.isNaN(y)) return Number(equalNaN);
    if (!Number.isFinite(x) || !Number.isFinite(y)) return 0;
    return Number(Math.abs(x - y) <= absolute + relative * Math.abs(y));
  };
  return elementwise("isClose", a, b, { line: lineOf(near), result: "bool" });
}

/**
 * Whether a and b have the same shape and exactly the same entries; NaN equals nothing.
 *
 * @param a any shape
 * @param b any shape
 *
 * @example
 * arrayEqual([[1, 2]], [[1, 2]]); // true
 * arrayEqual([1, 2], [[1, 2]]); // false
 */
export function arrayEqual(a: ArrayInput, b: ArrayInput): boolean {
  const A = asArray("arrayEqual", a);
  const B = asArray("arrayEqual", b);
  if (A.ndim !== B.ndim || A.shape.some((length, axis) => length !== B.shape[axis])) return false;
  return equal(A, B).data.every((truth) => truth !== 0);
}

/**
 * Entry by entry, whether a = b exactly; a bool array.
 *
 * @param a any shape, or a number
 * @param b a shape that broadcasts with that of a, or a number
 * @returns bool, the broadcast shape of a and b
 * @throws MathError `shape-mismatch`
 *
 * @example
 * equal([1, 2, 3], 2); // [false, true, false]
 */
export function equal(a: ArrayInput, b: ArrayInput): NDArray {
  return elementwise("equal", a, b, { line: equalLine, result: "bool" });
}

/**
 * Entry by entry, whether a < b; a bool array.
 *
 * @param a any shape, or a number
 * @param b a shape that broadcasts with that of a, or a number
 * @returns bool, the broadcast shape of a and b
 * @throws MathError `shape-mismatch`
 *
 * @example
 * less([1, 2, 3], 2); // [true, false, false]
 */
export function less(a: ArrayInput, b: ArrayInput): NDArray {
  return elementwise("less", a, b, { line: lessLine, result: "bool" });
}

/**
 * Entry by entry, whether a > b; a bool array.
 *
 * @param a any shape, or a number
 * @param b a shape that broadcasts with that of a, or a number
 * @returns bool, the broadcast shape of a and b
 * @throws MathError `shape-mismatch`
 *
 * @example
 * greater([1, 2, 3], 2); // [false, false, true]
 */
export function greater(a: ArrayInput, b: ArrayInput): NDArray {
  return elementwise("greater", a, b, { line: greaterLine, result: "bool" });
}

/**
 * Entry by entry, whether a ≠ b; a bool array. NaN differs from everything, from NaN too.
 *
 * @param a any shape, or a number
 * @param b a shape that broadcasts with that of a, or a number
 * @returns bool, the broadcast shape of a and b
 * @throws MathError `shape-mismatch`
 *
 * @example
 * notEqual([1, 2, 3], 2); // [true, false, true]
 */
export function notEqual(a: ArrayInput, b: ArrayInput): NDArray {
  return elementwise("notEqual", a, b, { line: lineOf((x, y) => Number(x !== y)), result: "bool" });
}

/**
 * Entry by entry, whether a ≤ b; a bool array.
 *
 * @param a any shape, or a number
 * @param b a shape that broadcasts with that of a, or a number
 * @returns bool, the broadcast shape of a and b
 * @throws MathError `shape-mismatch`
 *
 * @example
 * lessEqual([1, 2, 3], 2); // [true, true, false]
 */
export function lessEqual(a: ArrayInput, b: ArrayInput): NDArray {
  return elementwise("lessEqual", a, b, { line: lineOf((x, y) => Number(x <= y)), result: "bool" });
}

/**
 * Entry by entry, whether a ≥ b; a bool array.
 *
 * @param a any shape, or a number
 * @param b a shape that broadcasts with that of a, or a number
 * @returns bool, the broadcast shape of a and b
 * @throws MathError `shape-mismatch`
 *
 * @example
 * greaterEqual([1, 2, 3], 2); // [false, true, true]
 */
export function greaterEqual(a: ArrayInput, b: ArrayInput): NDArray {
  return elementwise("greaterEqual", a, b, { line: lineOf((x, y) => Number(x >= y)), result: "bool" });
}
