// gradus-canary-9f2c: this file is not published
import {
  anyMatrix,
  close,
  edge,
  equal,
  exercise,
  given,
  invariant,
  invertibleMatrix,
  keepsInputs,
  metamorphic,
} from "@gradus/grading";
import * as laws from "../laws.ts";
import * as matrices from "../matrices.ts";
import { returns } from "../returns.ts";
import type { Factors } from "../starter.ts";
import { rounding } from "./inputs.ts";

export const lu = exercise<Factors>("lu", {
  returns: returns.lu,
  checks: [
    edge(
      "A pivot of 1e-20 is not divided by while a larger one stands below it.",
      [
        [
          [1e-20, 1],
          [1, 1],
        ],
      ],
      {
        P: [1, 0],
        L: [
          [1, 0],
          [1e-20, 1],
        ],
        U: [
          [1, 1],
          [0, 1],
        ],
      },
    ),
    edge(
      "The size of a candidate counts, not its sign.",
      [
        [
          [1, 2],
          [-4, 8],
        ],
      ],
      {
        P: [1, 0],
        L: [
          [1, 0],
          [-0.25, 1],
        ],
        U: [
          [-4, 8],
          [0, 4],
        ],
      },
    ),
    edge(
      "A matrix of zeros has factors too.",
      [
        [
          [0, 0],
          [0, 0],
        ],
      ],
      ({ P, L, U }) => {
        equal(
          P.toSorted((i, j) => i - j),
          [0, 1],
        );
        equal([L[0], [L[1][1]]], [[1, 0], [1]]);
        equal(U, [
          [0, 0],
          [0, 0],
        ]);
      },
    ),
    edge("A single number is its own U.", [[[-3]]], { P: [0], L: [[1]], U: [[-3]] }),
    edge(
      "Three rows in a circle come back in their order.",
      [
        [
          [0, 2, 0],
          [0, 0, 3],
          [5, 0, 0],
        ],
      ],
      {
        P: [2, 0, 1],
        L: [
          [1, 0, 0],
          [0, 1, 0],
          [0, 0, 1],
        ],
        U: [
          [5, 0, 0],
          [0, 2, 0],
          [0, 0, 3],
        ],
      },
    ),
    invariant(
      "P A = L U for larger matrices, and no multiplier is larger than 1.",
      given(anyMatrix({ rows: [6, 9], square: true })).cases(24),
      async (f, A) => {
        const factors = await f(A);
        laws.ensureFactors(A, factors, 1e-12);
        laws.ensureSmallMultipliers(factors);
      },
    ),
    metamorphic("Twice A has the same P and L, and twice the U.", given(invertibleMatrix()), async (f, A) => {
      const [one, other] = await Promise.all([f(A), f(matrices.scale(A, 2))]);
      equal(other.P, one.P);
      close(other.L, one.L, { absolute: 1e-12, because: rounding });
      close(other.U, matrices.scale(one.U, 2), {
        relative: 1e-9,
        absolute: 1e-12 * matrices.largest(A),
        because: rounding,
      });
    }),
    keepsInputs("A stays as it was, with swaps and without.", given(anyMatrix({ square: true }))),
  ],
});
