// The same place gives `Failure`, for matmul: import { Failure, NotWritten } from "@gradus/grading";
import { NotWritten } from "@gradus/grading";

export type Vec = number[];

/** The rows of a matrix, all of one length. */
export type Mat = number[][];

/** A rule that makes a vector of a vector. */
export type Rule = (v: Vec) => Vec;

/** For k = 0, 1, 2, … numbers between -1 and 1 that nobody has chosen: always the same ones for the same k. */
export type Numbers = (k: number) => number;

/** Two vectors and a number for which T(u + c v) is not T(u) + c T(v). */
export type Witness = { u: Vec; v: Vec; c: number };

/** A determinant, and the same as a sign and the logarithm of its size, which never leave the range. */
export type Determinant = { value: number; sign: number; log: number };

/** The part of a vector that lies in a subspace, and the rest. */
export type Split = { p: Vec; r: Vec };

export type QR = { Q: Mat; R: Mat };

/** Weights, the sum of the squares of what they leave over, and the number of independent columns. */
export type Fit = { x: Vec; rss: number; rank: number };

/** The matrix of a linear rule T, which takes vectors with n entries. */
export function matrixOf(T: Rule, n: number): Mat {
  throw new NotWritten("matrixOf", T, n);
}

/**
 * A witness against the rule T, which takes vectors with n entries; null when there is none, because T is linear.
 *
 * The two sides count as equal when they differ by at most 1e-9 times the largest entry of T(u + c v), T(u) and c T(v).
 */
export function witness(T: Rule, n: number, random: Numbers): Witness | null {
  throw new NotWritten("witness", T, n, random);
}

/**
 * The product A B.
 *
 * Throws `new Failure("shape-mismatch")` when A does not have as many columns as B has rows.
 */
export function matmul(A: Mat, B: Mat): Mat {
  throw new NotWritten("matmul", A, B);
}

/** The determinant of a square matrix: its value, its sign (1, -1, or 0) and the natural logarithm of its size. */
export function det(A: Mat): Determinant {
  throw new NotWritten("det", A);
}

/**
 * The part p of v in the span of the vectors of B, and the rest r.
 *
 * A vector counts as dependent on those before it when no more than 1e-10 of its length is left over.
 */
export function project(B: Vec[], v: Vec): Split {
  throw new NotWritten("project", B, v);
}

/** A = Q R for a matrix with independent columns: those of Q orthonormal, R triangular, nothing negative on its diagonal. */
export function qr(A: Mat): QR {
  throw new NotWritten("qr", A);
}

/**
 * An x with the smallest sum of squares of b - A x, that sum, and the rank of A.
 *
 * A column counts as dependent on those before it when no more than 1e-10 of its length is left over.
 */
export function lstsq(A: Mat, b: Vec): Fit {
  throw new NotWritten("lstsq", A, b);
}

/** The values, at the places `at`, of the polynomial of degree d or less that fits the points (t, y) best. */
export function polyfit(t: Vec, y: Vec, d: number, at: Vec): Vec {
  throw new NotWritten("polyfit", t, y, d, at);
}
