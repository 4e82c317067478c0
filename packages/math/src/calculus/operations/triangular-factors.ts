import { cholesky as plainCholesky } from "../../linear-algebra/cholesky.ts";
import { qr as plainQr } from "../../linear-algebra/qr.ts";
import { MathError } from "../../math-error.ts";
import { asVariable, isRecorded, record } from "../variable.ts";
import type { Traced, Variable } from "../variable.ts";
import { add, multiply, negative } from "./arithmetic.ts";
import { solve } from "./linear-systems.ts";
import { mask } from "./mask.ts";
import { matmul } from "./products.ts";
import { transpose } from "./sums-and-shapes.ts";
import { symmetrized } from "./symmetrized.ts";

/**
 * The Cholesky factor L of a symmetric positive definite matrix; its adjoint is symmetric.
 *
 * @param A n×n, symmetric positive definite
 * @returns n×n, lower triangular
 * @throws MathError `not-positive-definite` | `not-symmetric` | `not-square` | `not-finite`
 * @see Murray, Differentiation of the Cholesky decomposition (2016), equations 9 and 10
 *
 * @example
 * jacobian((A) => ad.cholesky(A), [[4]]); // [[0.25]]
 */
export function cholesky(A: Traced): Variable {
  const x = asVariable("cholesky", A);
  return record(plainCholesky(x.value), [x], (g, L) => {
    const n = L.shape[0];
    const phi = multiply(
      matmul(transpose(L), g),
      mask(n, (i, j) => (i > j ? 1 : i === j ? 0.5 : 0)),
    );
    const left = solve(transpose(L), phi);
    return [symmetrized(transpose(solve(transpose(L), transpose(left))))];
  });
}

/**
 * A = Q R for m ≥ n and independent columns.
 *
 * @param A m×n, m ≥ n, columns independent
 * @returns Q m×n, R n×n
 * @throws MathError `shape-mismatch` for m < n | `not-finite`
 * @see Walter & Lehmann, Algorithmic differentiation of linear algebra functions with application in optimum experimental design (2010)
 *
 * @example
 * jacobian((A) => ad.qr(A).R, [[3], [4]]); // [[0.6, 0.8]]
 */
export function qr(A: Traced): { readonly Q: Variable; readonly R: Variable } {
  const x = asVariable("qr", A);
  const [m, n] = x.shape;
  if (m < n) {
    throw new MathError({
      code: "shape-mismatch",
      function: "qr",
      rule: "A must have at least as many rows as columns to be differentiated",
      given: `it is ${m}×${n}`,
      usualCause: "A wide matrix has factors but no rule for their derivatives here: take those of its transpose.",
    });
  }
  const plain = plainQr(x.value);
  const known = { Q: asVariable("qr", plain.Q), R: asVariable("qr", plain.R) };
  const lower = mask(n, (i, j) => Number(i >= j));
  const strict = mask(n, (i, j) => Number(i > j));
  /** (Ā_Q + Q sym(M)) R⁻ᵀ, where sym copies the lower triangle of M to the upper one. */
  const pull = (M: Variable, direct: Variable | undefined, Q: Variable, R: Variable): Variable => {
    const copied = add(multiply(M, lower), transpose(multiply(M, strict)));
    const inner = matmul(Q, copied);
    return transpose(solve(R, transpose(direct === undefined ? inner : add(direct, inner))));
  };
  return {
    Q: record(plain.Q, [x], (g) => {
      const { Q, R } = isRecorded(x) ? qr(x) : known;
      return [pull(negative(matmul(transpose(g), Q)), g, Q, R)];
    }),
    R: record(plain.R, [x], (g) => {
      const { Q, R } = isRecorded(x) ? qr(x) : known;
      return [pull(matmul(R, transpose(g)), undefined, Q, R)];
    }),
  };
}
