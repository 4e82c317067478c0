import { mistake } from "@gradus/grading";
import type { Mistake } from "@gradus/grading";
import * as laws from "../laws.ts";
import type { Mat } from "../starter.ts";

/** The three products that run down to the right, round the edge. */
function falling([[a, b, c], [d, e, f], [g, h, i]]: Mat): number {
  return a * e * i + b * f * g + c * d * h;
}

/** The three that run up to the right. */
function rising([[a, b, c], [d, e, f], [g, h, i]]: Mat): number {
  return c * e * g + a * f * h + b * d * i;
}

export const det3: Mistake[] = [
  mistake(
    "leaves out the three products with a minus",
    falling,
    "You have the three products that run down to the right. There are six ways to take one entry from each row and each column: three more run the other way, and count with a minus. A matrix of ones has two, and three, equal rows, so its determinant is 0; you find 3.",
  ),
  mistake(
    "gives all six products a plus",
    (M: Mat) => falling(M) + rising(M),
    "Your six products are the right ones, and all have a plus. For a matrix of ones they make 6, and equal rows should make 0. Exchange two rows: which products have to change sign?",
  ),
  mistake(
    "multiplies the diagonal only",
    ([[a], [, e], [, , i]]: Mat) => a * e * i,
    "You multiply the diagonal. That is enough when everything below it is 0, as after an elimination. For $\\begin{bmatrix} 0 & 1 & 0 \\\\ 0 & 0 & 1 \\\\ 1 & 0 & 0 \\end{bmatrix}$ it gives 0, and the box is a cube of volume 1.",
  ),
  mistake(
    "forgets that the signs alternate",
    ([[a, b, c], [d, e, f], [g, h, i]]: Mat) => a * (e * i - f * h) + b * (d * i - f * g) + c * (d * h - e * g),
    "You go along the first row and add three terms, each an entry times a small determinant. The middle one needs a minus: for $\\begin{bmatrix} 0 & 1 & 0 \\\\ 1 & 0 & 0 \\\\ 0 & 0 & 1 \\end{bmatrix}$ two rows of the identity are exchanged, the determinant is $-1$, and you find 1.",
  ),
  mistake(
    "takes the two long diagonals only",
    ([[a, , c], [, e], [g, , i]]: Mat) => a * e * i - c * e * g,
    "You take the two long diagonals, as for a 2×2 matrix. Four more products have one entry from each row and each column: $\\begin{bmatrix} 0 & 1 & 0 \\\\ 0 & 0 & 1 \\\\ 1 & 0 & 0 \\end{bmatrix}$ has the determinant 1, and you find 0. Write the first two columns once more behind the matrix, and follow the diagonals there.",
  ),
  mistake(
    "strikes out the first column every time",
    ([[a, b, c], [, e, f], [, h, i]]: Mat) => (a - b + c) * (e * i - f * h),
    "You multiply each entry of the first row by the same small determinant. For the last entry strike out the first row and the *last* column; what is left is another corner. $\\begin{bmatrix} 0 & 1 & 0 \\\\ 1 & 0 & 0 \\\\ 0 & 0 & 1 \\end{bmatrix}$ has the determinant $-1$, and you find 0.",
  ),
  mistake(
    "drops the sign",
    (M: Mat) => Math.abs(laws.determinant(M).value),
    "You return the volume without its sign. The sign tells whether the three edges lie as those of a right-handed box: exchange two rows, and it should turn.",
  ),
];
