import { mistake, sameValue } from "@gradus/grading";
import type { Mistake } from "@gradus/grading";
import * as references from "../references.ts";
import type { Mat } from "../starter.ts";
import * as vectors from "../../../../shared/vectors.ts";

type Root = (left: number, was: number) => number;

/** NaN on the diagonal is what the rules of the exercise call null. */
const strict: Root = (left, was) => (left <= 1e-12 * was ? NaN : Math.sqrt(left));

function isSymmetric(S: Mat): boolean {
  return S.every((row, i) => row.every((x, j) => x === S[j][i]));
}

function orNull(L: Mat): Mat | null {
  return L.some((row) => row.some((x) => Number.isNaN(x))) ? null : L;
}

/** The right answer where there is none but null, and something else where there is a factor. */
function told(change: (L: Mat) => Mat): (S: Mat) => Mat | null {
  return (S) => {
    const L = isSymmetric(S) ? orNull(references.factor(S, strict)) : null;
    return L === null ? null : change(L);
  };
}

/** Numbers that are lost agree whichever they are. */
function alike(a: Mat | null, b: Mat | null): boolean {
  if (a === null || b === null) return a === b;
  const lost = (M: Mat) => M.map((row) => row.map((x) => (Number.isFinite(x) ? x : NaN)));
  return sameValue(lost(a), lost(b), { relative: 1e-6, absolute: 1e-6 });
}

const options = { agrees: alike };

export const cholesky: Mistake[] = [
  mistake(
    "takes the root of the absolute value",
    (S: Mat): Mat | null => (isSymmetric(S) ? references.factor(S, (left) => Math.sqrt(Math.abs(left))) : null),
    "You take the root of the absolute value, so that there is always one. For $\\begin{bmatrix} 1 & 2 \\\\ 2 & 1 \\end{bmatrix}$ what is left is $-3$, and your $L L^{\\mathsf T}$ has 7 where S has 1. A negative number there is an answer by itself: which?",
    options,
  ),
  mistake(
    "reads one triangle only",
    (S: Mat): Mat | null => orNull(references.factor(S, strict)),
    "You read the lower triangle of S and never look at the upper one. When the two do not agree, $L L^{\\mathsf T}$ cannot be S: it is symmetric, whatever L is. Where do you compare them?",
    options,
  ),
  mistake(
    "reads the upper triangle only",
    (S: Mat): Mat | null => orNull(references.factor(vectors.transpose(S), strict)),
    "You read the upper triangle of S and never look at the lower one. When the two do not agree, $L L^{\\mathsf T}$ cannot be S: it is symmetric, whatever L is. Where do you compare them?",
    options,
  ),
  mistake(
    "gives the upper factor",
    told(vectors.transpose),
    "Your factor has its zeros below the diagonal: it is $L^{\\mathsf T}$, and the product in the other order is another matrix. In $L L^{\\mathsf T} = S$ the first row of L has one entry. Which entry of S does that give?",
    options,
  ),
  mistake(
    "forgets the square root",
    told((L) => L.map((row) => row.map((x, j) => x * L[j][j]))),
    "You write what is left onto the diagonal as it is, and so every entry below it is too large by the same factor. $L L^{\\mathsf T}$ multiplies each diagonal entry of L with itself. For $S = \\begin{bmatrix} 9 \\end{bmatrix}$, what is L?",
    options,
  ),
  mistake(
    "gives numbers for a matrix that has no factor",
    (S: Mat): Mat | null => (isSymmetric(S) ? references.factor(S, Math.sqrt) : null),
    "For some matrices your L holds NaN or Infinity, or zeros on its diagonal: there what was left was negative, or 0, or the crumb of a 0. Then S is not positive definite and the answer is `null`. What do you look at before you take the root?",
    {
      agrees: (a, b) => {
        const broken = (L: Mat | null) =>
          L !== null && L.some((row, i) => !row.every(Number.isFinite) || row[i] < 1e-6);
        return alike(a, b) || (broken(a) && broken(b));
      },
    },
  ),
];
