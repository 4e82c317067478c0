import { mistake } from "@gradus/grading";
import type { Mistake } from "@gradus/grading";
import * as laws from "../laws.ts";
import type { Mat } from "../starter.ts";
import { cleared, divided, eliminate, undivided } from "../wrong-answers.ts";

export const rref: Mistake[] = [
  mistake<Mat>(
    "stops at the echelon form",
    (M: Mat) => eliminate(M).R,
    "This is an echelon form: a staircase with zeros below each pivot. The *reduced* form goes further: $\\begin{bmatrix} 2 & 4 \\\\ 0 & 3 \\end{bmatrix}$ becomes $\\begin{bmatrix} 1 & 0 \\\\ 0 & 1 \\end{bmatrix}$. Entries above a pivot remain in yours. Which of the legal moves clears them?",
  ),
  mistake<Mat>(
    "divides by the pivots and does not clear above them",
    (M: Mat) => divided(eliminate(M).R),
    "Your pivots are 1, and entries above a pivot remain: in $\\begin{bmatrix} 1 & 2 \\\\ 0 & 1 \\end{bmatrix}$ the 2 is still there. The pivot below it can clear it, as each pivot cleared what stood below it.",
  ),
  mistake<Mat>(
    "clears above the pivots and does not divide",
    (M: Mat) => undivided(M),
    "Each pivot is alone in its column, and it is not 1 yet: $\\begin{bmatrix} 2 & 0 \\\\ 0 & 3 \\end{bmatrix}$ is one move per row away. Multiplying a row by a number other than 0 is legal here. By which number?",
  ),
  mistake<Mat>(
    "skips a column whose first candidate is zero",
    (M: Mat) => cleared(eliminate(M, { firstOnly: true }).R),
    "You skip a column when the first entry that could be its pivot is 0. $\\begin{bmatrix} 0 & 1 \\\\ 1 & 0 \\end{bmatrix}$ has a pivot in its first column: it stands one row further down. What brings it up?",
  ),
  mistake<Mat>(
    "changes its input",
    (M: Mat) => {
      const R = laws.reducedForm(M);
      for (const [i, row] of R.entries()) M[i].splice(0, row.length, ...row);
      return R;
    },
    "Your result is right, and M has become it too. The caller's M should stay as it was: for $M = \\begin{bmatrix} 2 \\end{bmatrix}$ it is 1 afterwards. Which of your lines writes into a row of M?",
  ),
  mistake<Mat>(
    "divides by a pivot that has become 1 meanwhile",
    (M: Mat) => {
      const { R, pivots } = eliminate(M);
      for (const [i, j] of pivots.entries()) R[i][j] = 1;
      for (const [i, j] of [...pivots.entries()].toReversed()) {
        for (let k = 0; k < i; k++) {
          const factor = R[k][j];
          R[k] = R[k].map((x, c) => x - factor * R[i][c]);
        }
      }
      return R;
    },
    "Your pivots are 1, and the rest of their rows is as large as before: of $(2, 4)$ you make $(1, 4)$. You divide in place, and the pivot is the first entry that changes: from then on you divide by 1. What could you keep before you begin?",
  ),
];
