import type { Variable } from "../variable.ts";
import { add, multiply } from "./arithmetic.ts";
import { transpose } from "./sums-and-shapes.ts";

/** (A + Aᵀ) / 2, the adjoint of a symmetric matrix. */
export function symmetrized(A: Variable): Variable {
  return multiply(add(A, transpose(A)), 0.5);
}
