import {
  anyMatrix,
  degenerateMatrix,
  edge,
  ensure,
  exercise,
  given,
  invariant,
  keepsInputs,
  metamorphic,
  oneOf,
  smallIntegerMatrix,
} from "@gradus/grading";
import { det } from "@gradus/math";
import * as laws from "../laws.ts";
import * as matrices from "../matrices.ts";
import { returns } from "../returns.ts";
import type { Echelon } from "../starter.ts";

export const rowEchelon = exercise<Echelon>("rowEchelon", {
  points: 4,
  returns: returns.rowEchelon,
  checks: [
    edge(
      "A zero where the first pivot should be calls for a swap.",
      [
        [
          [0, 2, 4],
          [3, 1, 5],
        ],
      ],
      {
        R: [
          [3, 1, 5],
          [0, 2, 4],
        ],
        pivots: [0, 1],
        swaps: 1,
      },
    ),
    invariant(
      "R is a staircase: each row begins further right than the row above it, and rows of zeros come last.",
      given(anyMatrix()),
      async (f, M) => {
        const { R } = await f(M);
        laws.ensureSameShape(R, M);
        laws.ensureStaircase(R, laws.smallIn(M));
      },
    ),
    invariant(
      "`pivots` lists the column in which each row of R begins, from the top.",
      given(anyMatrix()),
      async (f, M) => {
        const { R, pivots } = await f(M);
        const begins = laws.leadingColumns(R, laws.smallIn(M)).filter((column) => column >= 0);
        ensure(`${begins}` === `${pivots}`, "These are not the columns in which the rows of R begin.", {
          subject: "pivots",
          expected: begins,
          received: pivots,
        });
      },
    ),
    invariant(
      "R and M have the same row space: no direction is lost, and none is added.",
      given(anyMatrix()),
      async (f, M) => laws.ensureSameRowSpace((await f(M)).R, M),
      {
        law: String.raw`\operatorname{rank} R = \operatorname{rank} M = \operatorname{rank}\begin{bmatrix} M \\ R \end{bmatrix}`,
      },
    ),
    invariant(
      "A crumb that rounding leaves, about 1e-17, does not become a pivot.",
      given(degenerateMatrix()),
      async (f, M) => {
        laws.ensurePivotCount((await f(M)).pivots, M);
      },
    ),
    edge(
      "What counts is the size beside the largest entry of M, not the size alone.",
      [
        [
          [1e-12, 0],
          [0, 1e-12],
        ],
      ],
      ({ pivots }) => {
        ensure(`${pivots}` === "0,1", "Beside 1e-12, an entry of 1e-12 is no crumb.", {
          subject: "pivots",
          expected: [0, 1],
          received: pivots,
        });
      },
    ),
    metamorphic(
      "Another unit, which makes all entries of M tiny or huge, leaves the pivots in their columns.",
      given(smallIntegerMatrix(), oneOf([1e-12, 1e-18, 1e12])),
      async (f, M, factor) => {
        const [before, after] = await Promise.all([f(M), f(matrices.scale(M, factor))]);
        ensure(`${after.pivots}` === `${before.pivots}`, "The pivots are in other columns after the change of unit.", {
          subject: "pivots",
          expected: before.pivots,
          received: after.pivots,
        });
      },
    ),
    invariant(
      "`swaps` is right: for a square M, the diagonal of R multiplied together, with the sign turned once for each swap, is the determinant.",
      given(smallIntegerMatrix({ rows: [1, 4], square: true })),
      async (f, M) => {
        const echelon = await f(M);
        const product = laws.determinantFrom(echelon);
        const agree = Math.abs(product - det(M)) <= 1e-9 * Math.max(1, Math.abs(product));
        ensure(agree, `With swaps = ${echelon.swaps} the diagonal of R gives another determinant than M has.`, {
          subject: "The product",
          expected: Math.round(det(M)),
          received: product,
        });
      },
      { law: String.raw`\det M = (-1)^{\text{swaps}}\; r_{11} r_{22} \cdots r_{nn}` },
    ),
    keepsInputs("M itself stays as it was.", given(anyMatrix())),
  ],
});
