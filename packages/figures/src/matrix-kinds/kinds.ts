import { eigenFacts } from "../plane-maps/eigen-lines.ts";
import { apply, column, det2, inner, type Mat2 } from "../plane-maps/mat2.ts";

/** A kind of matrices, with where it stands in the map and what it promises. */
export interface Kind {
  readonly id: string;
  readonly name: string;
  /** The wider kind that it belongs to. */
  readonly within?: string;
  readonly promise: string;
  has(A: Mat2): boolean;
}

const isSymmetric = (A: Mat2) => A[0][1] === A[1][0];
const values = (A: Mat2) => eigenFacts(A).values;
const real = (A: Mat2) => values(A).every(([, im]) => im === 0);

/** Kinds of square matrices; every kind comes after the wider one. */
export const kinds: readonly Kind[] = [
  { id: "any", name: "any matrix", promise: "a singular value decomposition: turn, stretch, turn", has: () => true },
  {
    id: "invertible",
    name: "invertible",
    within: "any",
    promise: "no eigenvalue is 0, and Ax = b has one answer",
    has: (A) => det2(A) !== 0,
  },
  {
    id: "orthogonal",
    name: "orthogonal",
    within: "invertible",
    promise: "all singular values are 1; the transpose undoes it",
    has: (A) =>
      inner(column(A, 0), column(A, 0)) === 1 &&
      inner(column(A, 1), column(A, 1)) === 1 &&
      inner(column(A, 0), column(A, 1)) === 0,
  },
  {
    id: "diagonalisable",
    name: "diagonalisable, real",
    within: "any",
    promise: "an eigenbasis: powers are powers of numbers",
    has: (A) => real(A) && eigenFacts(A).kind !== "one",
  },
  {
    id: "symmetric",
    name: "symmetric",
    within: "diagonalisable",
    promise: "real eigenvalues and eigenvectors at right angles",
    has: isSymmetric,
  },
  {
    id: "definite",
    name: "positive definite",
    within: "symmetric",
    promise: "all eigenvalues and pivots positive: a bowl, and a Cholesky factor",
    has: (A) => isSymmetric(A) && values(A).every(([re]) => re > 0),
  },
  {
    id: "markov",
    name: "Markov",
    within: "any",
    promise: "columns of probabilities: 1 is an eigenvalue, its vector a steady state",
    has: (A) => A.flat().every((entry) => entry >= 0) && [0, 1].every((j) => Math.abs(A[0][j] + A[1][j] - 1) < 1e-9),
  },
  {
    id: "complex",
    name: "with a complex pair",
    within: "any",
    promise: "no line is kept: a rotation with scaling",
    has: (A) => !real(A),
  },
  {
    id: "defective",
    name: "too few eigenvectors",
    within: "any",
    promise: "a repeated eigenvalue with one line only: no diagonal form",
    has: (A) => eigenFacts(A).kind === "one",
  },
  {
    id: "projection",
    name: "a projection",
    within: "diagonalisable",
    promise: "eigenvalues 0 and 1 only: P² = P",
    has: (A) =>
      [0, 1].every((j) => apply(A, column(A, j as 0 | 1)).every((entry, i) => Math.abs(entry - A[i][j]) < 1e-9)),
  },
];
