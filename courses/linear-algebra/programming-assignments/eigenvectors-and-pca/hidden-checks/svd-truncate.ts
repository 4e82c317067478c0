// gradus-canary-9f2c: this file is not published
import {
  anyMatrix,
  edge,
  exercise,
  given,
  invariant,
  keepsInputs,
  metamorphic,
  scaleFactor,
  twoRows,
} from "@gradus/grading";
import { graded, keep } from "../inputs.ts";
import * as laws from "../laws.ts";
import { returns } from "../returns.ts";
import type { Mat, Truncated } from "../starter.ts";
import * as vectors from "../../../../shared/vectors.ts";

const any = anyMatrix({ rows: [1, 6], columns: [1, 6] });

function ensureAll(found: Truncated, A: Mat, k: number): void {
  laws.ensureNearest(found, A, k);
  laws.ensureRankAtMost(found, k, A);
}

export const svdTruncate = exercise<Truncated>("svdTruncate", {
  returns: returns.svdTruncate,
  checks: [
    edge("A single number, kept.", [[[-3]], 1], { approx: [[-3]], error: 0 }),
    edge("A single number, dropped.", [[[-3]], 0], { approx: [[0]], error: 3 }),
    edge(
      "Zeros are near everything.",
      [
        [
          [0, 0],
          [0, 0],
        ],
        1,
      ],
      {
        approx: [
          [0, 0],
          [0, 0],
        ],
        error: 0,
      },
    ),
    edge("A row of length 5, more directions than rows.", [[[3, 4]], 2], { approx: [[3, 4]], error: 0 }),
    edge(
      "Equal stretches: one goes, whichever.",
      [
        [
          [0, 2],
          [2, 0],
        ],
        1,
      ],
      (found) =>
        ensureAll(
          found,
          [
            [0, 2],
            [2, 0],
          ],
          1,
        ),
    ),
    invariant("Everything at once.", given(any, keep(0)).cases(80), async (f, A, k) => ensureAll(await f(A, k), A, k)),
    invariant(
      "Weak layers beside strong ones, for every number of layers.",
      given(graded(), keep(0)).cases(60),
      async (f, A, k) => ensureAll(await f(A, k), A, k),
    ),
    metamorphic("What is left out stands at right angles.", given(any, keep(0)), async (f, A, k) => {
      const { approx, error } = await f(A, k);
      laws.ensureShape(approx, A.length, A[0].length, "approx");
      const [whole, kept] = [laws.size(A), laws.size(approx)];
      laws.near(kept * kept + error * error, whole * whole, 1000 * whole * whole);
    }),
    metamorphic(
      "A picture of other brightness loses in proportion.",
      given(any, keep(0), scaleFactor()),
      async (f, A, k, c) => {
        const brighter = A.map((row) => vectors.scale(row, c));
        ensureAll(await f(brighter, k), brighter, k);
      },
    ),
    metamorphic("Rows in another order lose as much.", given(any, twoRows()), async (f, A, [i, j]) => {
      const other = A.with(i, A[j]).with(j, A[i]);
      const [one, two] = await Promise.all([f(A, 1), f(other, 1)]);
      laws.near(two.error, one.error, 1000 * laws.size(A));
    }),
    keepsInputs("A stays as it was.", given(any, keep(0))),
  ],
});
