import { Failure, mistake, sameValue } from "@gradus/grading";
import type { Mistake } from "@gradus/grading";
import type { Mat, Vec } from "../starter.ts";
import * as vectors from "../../../../shared/vectors.ts";

/** Every mistake but the one about shapes refuses what does not fit, as it should. */
function fitting(A: Mat, B: Mat): void {
  if (A[0].length !== B.length) throw new Failure("shape-mismatch");
}

function single(x: number): number {
  return Math.fround(x);
}

const looselySame = (a: Mat, b: Mat): boolean => sameValue(a, b, { relative: 1e-9, absolute: 0 });

export const matmul: Mistake[] = [
  mistake(
    "multiplies entry by entry",
    (A: Mat, B: Mat) => {
      fitting(A, B);
      return A.map((row, i) => row.map((x, j) => x * (B[i]?.[j] ?? NaN)));
    },
    "You multiply the entries that stand at the same place. Then the quarter turn, made twice, would be $\\begin{bmatrix} 0 & 1 \\\\ 1 & 0 \\end{bmatrix}$, a reflection; it should be a half turn. The product has to do one map after the other: where does it send $(1, 0)$?",
  ),
  mistake(
    "multiplies in the other order",
    (A: Mat, B: Mat) => {
      fitting(A, B);
      if (B[0].length !== A.length) throw new Failure("shape-mismatch");
      return vectors.multiply(B, A);
    },
    "You compute $BA$. For $2 \\times 3$ times $3 \\times 2$ that is $3 \\times 3$ in place of $2 \\times 2$. In $AB$ the rows come from A and the columns from B.",
  ),
  mistake(
    "takes the length of the inner sum from the rows of A",
    (A: Mat, B: Mat) => {
      fitting(A, B);
      const product = (i: number, j: number): number => {
        let sum = 0;
        for (let k = 0; k < A.length; k++) sum += A[i][k] * (B[k]?.[j] ?? NaN);
        return sum;
      };
      return A.map((_, i) => B[0].map((_, j) => product(i, j)));
    },
    "Your inner sum has as many terms as A has *rows*. For square matrices nobody notices. $\\begin{bmatrix} 1 & 1 \\end{bmatrix}$ has one row, and two entries that meet the two of a column. Which length counts the partners?",
  ),
  mistake(
    "adds up in single precision",
    (A: Mat, B: Mat) => {
      fitting(A, B);
      const columns = vectors.transpose(B);
      const product = (row: Vec, column: Vec) => row.reduce((sum, x, k) => single(sum + single(x * column[k])), 0);
      return A.map((row) => columns.map((column) => product(row, column)));
    },
    "Your entries have about seven right digits: somewhere between the numbers and the sums stands a `Float32Array`, or `Math.fround`. A number of JavaScript has sixteen. Where do the others get lost?",
    { agrees: looselySame },
  ),
  mistake(
    "does not look at the shapes",
    (A: Mat, B: Mat) => {
      const columns = vectors.transpose(B);
      return A.map((row) => columns.map((column) => column.reduce((sum, x, k) => sum + x * (row[k] ?? NaN), 0)));
    },
    "Where the shapes do not fit you return a matrix all the same: an entry without a partner is left out, or becomes NaN. Rows of three have nothing to meet in columns of two, and whoever calls `matmul` should hear of it. Which two numbers have to agree?",
  ),
  mistake(
    "runs past the rows of B",
    (A: Mat, B: Mat) => A.map((row) => B[0].map((_, j) => row.reduce((sum, x, k) => sum + x * B[k][j], 0))),
    "Where A has more columns than B has rows, you read rows of B that are not there, and the program stops with an error of its own. Where A has fewer, you leave rows of B out without a word. Which two numbers have to agree before you begin, and what should happen when they do not?",
  ),
  mistake(
    "takes rows of B for its columns",
    (A: Mat, B: Mat) => {
      fitting(A, B);
      return A.map((row) => B.map((other) => row.reduce((sum, x, k) => sum + x * (other[k] ?? NaN), 0)));
    },
    "You multiply rows of A by *rows* of B: that is $A B^{\\mathsf T}$. With $\\begin{bmatrix} 0 & 1 \\\\ 0 & 0 \\end{bmatrix}$ for both, $AB$ is all zeros. Entry $(i, j)$ belongs to row i of A and which line of B?",
  ),
];
