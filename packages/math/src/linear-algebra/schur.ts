import { asMatrix, checkFinite, checkSquare, workspace } from "../array/array-input.ts";
import type { MatrixInput } from "../array/array-input.ts";
import { NDArray } from "../array/ndarray.ts";
import type { Matrix } from "../array/ndarray.ts";
import { reduceToHessenberg } from "./hessenberg.ts";
import { schurFromHessenberg } from "./real-schur.ts";
import { scaleIntoRange } from "./scale.ts";

/** The factors of A = Q T Qᵀ. */
export interface Schur {
  /** Orthogonal. */
  readonly Q: Matrix;
  /** Upper triangular but for 2×2 blocks on the diagonal, one for each pair of complex eigenvalues. */
  readonly T: Matrix;
}

/**
 * The real Schur form A = Q T Qᵀ by Hessenberg reduction and Francis's double-shift QR. Backward stable for every matrix,
 * defective ones too, which is why eigenvalues are read from it. Costs about 25n³ flops.
 *
 * A 2×2 block [[a, b], [c, a]] with b c < 0 holds the pair a ± i√(−b c).
 *
 * @param A n×n
 * @throws MathError `not-square` | `not-finite`
 * @see Golub & Van Loan, Matrix Computations, 4th ed., §7.4, the Hessenberg and real Schur forms, and §7.5, the practical QR algorithm
 *
 * @example
 * schur([[2, 1], [0, 3]]).T; // [[2, 1], [0, 3]]
 */
export function schur(A: MatrixInput): Schur {
  const M = asMatrix("schur", A);
  const n = checkSquare("schur", M);
  checkFinite("schur", M);
  const T = workspace(M);
  const scale = scaleIntoRange(T);
  const Qt = reduceToHessenberg(T, n);
  schurFromHessenberg("schur", T, Qt, n);
  for (let k = 0; k < T.length; k++) T[k] *= scale;
  return { Q: new NDArray(Qt, [n, n]).T as Matrix, T: new NDArray(T, [n, n]) as Matrix };
}
