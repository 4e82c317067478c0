import { mistake, sameSpan, sameValue } from "@gradus/grading";
import type { Mistake } from "@gradus/grading";
import * as laws from "../laws.ts";
import * as matrices from "../matrices.ts";
import type { Mat, Subspaces } from "../starter.ts";

/** Bases of the same space of vectors with as many entries: any one basis stands for all others. */
function sameSpace(a: Mat, b: Mat): boolean {
  const entries = (vectors: Mat) => vectors.map((v) => v.length).join();
  return entries(a) === entries(b) && sameSpan()(a, b) === null;
}

const sameSpaces = (a: Subspaces, b: Subspaces): boolean =>
  (["col", "row", "nul", "left"] as const).every((name) => sameSpace(a[name], b[name]));

export const subspaces: Mistake[] = [
  mistake<Subspaces>(
    "takes the columns of R instead of those of A",
    (A: Mat) => {
      const pivots = laws.pivotColumns(A);
      const R = laws.reducedForm(A);
      return { ...laws.referenceSubspaces(A), col: pivots.map((j) => R.map((row) => row[j])) };
    },
    "Your `col` holds columns of the reduced matrix. Row moves change the column space: $\\begin{bmatrix} 1 & 1 \\\\ 1 & 1 \\end{bmatrix}$ reaches only multiples of $(1, 1)$, and its reduced form only multiples of $(1, 0)$. R tells *which* columns are the pivots. Where are the columns themselves?",
    { agrees: (a, b) => sameSpace(a.col, b.col) },
  ),
  mistake<Subspaces>(
    "exchanges nul and left",
    (A: Mat) => {
      const { col, row, nul, left } = laws.referenceSubspaces(A);
      return { col, row, nul: left, left: nul };
    },
    "Your `nul` and `left` have changed places. A of size $m \\times n$ acts on vectors of $n$ entries, so those of `nul` have $n$; combining its *rows* takes $m$ numbers, so those of `left` have $m$. For one row, $[\\,1 \\;\\; 2\\,]$, which of the two is empty?",
    { agrees: sameSpaces },
  ),
  mistake<Subspaces>(
    "exchanges the row space and the column space",
    (A: Mat) => {
      const { col, row, nul, left } = laws.referenceSubspaces(A);
      return { col: row, row: col, nul, left };
    },
    "Your `col` and `row` have changed places. The columns of an $m \\times n$ matrix have $m$ entries, its rows have $n$. For $\\begin{bmatrix} 1 & 2 & 3 \\end{bmatrix}$ the column space lies on a line of numbers, the row space in three dimensions.",
    { agrees: sameSpaces },
  ),
  mistake<Subspaces>(
    "takes the null space of A for the left null space",
    (A: Mat) => {
      const all = laws.referenceSubspaces(A);
      return { ...all, left: all.nul };
    },
    "Your `left` is the null space of A again. The left null space holds the combinations of *rows* that give zero: $w^{\\mathsf T} A = 0$. Of which matrix is it the null space?",
    { agrees: sameSpaces },
  ),
  mistake<Subspaces>(
    "gives all columns and rows, not a basis",
    (A: Mat) => ({ ...laws.referenceSubspaces(A), col: matrices.transpose(A), row: A }),
    "Your `col` and `row` hold every column and every row. They span the right subspaces, and some say what others have said already: of $(1, 2)$ and $(2, 4)$ one is enough. Which columns brought something new?",
    { agrees: (a, b) => sameValue(a.col, b.col) && sameValue(a.row, b.row) },
  ),
  mistake<Subspaces>(
    "takes the first rows and columns of A",
    (A: Mat) => {
      const all = laws.referenceSubspaces(A);
      const r = all.row.length;
      return { ...all, row: A.slice(0, r), col: matrices.transpose(A).slice(0, r) };
    },
    "You take as many rows of A as the rank says, from the top, or columns from the left. The right number of them, but the second row of $\\begin{bmatrix} 1 & 2 \\\\ 2 & 4 \\\\ 0 & 1 \\end{bmatrix}$ only repeats the first. In R no row repeats another. Do row moves keep the row space?",
    { agrees: (a, b) => sameValue(a.row, b.row) || sameValue(a.col, b.col) },
  ),
];
