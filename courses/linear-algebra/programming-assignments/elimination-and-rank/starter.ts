// The same place gives `Failure`, for solve: import { Failure, NotWritten } from "@gradus/grading";
import { NotWritten } from "@gradus/grading";

/** The rows of a matrix, all of one length. */
export type Mat = number[][];
export type Vec = number[];

/** A row echelon form: its rows, the columns of its pivots, and how many times two rows were swapped. */
export type Echelon = { R: Mat; pivots: number[]; swaps: number };

/** All solutions: p + any combination of the vectors of N. Without a solution there is no p, and N is empty. */
export type SolutionSet = { kind: "none" | "unique" | "infinite"; p?: Vec; N: Vec[] };

/** PA = LU. Row i of PA is row P[i] of A. */
export type Factors = { P: number[]; L: Mat; U: Mat };

/** A basis of each of the four subspaces. */
export type Subspaces = { col: Vec[]; row: Vec[]; nul: Vec[]; left: Vec[] };

/**
 * A row echelon form of M, reached by two moves only: swap two rows; add a multiple of a row to one below it.
 *
 * An entry counts as zero when it is at most 1e-10 times the largest entry of M in absolute value.
 * M itself stays as it is.
 */
export function rowEchelon(M: Mat): Echelon {
  throw new NotWritten("rowEchelon", M);
}

/** The reduced row echelon form of M: every pivot is 1 and alone in its column. */
export function rref(M: Mat): Mat {
  throw new NotWritten("rref", M);
}

/** All solutions of A x = b, for A of any shape. */
export function solutionSet(A: Mat, b: Vec): SolutionSet {
  throw new NotWritten("solutionSet", A, b);
}

/** The factors of a square matrix with partial pivoting: PA = LU, L with ones on its diagonal and nothing above 1 in size. */
export function lu(A: Mat): Factors {
  throw new NotWritten("lu", A);
}

/**
 * The solution of A x = b from the factors of A. b is one right side, or a matrix whose columns are several.
 *
 * Throws `new Failure("singular", { index: k })` when pivot k of U counts as zero: at most 1e-10 times the
 * largest entry of U in absolute value.
 */
export function solve(factors: Factors, b: Vec): Vec;
export function solve(factors: Factors, b: Mat): Mat;
export function solve(factors: Factors, b: Vec | Mat): Vec | Mat {
  throw new NotWritten("solve", factors, b);
}

/** Bases of the column space, row space, null space and left null space of A. */
export function subspaces(A: Mat): Subspaces {
  throw new NotWritten("subspaces", A);
}

/** The condition number of a square matrix in the 1-norm; Infinity when it is singular. */
export function cond1(A: Mat): number {
  throw new NotWritten("cond1", A);
}
