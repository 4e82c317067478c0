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
import * as matrices from "../matrices.ts";
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
        equal({ col, row }, { col: [], row: [] });
        ensure(rankOf(nul) === 3, "`nul` should hold 3 independent vectors.", { subject: "nul", received: nul });
        ensure(rankOf(left) === 2, "`left` should hold 2 independent vectors.", { subject: "left", received: left });
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
        equal({ col: rankOf(col), row: rankOf(row), nul, left }, { col: 2, row: 2, nul: [], left: [] });
      },
    ),
    edge(
      "A single row gives `col` and `row` one vector each, and `left` none.",
      [[[1, 2, 2]]],
      ({ col, row, nul, left }) => {
        equal({ col: col.length, row: row.length, left }, { col: 1, row: 1, left: [] });
        ensure(rankOf(nul) === 2, "`nul` should hold 2 independent vectors.", { subject: "nul", received: nul });
      },
    ),
    ...(["col", "row", "nul", "left"] as const).map((name) =>
      oracle<Subspaces, [Mat]>(
        `\`${name}\` spans the right subspace, whatever the size of the entries.`,
        given(anyMatrix()).cases(60),
        laws.referenceSubspaces,
        (received, expected) => sameSpan()(received[name], expected[name]),
      ),
    ),
    metamorphic(
      "The rows of A are the columns of its transpose, and `nul` becomes `left`.",
      given(smallIntegerMatrix()),
      async (f, A) => {
        const [one, other] = await Promise.all([f(A), f(matrices.transpose(A))]);
        const span = sameSpan();
        ensure(span(one.row, other.col) === null, "`row` of A and `col` of its transpose span different subspaces.");
        ensure(span(one.nul, other.left) === null, "`nul` of A and `left` of its transpose span different subspaces.");
      },
    ),
    invariant(
      "The four dimensions are right for larger matrices too.",
      given(anyMatrix(large)).cases(24),
      async (f, A) => {
        const { col, row, nul, left } = await f(A);
        const r = laws.pivotColumns(A).length;
        equal(
          { col: rankOf(col), row: rankOf(row), nul: rankOf(nul), left: rankOf(left) },
          { col: r, row: r, nul: A[0].length - r, left: A.length - r },
        );
      },
    ),
  ],
});
