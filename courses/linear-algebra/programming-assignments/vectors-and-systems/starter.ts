// The same place gives `Failure`, for dot: import { Failure, NotWritten } from "@gradus/grading";
import { NotWritten } from "@gradus/grading";

export type Vec = number[];

/** The rows of a matrix, all of one length. */
export type Mat = number[][];

/** Which norm: the sum of sizes, the length of the arrow, or the largest size. */
export type Order = 1 | 2 | "inf";

/** How many solutions a system has, and one of them if there is any. */
export type Fate = { kind: "one" | "none" | "many"; x?: Vec };

/** Whether columns are compared as they are, or each in units of its own spread. */
export type How = "raw" | "standard";

/**
 * The dot product of two vectors.
 *
 * Throws `new Failure("shape-mismatch")` when they have different numbers of entries.
 */
export function dot(u: Vec, v: Vec): number {
  throw new NotWritten("dot", u, v);
}

/** The norm of u of order p, for entries of any size. The norm of nothing is 0. */
export function norm(u: Vec, p: Order): number {
  throw new NotWritten("norm", u, p);
}

/** The cosine of the angle between u and v: from -1 to 1, NaN when one of them is all zeros. */
export function cosine(u: Vec, v: Vec): number {
  throw new NotWritten("cosine", u, v);
}

/** The determinant of a 2×2 matrix. */
export function det2(M: Mat): number {
  throw new NotWritten("det2", M);
}

/** The determinant of a 3×3 matrix. */
export function det3(M: Mat): number {
  throw new NotWritten("det3", M);
}

/**
 * How many solutions A x = b has, for a 2×2 matrix A: one, none or many; x is one of them.
 *
 * A difference p - q counts as zero when it is at most 1e-10 times |p| + |q| in size.
 */
export function classify(A: Mat, b: Vec): Fate {
  throw new NotWritten("classify", A, b);
}

/**
 * Coefficients, the largest of them 1 in size, with which one to three vectors of R² or R³ add up to zero;
 * null when there are none.
 *
 * A sum counts as zero when none of its entries is larger than 1e-9 times the largest entry of what was added.
 */
export function dependency(vs: Vec[]): Vec | null {
  throw new NotWritten("dependency", vs);
}

/** The numbers of the k rows of X that lie nearest to q, nearest first; equally near ones in the order of X. */
export function nearest(X: Mat, q: Vec, k: number, how: How): number[] {
  throw new NotWritten("nearest", X, q, k, how);
}
