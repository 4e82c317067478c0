// gradus-canary-9f2c: this file is not published
import { edge, exercise, given, invariant, keepsInputs, metamorphic, twoRows } from "@gradus/grading";
import { keep, table } from "../inputs.ts";
import * as laws from "../laws.ts";
import * as references from "../references.ts";
import { returns } from "../returns.ts";
import type { Mat, Pca } from "../starter.ts";
import * as vectors from "../../../../shared/vectors.ts";

function ensureAll(found: Pca, X: Mat, k: number): void {
  laws.ensureParts(found, X, k);
  laws.near(found.mean, references.means(X), vectors.largest(X.flat()));
  laws.ensureOrthonormal(found.components, "components");
  laws.ensureScores(found, X);
  laws.ensureExplained(found, X, k);
}

export const pca = exercise<Pca>("pca", {
  returns: returns.pca,
  checks: [
    edge("One column is its own direction.", [[[1], [5]], 1], (found) => ensureAll(found, [[1], [5]], 1)),
    edge(
      "Two pixels that never change, as on the edge of every digit.",
      [
        [
          [0, 1, 0],
          [0, 3, 0],
          [0, 8, 0],
        ],
        3,
      ],
      (found) => {
        laws.near(found.explained, [1, 0, 0], 1);
        laws.ensureOrthonormal(found.components, "components");
      },
    ),
    edge(
      "A constant table.",
      [
        [
          [4, 4],
          [4, 4],
          [4, 4],
        ],
        2,
      ],
      (found) => {
        laws.near(found.explained, [0, 0], 1e-3);
        laws.ensureOrthonormal(found.components, "components");
      },
    ),
    invariant("Everything at once.", given(table([1, 6], [2, 9]), keep(1)).cases(80), async (f, X, k) =>
      ensureAll(await f(X, k), X, k),
    ),
    invariant("Many columns, few rows.", given(table([6, 9], [2, 4]), keep(1)).cases(16), async (f, X, k) =>
      ensureAll(await f(X, k), X, k),
    ),
    metamorphic("The order of the rows does not count.", given(table(), twoRows()), async (f, X, [i, j]) => {
      const other = X.with(i, X[j]).with(j, X[i]);
      const k = X[0].length;
      const [one, two] = await Promise.all([f(X, k), f(other, k)]);
      laws.near(two.explained, one.explained, 10);
    }),
    metamorphic(
      "All directions together give the rows back.",
      given(table()),
      async (f, X) => {
        const { mean, components, scores } = await f(X, X[0].length);
        const back = scores.map((z) => vectors.plus(mean, 1, vectors.times(components, z)));
        laws.near(back, X, vectors.largest(X.flat()));
      },
      { law: String.raw`x = \bar x + C z` },
    ),
    keepsInputs("X stays as it was.", given(table(), keep(1))),
  ],
});
