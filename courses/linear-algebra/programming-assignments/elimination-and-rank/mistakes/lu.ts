import { mistake, sameValue } from "@gradus/grading";
import type { Mistake } from "@gradus/grading";
import * as laws from "../laws.ts";
import type { Factors, Mat } from "../starter.ts";
import { invertedOrder, lowerThenUpper, withoutPivoting } from "../wrong-answers.ts";

const sameFactors = (a: Factors, b: Factors): boolean =>
  sameValue(a.P, b.P) && sameValue(a.L, b.L) && sameValue(a.U, b.U);

export const lu: Mistake[] = [
  mistake<Factors>(
    "does not pivot",
    (A: Mat) => withoutPivoting(A),
    "You keep the rows in their order, whatever the pivot is. $\\begin{bmatrix} 10^{-20} & 1 \\\\ 1 & 1 \\end{bmatrix}$ has a multiplier of $10^{20}$ then, and $1 - 10^{20}$ has lost its 1. Which row would give a multiplier of at most 1?",
    { agrees: sameFactors },
  ),
  mistake<Factors>(
    "swaps only when the pivot is zero",
    (A: Mat) => lowerThenUpper(A, { onlyWhenZero: true }),
    "You swap when the pivot is 0, and otherwise keep it, however small it is. In $\\begin{bmatrix} 1 & 2 \\\\ 4 & 1 \\end{bmatrix}$ the multiplier is 4, so every rounding error of the first row is carried on four times as large. Partial pivoting takes the largest candidate of the column, each time.",
    { agrees: sameFactors },
  ),
  mistake<Factors>(
    "leaves the multipliers behind when rows are swapped",
    (A: Mat) => lowerThenUpper(A, { multipliers: "kept" }),
    "U and P are right, and the rows of L are not in their order. A multiplier belongs to a row of A: when that row moves up, its multipliers move with it. Follow the first column of L while the second pivot is chosen. What has to change places together?",
    { agrees: sameFactors },
  ),
  mistake<Factors>(
    "swaps whole rows of L",
    (A: Mat) => lowerThenUpper(A, { multipliers: "whole rows" }),
    "You exchange the rows of L whole, and the ones leave the diagonal. Only the multipliers found so far travel, the columns left of the pivot.",
    { agrees: sameFactors },
  ),
  mistake<Factors>(
    "gives P the other way round",
    (A: Mat) => invertedOrder(laws.factorsOf(A)),
    "Your P says where each row of A *goes*. The exercise wants where each row of PA *comes from*: row $i$ of PA is row $P[i]$ of A. For two rows both are the same; three rows in a circle show the difference.",
    { agrees: sameFactors },
  ),
  mistake<Factors>(
    "compares candidates with their signs",
    (A: Mat) => lowerThenUpper(A, { signed: true }),
    "You take the largest candidate, and $-4$ counts as smaller than 1. In $\\begin{bmatrix} 1 & 2 \\\\ -4 & 8 \\end{bmatrix}$ that gives the multiplier $-4$. What makes a multiplier small is the size of what one divides by.",
    { agrees: sameFactors },
  ),
  mistake<Factors>(
    "gives the multipliers the wrong sign",
    (A: Mat) => {
      const { P, L, U } = laws.factorsOf(A);
      return { P, L: L.map((row, i) => row.map((x, j) => (j < i ? -x : x))), U };
    },
    "The entries of L below the diagonal have the wrong sign. You *subtracted* $l$ times the pivot's row to get U; to get A back from U it is *added*. L undoes the moves.",
    { agrees: sameFactors },
  ),
];
