import { asArray } from "./array-input.ts";
import type { ArrayInput } from "./array-input.ts";
import { allocate, resultType } from "./dtype.ts";
import type { DType } from "./dtype.ts";
import { NDArray } from "./ndarray.ts";
import { broadcastShapes, sizeOf } from "./shape.ts";

/**
 * a + b, entry by entry, with broadcasting. float32 when both are float32 (or one is a number), otherwise float64.
 *
 * @param a any shape, or a number
 * @param b a shape that broadcasts with that of a, or a number
 * @returns the broadcast shape of a and b
 * @throws MathError `shape-mismatch`
 *
 * @example
 * add([[1, 2], [3, 4]], [10, 20]); // [[11, 22], [13, 24]]
 */
export function add<A extends NDArray>(a: A, b: A | number): A;
export function add(a: ArrayInput, b: ArrayInput): NDArray;
export function add(a: ArrayInput, b: ArrayInput): NDArray {
  return elementwise("add", a, b, (x, y) => x + y);
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
export function subtract<A extends NDArray>(a: A, b: A | number): A;
export function subtract(a: ArrayInput, b: ArrayInput): NDArray;
export function subtract(a: ArrayInput, b: ArrayInput): NDArray {
  return elementwise("subtract", a, b, (x, y) => x - y);
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
export function multiply<A extends NDArray>(a: A, b: A | number): A;
export function multiply(a: ArrayInput, b: ArrayInput): NDArray;
export function multiply(a: ArrayInput, b: ArrayInput): NDArray {
  return elementwise("multiply", a, b, (x, y) => x * y);
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
export function divide<A extends NDArray>(a: A, b: A | number): A;
export function divide(a: ArrayInput, b: ArrayInput): NDArray;
export function divide(a: ArrayInput, b: ArrayInput): NDArray {
  return elementwise("divide", a, b, (x, y) => x / y);
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
  return map(a, (x) => -x);
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
  return map(a, Math.abs);
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
  const A = asArray("map", a);
  const dtype = resultType(A.dtype, A.dtype);
  const out = allocate(dtype, A.size);
  const data = A.toTypedArray();
  for (let k = 0; k < out.length; k++) out[k] = f(data[k]);
  return new NDArray(out, A.shape, dtype);
}

/** f of two arrays, entry by entry, with broadcasting: the loop behind all functions of this file and of comparisons. */
export function elementwise(
  name: string,
  a: ArrayInput,
  b: ArrayInput,
  f: (x: number, y: number) => number,
  result?: DType,
): NDArray {
  const A = asArray(name, a);
  const B = asArray(name, b);
  // A bare number takes the dtype of its partner, so that A + 1 stays float32 when A is.
  const dtype =
    result ?? resultType(typeof a === "number" ? B.dtype : A.dtype, typeof b === "number" ? A.dtype : B.dtype);
  const shape = broadcastShapes(name, A.shape, B.shape);
  const out = allocate(dtype, sizeOf(shape));
  const p = A.data;
  const q = B.data;
  const pSteps = broadcastStrides(A, shape.length);
  const qSteps = broadcastStrides(B, shape.length);
  let at = 0;
  const walk = (axis: number, i: number, j: number): void => {
    const length = axis < shape.length ? shape[axis] : 1;
    const pStep = pSteps[axis] ?? 0;
    const qStep = qSteps[axis] ?? 0;
    if (axis >= shape.length - 1) {
      for (let k = 0; k < length; k++) out[at++] = f(p[i + k * pStep], q[j + k * qStep]);
      return;
    }
    for (let k = 0; k < length; k++) walk(axis + 1, i + k * pStep, j + k * qStep);
  };
  walk(0, A.offset, B.offset);
  return new NDArray(out, shape, dtype);
}

function broadcastStrides(A: NDArray, ndim: number): number[] {
  const lead = ndim - A.ndim;
  return Array.from({ length: ndim }, (_, axis) =>
    axis < lead || A.shape[axis - lead] === 1 ? 0 : A.strides[axis - lead],
  );
}
