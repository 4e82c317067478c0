import { hilbert, qr } from "@gradus/math";

type Vector = readonly number[];

/** Four ways to the same Q R, when there is no rounding. */
export const methods = ["classical", "modified", "twice", "householder"] as const;
export type Method = (typeof methods)[number];

export const methodNames: Readonly<Record<Method, string>> = {
  classical: "classical",
  modified: "modified",
  twice: "classical, twice",
  householder: "Householder",
};

export interface Factors {
  /** The columns of Q. */
  readonly Q: readonly Vector[];
  /** R by rows. */
  readonly R: readonly Vector[];
}

const inner = (u: Vector, v: Vector) => u.reduce((sum, each, i) => sum + each * v[i], 0);
const length = (v: Vector) => Math.sqrt(inner(v, v));
const less = (u: Vector, c: number, v: Vector) => u.map((each, i) => each - c * v[i]);

/**
 * Orthonormal columns that span what the columns given span, and R with A = Q R.
 *
 * Classical takes every share from the column as it was; modified takes each from what the last one left;
 * twice does the classical round again on its own result. A column that is 0 in the end stays 0.
 *
 * @param columns independent columns of equal length
 */
export function orthogonalise(columns: readonly Vector[], method: Method): Factors {
  if (method === "householder") return byReflections(columns);
  const Q: Vector[] = [];
  const R = columns.map(() => columns.map(() => 0));
  columns.forEach((a, j) => {
    let w = a;
    for (let round = 0; round < (method === "twice" ? 2 : 1); round++) {
      const start = w;
      Q.forEach((q, i) => {
        const share = inner(q, method === "modified" ? w : start);
        R[i][j] += share;
        w = less(w, share, q);
      });
    }
    R[j][j] = length(w);
    Q.push(R[j][j] === 0 ? w : w.map((each) => each / R[j][j]));
  });
  return { Q, R };
}

function byReflections(columns: readonly Vector[]): Factors {
  const { Q, R } = qr(columns[0].map((_, i) => columns.map((column) => column[i])));
  const rows = Q.toArray();
  return { Q: columns.map((_, j) => rows.map((row) => row[j])), R: R.toArray() };
}

/** ‖QᵀQ − I‖ in its largest entry: 0 for orthonormal columns, 1 when two of them are parallel. */
export function loss(Q: readonly Vector[]): number {
  return Math.max(...gram(Q).flatMap((row, i) => row.map((each, j) => Math.abs(each - (i === j ? 1 : 0)))));
}

/** All dot products of the columns with each other. */
export function gram(Q: readonly Vector[]): number[][] {
  return Q.map((q) => Q.map((other) => inner(q, other)));
}

/** The columns of the Hilbert matrix of order n. */
export function hilbertColumns(n: number): number[][] {
  // It is symmetric: its rows are its columns.
  return hilbert(n).toArray();
}
