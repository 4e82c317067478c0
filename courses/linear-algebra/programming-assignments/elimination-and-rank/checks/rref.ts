import {
  anyMatrix,
  edge,
  ensure,
  equalTo,
  exercise,
  given,
  invariant,
  keepsInputs,
  metamorphic,
  rankOf,
  smallIntegerMatrix,
} from "@gradus/grading";
import { count } from "../count.ts";
import * as laws from "../laws.ts";
import { returns } from "../returns.ts";
import type { Mat } from "../starter.ts";

export const rref = exercise<Mat>("rref", {
  points: 3,
  returns: returns.rref,
  checks: [
    edge(
      "The second pivot may stand two columns further right.",
      [
        [
          [1, 2, 3],
          [2, 4, 7],
        ],
      ],
      [
        [1, 2, 0],
        [0, 0, 1],
      ],
    ),
    invariant(
      "The result is a staircase: each row begins further right than the row above it, and rows of zeros come last.",
      given(anyMatrix()),
      async (f, M) => {
        const R = await f(M);
        laws.ensureSameShape(R, M);
        laws.ensureStaircase(R, 1e-8);
      },
    ),
    invariant("Each row that is not zero begins with a 1.", given(anyMatrix()), async (f, M) => {
      const R = await f(M);
      for (const [i, column] of laws.leadingColumns(R, 1e-8).entries()) {
        if (column < 0) continue;
        const pivot = R[i][column];
        ensure(Math.abs(pivot - 1) <= 1e-9, `Row ${i} begins with ${pivot}.`, { received: R });
      }
    }),
    invariant("A pivot is the only entry of its column that is not zero.", given(anyMatrix()), async (f, M) => {
      const R = await f(M);
      for (const [i, column] of laws.leadingColumns(R, 1e-8).entries()) {
        const other = column < 0 ? -1 : R.findIndex((row, k) => k !== i && !(Math.abs(row[column]) <= 1e-8));
        const side = other < i ? "above" : "below";
        ensure(other < 0, `Column ${column} has an entry ${side} its pivot that is not zero.`, { received: R });
      }
    }),
    invariant("The result and M have the same row space.", given(anyMatrix()), async (f, M) => {
      const R = await f(M);
      const rank = laws.pivotColumns(M).length;
      const rows = laws.rowsOf(R, 1e-8);
      const words = `The rows of M span ${count(rank, "direction")}; these span ${rankOf(rows)}.`;
      ensure(rankOf(rows) === rank, words, {
        received: R,
      });
      ensure(rankOf([...rows, ...laws.rowsOf(M, 0)]) === rank, "A row is not a combination of the rows of M.", {
        received: R,
      });
    }),
    metamorphic(
      "Reducing what is reduced already changes nothing.",
      given(smallIntegerMatrix()),
      async (f, M) => {
        const once = await f(M);
        const twice = await f(once);
        const note = equalTo<Mat>({ absolute: 1e-8 })(twice, once);
        ensure(note === null, "The second reduction changed the first.", { expected: once, received: twice });
      },
      { law: String.raw`\operatorname{rref}(\operatorname{rref}(M)) = \operatorname{rref}(M)` },
    ),
    keepsInputs("M itself stays as it was.", given(anyMatrix())),
  ],
});
