import { asArray, asVector } from "../array/array-input.ts";
import type { ArrayInput, VectorInput } from "../array/array-input.ts";
import { NDArray } from "../array/ndarray.ts";

/**
 * The values of a polynomial, by Horner's rule: entry k of the coefficients belongs to xᵏ, as `polyfit` gives them
 * (NumPy's `polyval` takes the highest power first). Of no coefficients: 0.
 *
 * @param coefficients n entries, the constant first
 * @param x a number, or any shape
 * @returns a number for a number, otherwise shaped like x
 * @throws MathError `not-a-vector` | `not-a-number`
 * @see Higham, Accuracy and Stability of Numerical Algorithms, 2nd ed., chapter 5, Horner's method
 *
 * @example
 * polyval([1, 0, 2], 3); // 19
 * polyval([1, 1], [0, 1, 2]); // [1, 2, 3]
 */
export function polyval(coefficients: VectorInput, x: number): number;
export function polyval(coefficients: VectorInput, x: ArrayInput): NDArray;
export function polyval(coefficients: VectorInput, x: ArrayInput): number | NDArray {
  const c = asVector("polyval", coefficients).toTypedArray();
  const at = (point: number): number => {
    let value = 0;
    for (let k = c.length - 1; k >= 0; k--) value = value * point + c[k];
    return value;
  };
  if (typeof x === "number") return at(x);
  const points = asArray("polyval", x);
  return new NDArray(Float64Array.from(points.toTypedArray(), at), points.shape);
}
