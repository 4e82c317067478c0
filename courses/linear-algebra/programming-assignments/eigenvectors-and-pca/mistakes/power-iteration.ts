import { mistake, sameValue } from "@gradus/grading";
import type { Mistake } from "@gradus/grading";
import * as references from "../references.ts";
import type { Dominant, Mat, Vec } from "../starter.ts";
import * as vectors from "../../../../shared/vectors.ts";

/** The right answer after a change of what is told about it. */
function told(change: (right: Dominant) => Partial<Dominant>): (A: Mat, x0: Vec, tol: number) => Dominant {
  return (A, x0, tol) => {
    const right = references.iterate(A, x0, tol);
    return { ...right, ...change(right) };
  };
}

const loose = { relative: 1e-5, absolute: 1e-12 };

/** The same eigenvalue and verdict, and v up to its sign and to the digits that tol leaves open. */
function alike(a: Dominant, b: Dominant): boolean {
  const same = a.settled === b.settled && sameValue(a.lambda, b.lambda, loose);
  return same && sameValue(a.v.map(Math.abs), b.v.map(Math.abs), { relative: 1e-4, absolute: 1e-4 });
}

export const powerIteration: Mistake[] = [
  mistake(
    "takes the growth of the length for the eigenvalue",
    told(({ lambda }) => ({ lambda: Math.abs(lambda) })),
    "Your lambda says how much longer $A v$ is than $v$. That is the *size* of the eigenvalue: it cannot tell $-3$ from 3. For $A = \\begin{bmatrix} -3 \\end{bmatrix}$ the vector turns round at every step. Which product of $v$ and $A v$ notices that?",
    { agrees: alike },
  ),
  mistake(
    "never brings the vector back to length 1",
    (A: Mat, x0: Vec, tol: number): Dominant => {
      let x = x0;
      for (let iters = 0; ; iters++) {
        const v = x.map((entry) => entry / Math.sqrt(vectors.dot(x, x)));
        const image = vectors.times(A, v);
        const lambda = vectors.dot(v, image);
        const settled = vectors.length(vectors.plus(image, -lambda, v)) <= tol * vectors.length(image);
        if (settled || iters === references.MOST_STEPS) return { lambda, v, iters, settled };
        x = vectors.times(A, x);
      }
    },
    "You let the vector grow, and divide by its length only at the end. With the eigenvalue $5 \\cdot 10^9$ it is beyond $10^{150}$ after 16 steps; its square is Infinity then, and a quotient of those is NaN. Only the direction counts: when could you cut the vector back?",
    { agrees: (a, b) => alike(a, b) || (Number.isNaN(a.lambda) && Number.isNaN(b.lambda)) },
  ),
  mistake(
    "waits for the vector to stop changing, sign and all",
    (A: Mat, x0: Vec, tol: number): Dominant => {
      const right = references.iterate(A, x0, tol);
      if (right.lambda >= 0) return right;
      // The vector turns round at every step, so that it changes for ever.
      const { lambda, v } = references.iterate(A, x0, 0);
      return { lambda, v, iters: references.MOST_STEPS, settled: false };
    },
    "You stop when $v$ no longer changes. For a negative eigenvalue it changes for ever: $v, -v, v, \\dots$ is one direction, and you walk 1000 steps along it. The difference of $A v$ and $\\lambda v$ does not care which way the vector points. What does it become at rest?",
    { agrees: (a, b) => alike(a, b) && a.iters >= references.MOST_STEPS === b.iters >= references.MOST_STEPS },
  ),
  mistake(
    "says that it has settled when it has given up",
    told(() => ({ settled: true })),
    "After 1000 steps you say `settled`, although the vector still jumps about. $\\begin{bmatrix} 0 & 1 \\\\ 1 & 0 \\end{bmatrix}$ sends $(1, 0)$ to $(0, 1)$ and back, for ever: its eigenvalues 1 and $-1$ pull equally hard. Which of the two ways out of the loop was it?",
    { agrees: alike },
  ),
  mistake(
    "makes the largest entry 1 instead of the length",
    told(({ v }) => ({ v: vectors.scale(v, 1 / vectors.largest(v)) })),
    "The largest entry of your $v$ is 1. That keeps the numbers from growing, and it is not length 1: $(1, 1)$ is $\\sqrt 2$ long. By what do you divide for a *unit* vector?",
    { agrees: alike },
  ),
];
