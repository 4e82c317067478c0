import { cholesky, solveTriangular, transpose } from "@gradus/math";
import { mistake, sameValue } from "@gradus/grading";
import type { Mistake } from "@gradus/grading";
import * as laws from "../laws.ts";
import { rightDigits } from "../longley.ts";
import * as references from "../references.ts";
import type { Fit, Mat, Vec } from "../starter.ts";
import * as vectors from "../../../../shared/vectors.ts";

/** Right but for what happens to rss or to the rank. */
function told(change: (right: Fit, A: Mat, b: Vec) => Fit): (A: Mat, b: Vec) => Fit {
  return (A, b) => change(references.bestFit(A, b), A, b);
}

/** Cholesky on AᵀA, columns as they are; where that fails, nothing can be said. */
function normalEquations(A: Mat, b: Vec): Fit {
  const At = vectors.transpose(A);
  const n = At.length;
  try {
    const L = cholesky(vectors.multiply(At, A));
    const z = solveTriangular(L, vectors.times(At, b), { lower: true });
    const x = solveTriangular(transpose(L), z).toArray();
    const r = laws.residual(A, x, b);
    return { x, rss: vectors.dot(r, r), rank: n };
  } catch {
    return { x: A[0].map(() => NaN), rss: NaN, rank: n };
  }
}

/** QR without a look at what is left of a column: where nothing is, everything after it is lost. */
function neverLooks(A: Mat, b: Vec): Fit {
  const fit = references.bestFit(A, b);
  const n = A[0].length;
  return fit.rank === n ? fit : { x: A[0].map(() => NaN), rss: NaN, rank: n };
}

const loose = { relative: 1e-6, absolute: 1e-9 };
const alike = (a: Fit, b: Fit): boolean => sameValue(a, b, loose);
const isLost = ({ x }: Fit): boolean => x.some((w) => !Number.isFinite(w));

/** Few digits of the economy's weights, on both sides: which ones are wrong is up to rounding. */
function bothLoseDigits(a: Fit, b: Fit): boolean {
  const [one, other] = [rightDigits(a.x), rightDigits(b.x)];
  if (one === null || other === null) return isLost(b) ? isLost(a) || a.rank === b.rank : alike(a, b);
  return one < 10 && other < 10;
}

export const lstsq: Mistake[] = [
  mistake(
    "solves the normal equations",
    normalEquations,
    "You solve $A^{\\mathsf T} A x = A^{\\mathsf T} b$: the right equations, and half of the digits. Longley's economy keeps seven to nine in the worst weight that way, because $A^{\\mathsf T} A$ squares the condition number; where columns are dependent, it cannot be solved at all. In $A = QR$ nothing is squared. What becomes of $\\lVert b - QRx \\rVert$ when you look at it along the columns of Q?",
    { agrees: bothLoseDigits },
  ),
  mistake(
    "divides by a column of which nothing is left",
    neverLooks,
    "With independent columns you are right, to all digits. Where a column repeats others, nothing is left of it but rounding, and you divide by that: the weights are no numbers, or huge ones. $(1, 2)$ and $(2, 4)$ are one direction. How do you notice, and which weight may such a column have?",
    { agrees: (a, b) => (isLost(b) ? a.rank === b.rank && (isLost(a) || vectors.largest(a.x) > 1e6) : alike(a, b)) },
  ),
  mistake(
    "adds a column of ones of its own",
    (A: Mat, b: Vec) => {
      const fit = references.bestFit(
        A.map((row) => [1, ...row]),
        b,
      );
      return { ...fit, x: fit.x.slice(1) };
    },
    "You fit an intercept that nobody asked for. The columns of A are all that may be mixed; whoever wants a constant gives a column of ones. For $A = \\begin{bmatrix} 1 \\\\ 2 \\end{bmatrix}$ and $b = (3, 3)$ the best multiple is $1.8$, not 0.",
    { agrees: alike },
  ),
  mistake(
    "forgets the column of ones",
    (A: Mat, b: Vec) => {
      const constant = A[0].map((_, j) => A.length > 1 && A.every((row) => row[j] === A[0][j]));
      return references.bestFit(
        A.map((row) => row.map((x, j) => (constant[j] ? 0 : x))),
        b,
      );
    },
    "A column with one number throughout gets the weight 0 from you, so your line passes through the origin. Through $(0, 1)$ and $(1, 1)$ the best line is level, with the intercept 1. Which column makes it so?",
    { agrees: alike },
  ),
  mistake(
    "divides rss by the number of rows",
    told((right, A) => ({ ...right, rss: right.rss / A.length })),
    "Your `rss` is the *mean* of the squares. The exercise asks for their sum: what is left of $(1, 2, 4)$ beside the best line is $\\frac{1}{6}(1, -2, 1)$, and the squares add up to $\\frac{1}{6}$.",
    { agrees: alike },
  ),
  mistake(
    "returns the length of what is left",
    told((right) => ({ ...right, rss: Math.sqrt(right.rss) })),
    "Your `rss` is the length of what is left. The sum of the squares is the square of that.",
    { agrees: alike },
  ),
  mistake(
    "adds up what is left, with its signs",
    told((right, A, b) => ({ ...right, rss: laws.residual(A, right.x, b).reduce((sum, x) => sum + x, 0) })),
    "Your `rss` adds up the gaps with their signs, and those cancel: with a column of ones the sum is always 0. What makes a gap count, whichever side it is on?",
    { agrees: (a, b) => sameValue([a.x, a.rank], [b.x, b.rank], loose) && Math.abs(a.rss - b.rss) < 1e-6 },
  ),
  mistake(
    "calls every column independent",
    told((right, A) => ({ ...right, rank: A[0].length })),
    "Your rank is the number of columns, whatever they are. $(1, 2)$ and $(2, 4)$ are two columns and one direction. Where in your calculation do you notice that nothing is left of a column?",
    { agrees: (a, b) => a.rank === b.rank && sameValue(a.rss, b.rss, loose) },
  ),
  mistake(
    "solves the first equations only",
    (A: Mat, b: Vec) => {
      const n = A[0].length;
      const { x, rank } = references.bestFit(A.slice(0, n), b.slice(0, n));
      const r = laws.residual(A, x, b);
      return { x, rss: vectors.dot(r, r), rank };
    },
    "You solve as many equations as there are unknowns, and leave the others out. Your line goes through the first two points and misses all the rest. Every row has a say.",
    { agrees: alike },
  ),
];
