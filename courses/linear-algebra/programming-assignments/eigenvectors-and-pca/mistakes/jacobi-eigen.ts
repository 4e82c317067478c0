import { mistake, sameValue } from "@gradus/grading";
import type { Mistake } from "@gradus/grading";
import * as references from "../references.ts";
import type { Eigen, Mat } from "../starter.ts";
import * as vectors from "../../../../shared/vectors.ts";

interface Slips {
  /** Turns the columns and forgets the rows. */
  readonly half?: boolean;
  /** Leaves a pair alone whose diagonal entries are equal. */
  readonly idle?: boolean;
}

/** Jacobi's method with a slip in each turn; 30 sweeps, and then whatever there is. */
function swept(S: Mat, { half = false, idle = false }: Slips): Eigen {
  let D = S;
  let V = vectors.identity(S.length);
  for (let sweep = 0; sweep < 30; sweep++) {
    for (let q = 0; q < S.length; q++) {
      for (let p = 0; p < q; p++) {
        const slope = (D[q][q] - D[p][p]) / (2 * D[p][q]);
        if (D[p][q] === 0 || (idle && slope === 0)) continue;
        const t = (slope < 0 ? -1 : 1) / (Math.abs(slope) + Math.sqrt(slope * slope + 1));
        const c = 1 / Math.sqrt(t * t + 1);
        const turn = (M: Mat): Mat => M.map((row) => turned(row, p, q, c, t * c));
        V = turn(V);
        D = half ? turn(D) : vectors.transpose(turn(vectors.transpose(turn(D))));
      }
    }
  }
  const order = S.map((_, j) => j).sort((i, j) => D[j][j] - D[i][i]);
  return { values: order.map((j) => D[j][j]), vectors: V.map((row) => order.map((j) => row[j])) };
}

function turned(row: readonly number[], p: number, q: number, c: number, s: number): number[] {
  return row.with(p, c * row[p] - s * row[q]).with(q, s * row[p] + c * row[q]);
}

const loose = { relative: 1e-6, absolute: 1e-6 };

/** The same values, and the same lines as vectors: the sign of each is free. */
function alike(a: Eigen, b: Eigen): boolean {
  const [u, v] = [a.vectors, b.vectors].map(vectors.transpose);
  return (
    sameValue(a.values, b.values, loose) &&
    u.length === v.length &&
    u.every((x, j) => sameValue(x, v[j], loose) || sameValue(vectors.scale(x, -1), v[j], loose))
  );
}

/** The same, where the vectors are rows. */
function alikeByRows(a: Eigen, b: Eigen): boolean {
  const [u, v] = [a, b].map((found) => ({ ...found, vectors: vectors.transpose(found.vectors) }));
  return alike(u, v);
}

export const jacobiEigen: Mistake[] = [
  mistake(
    "sorts the values and leaves the vectors where they were",
    (S: Mat): Eigen => {
      const { values, vectors: V } = references.eigen(S);
      return { values, vectors: V.map((row) => row.toReversed()) };
    },
    "Your eigenvalues are in order, and the vectors stand in another one: of $\\begin{bmatrix} 1 & 0 \\\\ 0 & 2 \\end{bmatrix}$ the value 2 comes first, and the first column is still $(1, 0)$. What belongs together has to move together. What could you sort, so that it does?",
    { agrees: alike },
  ),
  mistake(
    "gives the least eigenvalue first",
    (S: Mat): Eigen => {
      const { values, vectors: V } = references.eigen(S);
      return { values: values.toReversed(), vectors: V.map((row) => row.toReversed()) };
    },
    "Your pairs are right, and the least comes first. Here the order is from the largest to the least, as numbers: 2 before $-10$. Which of two does your comparison put first?",
    { agrees: alike },
  ),
  mistake(
    "gives the eigenvectors as rows",
    (S: Mat): Eigen => {
      const { values, vectors: V } = references.eigen(S);
      return { values, vectors: vectors.transpose(V) };
    },
    "Your eigenvectors stand in the *rows* of `vectors`. In $S V = V \\Lambda$ each column of $V$ is stretched by its own number. Along which way have you collected them?",
    { agrees: alikeByRows },
  ),
  mistake(
    "turns the columns and forgets the rows",
    (S: Mat): Eigen => swept(S, { half: true }),
    "You turn two columns of S, and S is no longer symmetric: the rows have to turn by the same angle. $S v = \\lambda v$ in new axes reads $R^{\\mathsf T} S R$, with a turn on *both* sides. What do your diagonal entries become without the second one?",
    { agrees: alike },
  ),
  mistake(
    "does not turn when two diagonal entries are equal",
    (S: Mat): Eigen => swept(S, { idle: true }),
    "For $\\begin{bmatrix} 0 & 1 \\\\ 1 & 0 \\end{bmatrix}$ you never turn, and so never end, or give the diagonal back as it was. The two diagonal entries are equal there, and `Math.sign(0)` is 0: an angle made with it is 0 as well. By how much does a square have to turn until its diagonals are its axes?",
    { agrees: alike },
  ),
  mistake(
    "sorts by size, without the sign",
    (S: Mat): Eigen => {
      const { values, vectors: V } = references.eigen(S);
      const order = values.map((_, j) => j).sort((i, j) => Math.abs(values[j]) - Math.abs(values[i]));
      return { values: order.map((j) => values[j]), vectors: V.map((row) => order.map((j) => row[j])) };
    },
    "You sort by size, so that $-10$ comes before 2. That is the order for the power method; here the largest *number* comes first. What does your comparison compare?",
    { agrees: alike },
  ),
];
