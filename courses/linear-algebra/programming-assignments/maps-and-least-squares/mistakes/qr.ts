import { log10 } from "@gradus/math";
import { mistake, sameValue } from "@gradus/grading";
import type { Mistake } from "@gradus/grading";
import * as laws from "../laws.ts";
import * as references from "../references.ts";
import type { Mat, QR, Vec } from "../starter.ts";
import * as vectors from "../../../../shared/vectors.ts";

/** Gram–Schmidt in one round: shadows of the column as it was, or of what is left of it. */
function oneRound(A: Mat, seen: "as it was" | "what is left"): QR {
  const columns = vectors.transpose(A);
  const Q: Mat = [];
  const R: Mat = columns.map((_, i) => columns.map((_, j) => (i === j ? 1 : 0)));
  for (const [j, a] of columns.entries()) {
    let left = a;
    for (const [i, q] of Q.entries()) {
      R[i][j] = vectors.dot(q, seen === "as it was" ? a : left);
      left = vectors.plus(left, -R[i][j], q);
    }
    R[j][j] = vectors.length(left);
    Q.push(vectors.scale(left, 1 / R[j][j]));
  }
  return { Q: vectors.transpose(Q), R };
}

/** Factors after a change of what is right. */
function changed(change: (right: QR) => QR): (A: Mat) => QR {
  return (A) => change(references.factors(A));
}

/** The same matrices, or both without right angles to about the same degree: rounding decides their digits. */
function alike(a: QR, b: QR): boolean {
  const [one, other] = [a, b].map(({ Q }) => laws.lostAngles(Q));
  if (one <= 1e-12 || other <= 1e-12) return sameValue(a, b, loose);
  return Math.abs(log10(one) - log10(other)) < 1;
}

const loose = { relative: 1e-7, absolute: 1e-7 };
const sizes = ({ Q, R }: QR): Mat[] => [Q, R].map((M) => M.map((row) => row.map(Math.abs)));
const turned = (M: Mat, signs: Vec): Mat => M.map((row) => row.map((x, j) => x * signs[j]));
const alternating = (n: number): Vec => Array.from({ length: n }, (_, j) => (j % 2 === 0 ? -1 : 1));

export const qr: Mistake[] = [
  mistake(
    "classical Gram–Schmidt",
    (A: Mat) => oneRound(A, "as it was"),
    "Q R is A, and your Q looks right until the columns of A are nearly dependent. On Hilbert's 10×10 matrix two of your columns are practically parallel: the largest entry of $Q^{\\mathsf T} Q - I$ is 1.0. You take all shadows from the column *as it was*, and what is left is mostly rounding by then. What if you measured the shadows of what is left, and then once more?",
    { agrees: alike },
  ),
  mistake(
    "modified Gram–Schmidt in one round",
    (A: Mat) => oneRound(A, "what is left"),
    "You take each shadow from what the last one left. That saves half of the digits: on Hilbert's 10×10 matrix the right angles hold to about $10^{-4}$, and the exercise asks for $10^{-12}$. What is left has crumbs in the directions that you have taken off. How would you get rid of those?",
    { agrees: alike },
  ),
  mistake(
    "returns Q transposed",
    changed(({ Q, R }) => ({ Q: vectors.transpose(Q), R })),
    "Your Q has its unit vectors as rows. In $A = QR$ the columns of A are mixes of the *columns* of Q. For which of the two does the shape fit when A is $3 \\times 2$?",
    { agrees: (a, b) => sameValue(a, b, loose) },
  ),
  mistake(
    "makes the diagonal of R positive and forgets Q",
    changed(({ Q, R }) => ({ Q: turned(Q, alternating(R.length)), R })),
    "R is right, and some columns of Q have the other sign, so that $Q R$ is not A. When row i of R turns its sign, what has to turn with it?",
    {
      agrees: (a, b) => {
        const right = turned(b.Q, alternating(b.R.length));
        return sameValue(sizes(a), sizes(b), loose) && sameValue(a.R, b.R, loose) && !sameValue(a.Q, right, loose);
      },
    },
  ),
  mistake(
    "leaves negative numbers on the diagonal of R",
    changed(({ Q, R }) => {
      const signs = alternating(R.length);
      return { Q: turned(Q, signs), R: R.map((row, i) => row.map((x) => x * signs[i])) };
    }),
    "$QR$ is A and Q is orthonormal: as a factorisation yours is right. The exercise asks for the one without negative numbers on the diagonal of R, so that there is only one answer. What may you turn without changing the product?",
    {
      agrees: (a, b) => a.R.some((row, i) => row[i] < 0) && sameValue(sizes(a), sizes(b), loose),
    },
  ),
  mistake(
    "returns R transposed",
    changed(({ Q, R }) => ({ Q, R: vectors.transpose(R) })),
    "Your R has its zeros above the diagonal. Column j of R holds what the unit vectors weigh in column j of A, and $a_1$ needs only the first of them. Where do its zeros stand?",
    { agrees: (a, b) => sameValue(a, b, loose) },
  ),
  mistake(
    "does not scale to length 1",
    changed(({ Q, R }) => ({
      Q: turned(
        Q,
        R.map((row, i) => row[i]),
      ),
      R: R.map((row, i) => row.map((x) => x / row[i])),
    })),
    "Your columns stand at right angles, and have kept their lengths: R has ones on its diagonal. Orthonormal means length 1 as well, and then the lengths stand on the diagonal of R. Where would you divide?",
    { agrees: (a, b) => sameValue(a, b, { relative: 1e-6, absolute: 1e-9 }) },
  ),
];
