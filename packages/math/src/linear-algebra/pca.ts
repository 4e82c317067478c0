import { asMatrix, checkFinite, workspace } from "../array/array-input.ts";
import type { MatrixInput } from "../array/array-input.ts";
import { NDArray } from "../array/ndarray.ts";
import type { Matrix, Vector } from "../array/ndarray.ts";
import { mean } from "../array/reduce.ts";
import { MathError } from "../math-error.ts";
import { matmul } from "./matmul.ts";
import { svd } from "./svd.ts";

/**
 * The covariance matrix of the columns of X, Σ (xᵢ − x̄)(xᵢ − x̄)ᵀ / (m − 1). Two passes: the means are subtracted before
 * squaring, so that data around 10⁸ keep their digits. Costs 2·m·n² flops.
 *
 * @param X m×n, a row for each observation (NumPy's `cov` takes a row for each variable)
 * @param options.ddof what is subtracted from m in the divisor: 1 when absent, 0 for the whole population
 * @returns n×n, symmetric
 * @throws MathError `empty` for m ≤ ddof | `not-finite`
 * @see Chan, Golub & LeVeque, Algorithms for computing the sample variance, The American Statistician 37(3), 1983
 *
 * @example
 * covariance([[1, 2], [3, 6]]); // [[2, 4], [4, 8]]
 */
export function covariance(X: MatrixInput, { ddof = 1 }: { readonly ddof?: number } = {}): Matrix {
  const M = observations("covariance", X, ddof);
  const [m, n] = M.shape;
  const { C } = centred(M);
  const S = workspace(matmul(C.T, C));
  for (let k = 0; k < S.length; k++) S[k] /= m - ddof;
  return new NDArray(S, [n, n]) as Matrix;
}

/** Principal components of a table of observations. */
export interface PCA {
  /** n entries: the mean of each column, which was subtracted. */
  readonly mean: Vector;
  /** n×k, orthonormal columns, the direction of most variance first; the largest entry of each is positive. */
  readonly components: Matrix;
  /** m×k: the coordinates of each observation along the components. */
  readonly scores: Matrix;
  /** k entries: the variance along each component, largest first. */
  readonly variances: Vector;
  /** k entries: each variance as a share of the total, of all columns, not only of those kept. */
  readonly shares: Vector;
}

/**
 * Principal component analysis, by the singular value decomposition of the centred data; forming the covariance matrix
 * would square the condition. Columns are centred and not rescaled: divide by their standard deviations first when their
 * units differ.
 *
 * @param X m×n, a row for each observation
 * @param options.components how many to keep; min(m, n) when absent
 * @throws MathError `empty` for fewer than 2 rows | `out-of-range` | `not-finite`
 * @see Jolliffe, Principal Component Analysis, 2nd ed., chapter 3, the singular value decomposition
 *
 * @example
 * const { components, variances, shares } = pca([[1, 0], [3, 0], [5, 0]]);
 * components; // [[1, 0], [0, 1]]
 * variances; // [4, 0]
 * shares; // [1, 0]
 */
export function pca(X: MatrixInput, { components }: { readonly components?: number } = {}): PCA {
  const M = observations("pca", X, 1);
  const [m, n] = M.shape;
  const most = Math.min(m, n);
  const k = components ?? most;
  if (!Number.isInteger(k) || k < 0 || k > most) {
    throw new MathError({
      code: "out-of-range",
      function: "pca",
      rule: `components must be a whole number from 0 to ${most}`,
      given: `it is ${k}`,
      usualCause: "There are no more components than columns, and no more than rows less one: the mean takes one.",
    });
  }
  const { C, means } = centred(M);
  const { S, V } = svd(C);
  const all = Float64Array.from({ length: most }, (_, i) => (S.get(i) * S.get(i)) / (m - 1));
  const total = all.reduce((a, b) => a + b, 0);
  const kept = V.slice(":", `:${k}`).copy() as Matrix;
  return {
    mean: means,
    components: kept,
    scores: matmul(C, kept),
    variances: new NDArray(all.slice(0, k), [k]) as Vector,
    shares: new NDArray(
      all.slice(0, k).map((variance) => (total === 0 ? 0 : variance / total)),
      [k],
    ) as Vector,
  };
}

function observations(name: string, X: MatrixInput, ddof: number): Matrix {
  const M = asMatrix(name, X);
  checkFinite(name, M);
  if (M.shape[0] > ddof) return M;
  throw new MathError({
    code: "empty",
    function: name,
    rule: `there must be more than ${ddof} ${ddof === 1 ? "observation" : "observations"} (rows)`,
    given: `there ${M.shape[0] === 1 ? "is 1" : `are ${M.shape[0]}`}`,
    usualCause: "Each row is an observation, each column a variable. Is the table transposed?",
  });
}

/** X with the mean of each column subtracted. A second pass removes what rounding left in the first. */
function centred(X: Matrix): { readonly C: Matrix; readonly means: Vector } {
  const [m, n] = X.shape;
  const entries = workspace(X);
  const means = new Float64Array(n);
  for (let pass = 0; pass < 2; pass++) {
    const shift = mean(new NDArray(entries, [m, n]), { axis: 0 });
    for (let j = 0; j < n; j++) {
      const step = shift.get(j);
      means[j] += step;
      for (let i = 0; i < m; i++) entries[i * n + j] -= step;
    }
  }
  return { C: new NDArray(entries, [m, n]) as Matrix, means: new NDArray(means, [n]) as Vector };
}
