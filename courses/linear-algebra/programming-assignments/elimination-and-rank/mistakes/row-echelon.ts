import { mistake, sameValue } from "@gradus/grading";
import type { Mistake } from "@gradus/grading";
import type { Echelon, Mat } from "../starter.ts";
import { eliminate } from "../wrong-answers.ts";

/** The same staircase and the same bookkeeping: the rows themselves may be other multiples. */
const sameSteps = (a: Echelon, b: Echelon): boolean =>
  sameValue(a.pivots, b.pivots) && a.swaps === b.swaps && sameValue(a.R, b.R, { absolute: 1e-9, relative: 1e-9 });

export const rowEchelon: Mistake[] = [
  mistake<Echelon>(
    "looks for pivots on the diagonal only",
    (M: Mat) => eliminate(M, { diagonalOnly: true }),
    "You look for the pivot of row $k$ in column $k$, and go on to the next row when there is none. In $\\begin{bmatrix} 0 & 1 \\\\ 0 & 2 \\end{bmatrix}$ the first column has no pivot, and the second column still has one: for the *first* row. When a column is empty, which of the two moves on, the row or the column?",
    { agrees: sameSteps },
  ),
  mistake<Echelon>(
    "does not count the swaps",
    (M: Mat) => ({ ...eliminate(M), swaps: 0 }),
    "Your `swaps` stays 0, and the rows of your R have been swapped. $\\begin{bmatrix} 0 & 1 \\\\ 1 & 0 \\end{bmatrix}$ needs one swap, and its determinant is $-1$, not 1. What in your code knows that two rows change places?",
  ),
  mistake<Echelon>(
    "counts a swap for every pivot",
    (M: Mat) => {
      const { R, pivots } = eliminate(M);
      return { R, pivots, swaps: pivots.length };
    },
    "You count one swap for each pivot, also where the pivot's row was in its place already. The identity needs none. When does a swap change nothing?",
  ),
  mistake<Echelon>(
    "changes its input",
    (M: Mat) => {
      const result = eliminate(M);
      for (const [i, row] of result.R.entries()) M[i].splice(0, row.length, ...row);
      return result;
    },
    "Your R is right, and M has become R too. Whoever calls `rowEchelon(M)` still needs M: for $M = \\begin{bmatrix} 1 & 1 \\\\ 1 & 2 \\end{bmatrix}$ the second row is $(0, 1)$ afterwards. `[...M]` copies the list of rows. Are the rows in it new ones?",
  ),
  mistake<Echelon>(
    "takes rounding noise for a pivot",
    (M: Mat) => eliminate(M, { zero: 0 }),
    "You compare with 0 exactly. $0.1 \\cdot 3 - 0.3$ leaves about $6 \\cdot 10^{-17}$, and your elimination takes it for a pivot: $\\begin{bmatrix} 0.1 & 0.3 \\\\ 0.3 & 0.9 \\end{bmatrix}$ has one direction, however it is rounded. Compared with what is an entry small?",
    { agrees: (a, b) => sameValue(a.pivots, b.pivots) },
  ),
  mistake<Echelon>(
    "compares with a fixed 1e-10",
    (M: Mat) => eliminate(M, { zero: 1e-10 }),
    "You compare with a fixed number, the same for every matrix. $\\begin{bmatrix} 10^{-12} & 0 \\\\ 0 & 10^{-12} \\end{bmatrix}$ is the identity in a smaller unit: it has two pivots, and you find none. Which number of the matrix tells how large a crumb in it can be?",
    { agrees: (a, b) => sameValue(a.pivots, b.pivots) },
  ),
  mistake<Echelon>(
    "adds the multiple where it should subtract it",
    (M: Mat) => eliminate(M, { sign: 1 }),
    "You add the multiple of the pivot's row. Below the pivot 1 the entry 2 becomes $2 + 2 \\cdot 1 = 4$, and it should become 0. With which sign does it vanish?",
    { agrees: sameSteps },
  ),
  mistake<Echelon>(
    "compares the candidates with their signs",
    (M: Mat) => eliminate(M, { signed: true }),
    "You take the largest candidate with its sign, so that 0 beats $-1$: in $\\begin{bmatrix} 0 \\\\ -1 \\end{bmatrix}$ you find no pivot at all. A pivot has to be far from 0, on whichever side. What do you compare?",
    { agrees: (a, b) => sameValue(a.pivots, b.pivots) },
  ),
];
