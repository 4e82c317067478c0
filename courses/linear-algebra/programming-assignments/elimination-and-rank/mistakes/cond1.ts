import { Failure, mistake } from "@gradus/grading";
import type { Mistake } from "@gradus/grading";
import * as laws from "../laws.ts";
import * as matrices from "../matrices.ts";
import type { Mat } from "../starter.ts";

export const cond1: Mistake[] = [
  mistake(
    "adds along the rows",
    (A: Mat) => (laws.pivotColumns(A).length < A.length ? Infinity : laws.referenceCond1(matrices.transpose(A))),
    "You take the largest *row* sum, which is the ∞-norm. The 1-norm goes down the columns: for $\\begin{bmatrix} 1 & 2 & 0 \\\\ 0 & 1 & 0 \\\\ 0 & 3 & 1 \\end{bmatrix}$ it is $2 + 1 + 3 = 6$. (For 2×2 matrices both condition numbers agree, so they do not show it.)",
  ),
  mistake(
    "divides the largest entry by the smallest",
    (A: Mat) => {
      const sizes = A.flat().map(Math.abs);
      return Math.max(...sizes) / Math.min(...sizes);
    },
    "You compare the largest entry with the smallest. $\\begin{bmatrix} 1 & 1 \\\\ 1 & 1.0001 \\end{bmatrix}$ has nearly equal entries, and it is nearly singular; the identity has zeros, and nothing is better conditioned. What the entries hide, the inverse shows.",
  ),
  mistake(
    "leaves out the inverse",
    (A: Mat) => (laws.pivotColumns(A).length < A.length ? Infinity : matrices.oneNorm(A)),
    "This is the 1-norm of A: how much A can magnify. The condition number multiplies it by how much the *inverse* can magnify. $2 I$ has the norm 2 and the condition number 1.",
  ),
  mistake(
    "takes the inverse alone",
    (A: Mat) => (laws.pivotColumns(A).length < A.length ? Infinity : matrices.oneNorm(matrices.inverse(A))),
    "This is the 1-norm of the inverse: how much it can magnify. Multiply it by the norm of A; $2I$ has condition 1, and yours gives 0.5.",
  ),
  mistake(
    "takes the 1-norm of the product with the inverse",
    (A: Mat) => (laws.pivotColumns(A).length < A.length ? Infinity : 1),
    "You multiply A by its inverse first, and that is always the identity, of norm 1. Take the two norms first, and multiply the numbers.",
  ),
  mistake(
    "adds all entries of each matrix",
    (A: Mat) => {
      if (laws.pivotColumns(A).length < A.length) return Infinity;
      const entrySum = (M: Mat) => M.flat().reduce((sum, x) => sum + Math.abs(x), 0);
      return entrySum(A) * entrySum(matrices.inverse(A));
    },
    "You add the sizes of *all* entries. The 1-norm takes the largest sum of one column: for the identity of three rows that is 1, and yours gives 3. Which column is magnified most?",
  ),
  mistake(
    "forgets the absolute values",
    (A: Mat) => {
      if (laws.pivotColumns(A).length < A.length) return Infinity;
      const signed = (M: Mat) =>
        Math.max(...matrices.transpose(M).map((column) => column.reduce((sum, x) => sum + x, 0)));
      return signed(A) * signed(matrices.inverse(A));
    },
    "You add the entries of a column with their signs, so that $1$ and $-1$ cancel. The norm asks how *large* they are together: for the column $(1, -1)$ it is 2.",
  ),
  mistake(
    "lets the error of solve through",
    (A: Mat) => {
      const pivots = laws.pivotColumns(A);
      const index = A.findIndex((_, k) => pivots[k] !== k);
      if (index >= 0) throw new Failure("singular", { index });
      return laws.referenceCond1(A);
    },
    "For a singular matrix `solve` throws, and you let the error through. To your caller that is no answer, and there is one: errors grow without any bound, so the condition number is Infinity. Where could you catch the error, and which one?",
  ),
];
