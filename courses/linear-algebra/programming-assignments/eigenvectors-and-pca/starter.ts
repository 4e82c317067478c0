import { NotWritten } from "@gradus/grading";

export type Vec = number[];

/** The rows of a matrix, all of one length. */
export type Mat = number[][];

/** An eigenvalue with its eigenvector, after how many steps, and whether the iteration came to rest. */
export type Dominant = { lambda: number; v: Vec; iters: number; settled: boolean };

/** The eigenvalues of a symmetric matrix, the largest first, and their eigenvectors as columns. */
export type Eigen = { values: Vec; vectors: Mat };

/** Page `from` links to page `to`, with the weight w ≥ 0. */
export type Link = { from: number; to: number; w: number };

/** The middle of a table, k directions as columns, the rows seen along them, and each one's share of the variance. */
export type Pca = { mean: Vec; components: Mat; scores: Mat; explained: Vec };

/** A matrix of low rank, and the Frobenius norm of what it leaves out. */
export type Truncated = { approx: Mat; error: number };

/**
 * The eigenvalue to which A, applied again and again, draws the vector x0; v has length 1.
 *
 * It settles when A v - lambda v is at most tol times as long as A v, and gives up after 1000 steps.
 */
export function powerIteration(A: Mat, x0: Vec, tol: number): Dominant {
  throw new NotWritten("powerIteration", A, x0, tol);
}

/** All eigenvalues of a symmetric matrix, the largest first, with orthonormal eigenvectors as columns. */
export function jacobiEigen(S: Mat): Eigen {
  throw new NotWritten("jacobiEigen", S);
}

/**
 * The matrix whose column j says where a surfer on page j goes next, for pages 0 to n - 1.
 *
 * From a page without links, or with links of weight 0 only, every page is equally likely.
 */
export function transition(links: Link[], n: number): Mat {
  throw new NotWritten("transition", links, n);
}

/**
 * The shares r of time with r = d P r + (1 - d) / n, up to a difference whose sizes add up to at most tol.
 *
 * The columns of P add up to 1, and 0 ≤ d < 1.
 */
export function pagerank(P: Mat, d: number, tol: number): Vec {
  throw new NotWritten("pagerank", P, d, tol);
}

/** The covariance matrix of the columns of X, which has at least two rows; the divisor is one less than their number. */
export function covariance(X: Mat): Mat {
  throw new NotWritten("covariance", X);
}

/** The k directions along which the rows of X spread most, from the most to the least. */
export function pca(X: Mat, k: number): Pca {
  throw new NotWritten("pca", X, k);
}

/** The matrix of rank at most k that is nearest to A, and how far it is away. */
export function svdTruncate(A: Mat, k: number): Truncated {
  throw new NotWritten("svdTruncate", A, k);
}

/**
 * The lower triangular L, positive on its diagonal, with L Lᵀ = S; null when S is not symmetric and positive definite.
 *
 * What is left on the diagonal counts as zero when it is at most 1e-12 times what stood there.
 */
export function cholesky(S: Mat): Mat | null {
  throw new NotWritten("cholesky", S);
}
