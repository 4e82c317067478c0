// gradus-canary-9f2c: this file is not published
import {
  anyMatrix,
  close,
  edge,
  equal,
  exercise,
  given,
  invariant,
  metamorphic,
  scaleFactor,
  smallIntegerMatrix,
  twoRows,
  wellConditionedMatrix,
} from "@gradus/grading";
import { det } from "@gradus/math";
import * as laws from "../laws.ts";
import * as matrices from "../matrices.ts";
import { returns } from "../returns.ts";
import type { Echelon } from "../starter.ts";
import { large, rounding } from "./inputs.ts";

export const rowEchelon = exercise<Echelon>("rowEchelon", {
  returns: returns.rowEchelon,
  checks: [
    edge(
      "A matrix of zeros has no pivots and needs no swaps.",
      [
        [
          [0, 0, 0],
          [0, 0, 0],
        ],
      ],
      {
        R: [
          [0, 0, 0],
          [0, 0, 0],
        ],
        pivots: [],
        swaps: 0,
      },
    ),
    edge(
      "Columns of zeros on the left hold no pivot.",
      [
        [
          [0, 0, 4, 1],
          [0, 0, 2, 1],
        ],
      ],
      ({ pivots }) => {
        equal({ pivots }, { pivots: [2, 3] });
      },
    ),
    edge("A single column has one pivot.", [[[0], [0], [5]]], ({ R, pivots }) => {
      equal({ R, pivots }, { R: [[5], [0], [0]], pivots: [0] });
    }),
    edge("A single number is its own echelon form.", [[[-7]]], { R: [[-7]], pivots: [0], swaps: 0 }),
    edge(
      "An entry as large as 1e-8 is a number like any other.",
      [
        [
          [1e-8, 1],
          [0, 1],
        ],
      ],
      ({ pivots }) => {
        equal({ pivots }, { pivots: [0, 1] });
      },
    ),
    edge(
      "An entry of 1e-11 beside a 1 counts as zero.",
      [
        [
          [1e-11, 1],
          [0, 1],
        ],
      ],
      ({ pivots }) => equal({ pivots }, { pivots: [1] }),
    ),
    edge(
      "What counts as zero is measured by the largest entry, whatever its sign.",
      [
        [
          [0.005, 1],
          [0, -1e8],
        ],
      ],
      ({ pivots }) => equal({ pivots }, { pivots: [1] }),
    ),
    metamorphic(
      "Multiplying M by a number changes no pivot column and no swap.",
      given(smallIntegerMatrix(), scaleFactor()),
      async (f, M, factor) => {
        const [one, other] = await Promise.all([f(M), f(matrices.scale(M, factor))]);
        const kept = ({ pivots, swaps }: Echelon) => ({ pivots, swaps });
        equal(kept(other), kept(one));
      },
    ),
    metamorphic("A row written twice adds no pivot.", given(smallIntegerMatrix(), twoRows()), async (f, M, [i]) => {
      const [one, other] = await Promise.all([f(M), f([...M, M[i]])]);
      equal({ pivots: other.pivots }, { pivots: one.pivots });
    }),
    metamorphic(
      "What is in echelon form already comes back as it is, without a swap.",
      given(smallIntegerMatrix()),
      async (f, M) => {
        const { R, pivots } = await f(M);
        const again = await f(R);
        close(again, { R, pivots, swaps: 0 }, { absolute: 1e-9, because: rounding });
      },
    ),
    invariant(
      "Larger matrices reach a staircase with the same row space.",
      given(anyMatrix(large)).cases(24),
      async (f, M) => {
        const { R, pivots } = await f(M);
        laws.ensureStaircase(R, laws.smallIn(M));
        laws.ensureSameRowSpace(R, M);
        laws.ensurePivotCount(pivots, M);
      },
    ),
    invariant(
      "The determinant comes out right for decimals too.",
      given(wellConditionedMatrix({ rows: [2, 6], square: true })).cases(24),
      async (f, M) => {
        close(laws.determinantFrom(await f(M)), det(M), {
          relative: 1e-9,
          because: "n³ roundings of a well-conditioned matrix",
        });
      },
    ),
  ],
});
