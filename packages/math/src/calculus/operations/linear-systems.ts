import { NDArray } from "../../array/ndarray.ts";
import { det as plainDet, slogdet as plainSlogdet } from "../../linear-algebra/det.ts";
import { inv as plainInv } from "../../linear-algebra/inv.ts";
import { solve as plainSolve } from "../../linear-algebra/solve.ts";
import { asVariable, record } from "../variable.ts";
import type { Traced, Variable } from "../variable.ts";
import { multiply, negative } from "./arithmetic.ts";
import { matmul } from "./products.ts";
import { reshape, transpose } from "./sums-and-shapes.ts";

/**
 * The solution of A x = b.
 *
 * @param A n×n
 * @param b n entries, or n×k
 * @returns shaped like b
 * @throws MathError `singular` | `not-square` | `shape-mismatch` | `not-finite`
 * @see Giles, Collected matrix derivative results for forward and reverse mode algorithmic differentiation (2008)
 *
 * @example
 * gradient((b) => ad.sum(ad.solve([[2, 0], [0, 4]], b)), [1, 1]); // [0.5, 0.25]
 */
export function solve(A: Traced, b: Traced): Variable {
  const [p, q] = [asVariable("solve", A), asVariable("solve", b)];
  return record(plainSolve(p.value, q.value), [p, q], (g, x) => {
    const right = solve(transpose(p), g);
    const columns = (v: Variable): Variable => (v.shape.length === 1 ? reshape(v, [v.shape[0], 1]) : v);
    return [p.tracked ? negative(matmul(columns(right), transpose(columns(x)))) : undefined, right];
  });
}

/**
 * The inverse.
 *
 * @param A n×n
 * @returns n×n
 * @throws MathError `singular` | `not-square` | `not-finite`
 * @see Giles, Collected matrix derivative results for forward and reverse mode algorithmic differentiation (2008)
 *
 * @example
 * jacobian((A) => ad.inv(A), [[2]]); // [[-0.25]]
 */
export function inv(A: Traced): Variable {
  const x = asVariable("inv", A);
  return record(plainInv(x.value), [x], (g, Y) => [negative(matmul(matmul(transpose(Y), g), transpose(Y)))]);
}

/**
 * The determinant. Its derivative det(A) A⁻ᵀ is computed for regular matrices only.
 *
 * @param A n×n
 * @returns one number
 * @throws MathError `not-square` | `not-finite`, and `singular` when the derivative of a singular A is asked for
 * @see Giles, Collected matrix derivative results for forward and reverse mode algorithmic differentiation (2008)
 *
 * @example
 * gradient((A) => ad.det(A), [[2, 0], [0, 3]]); // [[3, 0], [0, 2]]
 */
export function det(A: Traced): Variable {
  const x = asVariable("det", A);
  const value = new NDArray(Float64Array.of(plainDet(x.value)), []);
  return record(value, [x], (g, d) => [multiply(multiply(g, d), transpose(inv(x)))]);
}

/**
 * ln |det A|, which neither overflows nor underflows.
 *
 * @param A n×n
 * @returns one number
 * @throws MathError `not-square` | `not-finite`, and `singular` when the derivative of a singular A is asked for
 *
 * @example
 * gradient((A) => ad.logAbsDet(A), [[2, 0], [0, 4]]); // [[0.5, 0], [0, 0.25]]
 */
export function logAbsDet(A: Traced): Variable {
  const x = asVariable("logAbsDet", A);
  const value = new NDArray(Float64Array.of(plainSlogdet(x.value).logAbs), []);
  return record(value, [x], (g) => [multiply(g, transpose(inv(x)))]);
}
