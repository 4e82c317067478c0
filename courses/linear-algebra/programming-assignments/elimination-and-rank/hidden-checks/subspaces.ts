// gradus-canary-9f2c: this file is not published
import {
  anyMatrix,
  edge,
  ensure,
  equal,
  exercise,
  given,
  invariant,
  metamorphic,
  oracle,
  rankOf,
  sameSpan,
  smallIntegerMatrix,
} from "@gradus/grading";
import * as laws from "../laws.ts";
import { returns } from "../returns.ts";
import type { Mat, Subspaces } from "../starter.ts";
import { large } from "./inputs.ts";

export const subspaces = exercise<Subspaces>("subspaces", {
  returns: returns.subspaces,
  checks: [
    edge(
      "A matrix of zeros has everything in `nul` and `left`.",
      [
        [
          [0, 0, 0],
          [0, 0, 0],
        ],
      ],
      ({ col, row, nul, left }) => {
        equal([col, row], [[], []]);
        equal(rankOf(nul), 3);
        equal(rankOf(left), 2);
      },
    ),
    edge(
      "An invertible matrix has nothing in `nul` and `left`.",
      [
        [
          [1, 2],
          [3, 4],
        ],
      ],
      ({ col, row, nul, left }) => {
        equal([rankOf(col), rankOf(row), nul.length, left.length], [2, 2, 0, 0]);
      },
    ),
    edge("A single row.", [[[1, 2, 2]]], ({ col, row, nul, left }) => {
      equal([col.length, row.length, rankOf(nul), left.length], [1, 1, 2, 0]);
    }),
    ...(["col", "row", "nul", "left"] as const).map((name) =>
      oracle<Subspaces, [Mat]>(
        `\`${name}\` spans the right subspace in every band.`,
        given(anyMatrix()).cases(60),
        laws.referenceSubspaces,
        (received, expected) => sameSpan()(received[name], expected[name]),
      ),
    ),
    metamorphic(
      "The rows of A are the columns of its transpose, and `nul` becomes `left`.",
      given(smallIntegerMatrix()),
      async (f, A) => {
        const [one, other] = await Promise.all([f(A), f(laws.transpose(A))]);
        const span = sameSpan();
        ensure(span(one.row, other.col) === null, "row of A and col of its transpose span different subspaces.");
        ensure(span(one.nul, other.left) === null, "nul of A and left of its transpose span different subspaces.");
      },
    ),
    invariant("Dimensions are right for larger matrices.", given(anyMatrix(large)).cases(24), async (f, A) => {
      const { col, row, nul, left } = await f(A);
      const r = laws.pivotColumns(A).length;
      equal(
        [col, row, nul, left].map((basis) => rankOf(basis)),
        [r, r, A[0].length - r, A.length - r],
      );
    }),
  ],
});
