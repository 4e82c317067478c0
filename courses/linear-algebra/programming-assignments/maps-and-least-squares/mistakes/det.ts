import { exp, log } from "@gradus/math";
import { mistake } from "@gradus/grading";
import type { Mistake } from "@gradus/grading";
import type { Determinant, Mat, Vec } from "../starter.ts";
import * as vectors from "../../../../shared/vectors.ts";

interface Way {
  readonly swaps?: "forgotten" | "counted always" | "never made";
  /** What becomes of a pivot's row before it is used. */
  readonly normalised?: boolean;
}

/** The pivots of elimination and the sign of the exchanges. */
function pivots(A: Mat, { swaps, normalised = false }: Way = {}): { found: Vec; sign: number } {
  const U = A.map((row) => [...row]);
  let sign = 1;
  const found: Vec = [];
  for (const k of U.keys()) {
    let best = k;
    for (let i = k + 1; i < U.length; i++) if (Math.abs(U[i][k]) > Math.abs(U[best][k])) best = i;
    if (swaps !== "never made" && (best !== k || swaps === "counted always")) {
      [U[k], U[best]] = [U[best], U[k]];
      if (swaps !== "forgotten") sign = -sign;
    }
    const pivot = U[k][k];
    if (pivot === 0 && swaps !== "never made") return { found: [0], sign };
    if (normalised) U[k] = vectors.scale(U[k], 1 / pivot);
    for (let i = k + 1; i < U.length; i++) U[i] = vectors.plus(U[i], -U[i][k] / U[k][k], U[k]);
    found.push(U[k][k]);
  }
  return { found, sign };
}

function told(value: number): Determinant {
  return { value, sign: Math.sign(value), log: log(Math.abs(value)) };
}

/** Of pivots and a sign, in logarithms. */
function safely(found: Vec, sign: number): Determinant {
  const total = found.reduce((sum, pivot) => sum + log(Math.abs(pivot)), 0);
  const whole = found.reduce((each, pivot) => each * Math.sign(pivot), sign);
  return { value: whole === 0 ? 0 : whole * exp(total), sign: whole, log: total };
}

function product(found: Vec): number {
  return found.reduce((all, x) => all * x, 1);
}

function by(way: Way): (A: Mat) => Determinant {
  return (A) => {
    const { found, sign } = pivots(A, way);
    return safely(found, sign);
  };
}

export const det: Mistake[] = [
  mistake(
    "forgets that an exchange turns the sign",
    by({ swaps: "forgotten" }),
    "The size is right, and the sign is not always. Exchanging two rows turns the picture over: $\\begin{bmatrix} 0 & 1 \\\\ 1 & 0 \\end{bmatrix}$ has the determinant $-1$. What do you have to remember when you exchange rows for a better pivot?",
  ),
  mistake(
    "turns the sign for exchanges that exchange nothing",
    by({ swaps: "counted always" }),
    "You turn the sign at every pivot, also where its row stands in its place already. The matrix $[5]$ has the determinant 5. When does an exchange take place?",
  ),
  mistake(
    "divides each pivot's row by the pivot first",
    by({ normalised: true }),
    "You divide the rows by their pivots, and multiply what is then on the diagonal: 1, and 1 again, up to a sign. Dividing a row by 2 halves the volume. Where did the pivots go that you divided by?",
  ),
  mistake(
    "never exchanges rows",
    by({ swaps: "never made" }),
    "You take every pivot as it comes. $\\begin{bmatrix} 0 & 1 \\\\ 1 & 0 \\end{bmatrix}$ begins with 0, and you divide by it. And with $10^{-17}$ in the place of the 0, nearly all digits would go. Which row could stand there?",
  ),
  mistake(
    "multiplies the diagonal without eliminating",
    (A: Mat) => told(product(A.map((row, i) => row[i]))),
    "You multiply the entries on the diagonal of A as it is. That is right for triangles. $\\begin{bmatrix} 1 & 2 \\\\ 3 & 4 \\end{bmatrix}$ has the determinant $-2$. Which moves make a triangle of a matrix, and what do they do to its volume?",
  ),
  mistake(
    "multiplies the pivots, and then takes the logarithm",
    (A: Mat) => {
      const { found, sign } = pivots(A);
      return told(sign * product(found));
    },
    "Your product of pivots leaves the range before you take its sign and logarithm. Two pivots of $10^{-200}$ make $10^{-400}$, which is rounded to 0, and 0 has no sign. Can you know the sign and the logarithm of a product without multiplying?",
  ),
  mistake(
    "gives the logarithm in tens",
    (A: Mat) => {
      const { found, sign } = pivots(A);
      const right = safely(found, sign);
      return { ...right, log: right.log / log(10) };
    },
    "Your `log` counts powers of ten. The exercise asks for the natural logarithm, for which $e^{\\texttt{log}}$ is the size of the determinant.",
  ),
  mistake(
    "loses the signs of the pivots",
    (A: Mat) => {
      const { found, sign } = pivots(A);
      return safely(found.map(Math.abs), sign);
    },
    "A logarithm knows no sign, and so the signs of your pivots are lost: $[-3]$ gets the determinant 3. Besides the exchanges, what can turn the sign?",
  ),
];
