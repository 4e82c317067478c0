import { mistake } from "@gradus/grading";
import type { Mistake } from "@gradus/grading";
import type { Mat } from "../starter.ts";

export const det2: Mistake[] = [
  mistake(
    "adds the two products",
    ([[a, b], [c, d]]: Mat) => a * d + b * c,
    "You add the two products. For $\\begin{bmatrix} 1 & 1 \\\\ 1 & 1 \\end{bmatrix}$ that makes 2, and two equal rows span no area at all: the determinant is 0. Which sign lets the products cancel?",
  ),
  mistake(
    "subtracts the other way round",
    ([[a, b], [c, d]]: Mat) => b * c - a * d,
    "All your determinants have the opposite sign: the identity gets $-1$. Its first arrow, turned to the left, meets the second: that is the positive way round.",
  ),
  mistake(
    "multiplies along the rows",
    ([[a, b], [c, d]]: Mat) => a * b - c * d,
    "You multiply the entries of each row. For the identity that gives 0, and its square has the area 1. Each product takes one entry from each row *and* one from each column.",
  ),
  mistake(
    "multiplies down the columns",
    ([[a, b], [c, d]]: Mat) => a * c - b * d,
    "You multiply the entries of each column. For the identity that gives 0, and its square has the area 1. Each product takes one entry from each column *and* one from each row.",
  ),
  mistake(
    "multiplies the diagonal only",
    ([[a], [, d]]: Mat) => a * d,
    "You multiply the diagonal and stop. For $\\begin{bmatrix} 0 & 1 \\\\ 1 & 0 \\end{bmatrix}$ that gives 0, and its arrows span a square of area 1. What do the other two entries do?",
  ),
  mistake(
    "drops the sign",
    ([[a, b], [c, d]]: Mat) => Math.abs(a * d - b * c),
    "You return the area without its sign. The sign tells which way round the arrows lie: exchange the rows of the identity, and it should turn to $-1$.",
  ),
];
