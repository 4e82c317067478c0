import { edge, exercise, given, invariant, keepsInputs, metamorphic, oneOf } from "@gradus/grading";
import { tall, treacherous } from "../inputs.ts";
import * as laws from "../laws.ts";
import { returns } from "../returns.ts";
import type { QR } from "../starter.ts";
import * as vectors from "../../../../shared/vectors.ts";

export const qr = exercise<QR>("qr", {
  points: 4,
  returns: returns.qr,
  checks: [
    edge(
      "The first column is scaled to length 1; from the second its shadow is taken off.",
      [
        [
          [3, 1],
          [4, 3],
        ],
      ],
      {
        Q: [
          [0.6, -0.8],
          [0.8, 0.6],
        ],
        R: [
          [5, 3],
          [0, 1],
        ],
      },
    ),
    invariant("Q R is A.", given(tall()), async (f, A) => laws.ensureFactors(await f(A), A), { law: "A = Q R" }),
    invariant(
      "The columns of Q have length 1 and meet at right angles.",
      given(tall()),
      async (f, A) => {
        const { Q } = await f(A);
        laws.ensureShape(Q, A.length, A[0].length, "Q");
        laws.ensureOrthonormal(Q);
      },
      { law: String.raw`Q^{\mathsf T} Q = I` },
    ),
    invariant("R has zeros below its diagonal and nothing negative on it.", given(tall()), async (f, A) => {
      const { R } = await f(A);
      laws.ensureShape(R, A[0].length, A[0].length, "R");
      laws.ensureUpper(R);
    }),
    invariant(
      "Columns that are nearly dependent, like Hilbert's, still give right angles to twelve digits.",
      given(treacherous()).cases(16),
      async (f, A) => {
        const factors = await f(A);
        laws.ensureFactors(factors, A);
        laws.ensureOrthonormal(factors.Q);
      },
      { law: String.raw`\lVert Q^{\mathsf T} Q - I \rVert_{\max} \le 10^{-12}` },
    ),
    metamorphic(
      "A column that is three times as long, or turned round, changes its own column of R and at most the sign in Q.",
      given(tall(), oneOf([3, -1])),
      async (f, A, factor) => {
        const scaled = A.map((row) => row.with(0, factor * row[0]));
        const { Q, R } = await f(scaled);
        laws.ensureFactors({ Q, R }, scaled);
        laws.ensureOrthonormal(Q);
        laws.ensureUpper(R);
        laws.near([R[0][0]], [vectors.length(scaled.map((row) => row[0]))], Math.abs(R[0][0]));
      },
    ),
    keepsInputs("A stays as it was.", given(tall())),
  ],
});
