import { mistake, sameValue } from "@gradus/grading";
import type { Mistake } from "@gradus/grading";
import * as laws from "../laws.ts";
import * as references from "../references.ts";
import type { Mat, Truncated } from "../starter.ts";
import * as vectors from "../../../../shared/vectors.ts";

/** A matrix with how far it is from A. */
function beside(A: Mat, approx: Mat): Truncated {
  return { approx, error: laws.size(A.map((row, i) => vectors.plus(row, -1, approx[i]))) };
}

/** The right matrix with something else as its error. */
function told(change: (left: number[]) => number): (A: Mat, k: number) => Truncated {
  return (A, k) => ({
    approx: references.part(A, (i) => i < k),
    error: change(references.singularValues(A).slice(k)),
  });
}

/** What was found and, where it is not right, what it should have been: only digits are lost, and others by others. */
interface Measured extends Truncated {
  readonly least?: number;
  readonly scale?: number;
}

/** All directions at once from AᵀA. */
function squared(A: Mat, k: number): Measured {
  const directions = vectors.transpose(references.eigen(references.gram(A, 1)).vectors).slice(0, k);
  const approx = A.map((row) =>
    directions.reduce((sum, v) => vectors.plus(sum, vectors.dot(row, v), v), vectors.scale(row, 0)),
  );
  const found = beside(A, approx);
  const [least, scale] = [vectors.length(references.singularValues(A).slice(k)), laws.size(A)];
  return Math.abs(found.error - least) <= laws.TRUNCATED * scale ? found : { ...found, least, scale };
}

/** Both right, or both off by more than rounding and by less than a square root of it. */
function losesTheSame(learners: Truncated, { least, scale, ...found }: Measured): boolean {
  if (least === undefined || scale === undefined) return options.agrees(learners, found);
  const off = Math.abs(learners.error - least);
  return off > laws.TRUNCATED * scale && off < 1e-7 * scale;
}

const options = {
  agrees: (a: Truncated, b: Truncated) => sameValue(a, b, { relative: 1e-6, absolute: 1e-6 }),
};

export const svdTruncate: Mistake[] = [
  mistake(
    "keeps the weakest directions",
    (A: Mat, k: number): Truncated => {
      const count = references.singularValues(A).length;
      return beside(
        A,
        references.part(A, (i) => i >= count - k),
      );
    },
    "You keep the directions that A stretches least. Of $\\begin{bmatrix} 3 & 0 \\\\ 0 & 2 \\end{bmatrix}$ you keep the 2 and lose the 3. Which end of the sorted list is which?",
    options,
  ),
  mistake(
    "keeps the first rows",
    (A: Mat, k: number): Truncated =>
      beside(
        A,
        A.map((row, i) => (i < k ? row : row.map(() => 0))),
      ),
    "You keep the first $k$ rows and drop the others. The rank is right, and the picture has lost its lower half. Every row may keep its part along $k$ common directions. Which directions are those?",
    options,
  ),
  mistake(
    "keeps the first columns",
    (A: Mat, k: number): Truncated =>
      beside(
        A,
        A.map((row) => row.map((x, j) => (j < k ? x : 0))),
      ),
    "You keep the first $k$ columns and drop the others. The rank is right, and the right half of the picture is black. Which $k$ directions would you ask A for first?",
    options,
  ),
  mistake(
    "gives the first stretch that is left out as the error",
    told((left) => left[0] ?? 0),
    "Your error is $\\sigma_{k+1}$: the most that *one* direction loses, the 2-norm of what is left out. The Frobenius norm counts all of it. When the stretches 2 and 1 are left out, how long is what they make together?",
    options,
  ),
  mistake(
    "adds the stretches that are left out",
    told((left) => left.reduce((sum, sigma) => sum + sigma, 0)),
    "You add the singular values that are left out. They belong to directions at right angles, and there lengths add up as in Pythagoras: 3 and 4 make 5.",
    options,
  ),
  mistake(
    "gives the square of the error",
    told((left) => vectors.dot(left, left)),
    "Your error is the sum of squares, before the root is taken. It is in squared units: a picture twice as bright would lose four times as much. What makes a length of a sum of squares?",
    options,
  ),
  mistake(
    "gives the norm of what is kept",
    (A: Mat, k: number): Truncated => {
      const approx = references.part(A, (i) => i < k);
      return { approx, error: laws.size(approx) };
    },
    "Your error is the norm of what you *keep*. With all directions it should be 0. Of which matrix do you take the norm?",
    options,
  ),
  mistake<Truncated>(
    "takes all directions from AᵀA at once",
    squared,
    "Strong layers are right, and weak ones are not. Stretches of 1 and $10^{-9}$ are 1 and $10^{-18}$ in $A^{\\mathsf T} A$, and rounding leaves $10^{-16}$ there: which direction was the second, nobody can read off any more. A itself still knows it. What hides it, and how do you take that away before you ask again?",
    { agrees: losesTheSame },
  ),
];
