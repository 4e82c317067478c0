import {
  anyMatrix,
  edge,
  ensure,
  exercise,
  given,
  invariant,
  invertibleMatrix,
  keepsInputs,
  smallIntegerMatrix,
} from "@gradus/grading";
import * as laws from "../laws.ts";
import { returns } from "../returns.ts";
import type { Factors } from "../starter.ts";

export const lu = exercise<Factors>("lu", {
  points: 4,
  returns: returns.lu,
  checks: [
    edge(
      "A zero in the corner only asks for another order of the rows.",
      [
        [
          [0, 2],
          [3, 1],
        ],
      ],
      {
        P: [1, 0],
        L: [
          [1, 0],
          [0, 1],
        ],
        U: [
          [3, 1],
          [0, 2],
        ],
      },
    ),
    invariant(
      "Row i of L U is row P[i] of A.",
      given(anyMatrix({ square: true })),
      async (f, A) => {
        const n = A.length;
        // Rounding of n products, each at most as large as the largest entry of A times the growth 2ⁿ⁻¹.
        laws.ensureFactors(A, await f(A), laws.residualBound(n) * 2 ** (n - 1));
      },
      { law: "P A = L U" },
    ),
    invariant("L has ones on its diagonal and zeros above it.", given(anyMatrix({ square: true })), async (f, A) => {
      const { L } = await f(A);
      const odd = L.findIndex((row, i) => row.some((x, j) => j >= i && x !== (i === j ? 1 : 0)));
      ensure(odd < 0, `Row ${odd} of L has something else there.`, { subject: "L", received: L });
    }),
    invariant("U has zeros below its diagonal.", given(anyMatrix({ square: true })), async (f, A) => {
      const { U } = await f(A);
      const zero = laws.smallIn(A);
      const odd = U.findIndex((row, i) => row.some((x, j) => j < i && !(Math.abs(x) <= zero)));
      ensure(odd < 0, `Row ${odd} of U has something else there.`, { subject: "U", received: U });
    }),
    invariant(
      "No multiplier is larger than 1 in size: the largest candidate is the pivot.",
      given(invertibleMatrix()),
      async (f, A) => {
        laws.ensureSmallMultipliers(await f(A));
      },
      { law: String.raw`|l_{ij}| \le 1` },
    ),
    keepsInputs("A itself stays as it was.", given(smallIntegerMatrix({ square: true }))),
  ],
});
