import { edge, ensure, exercise, given, invariant, keepsInputs, metamorphic, oneOf } from "@gradus/grading";
import { keep, table } from "../inputs.ts";
import * as laws from "../laws.ts";
import * as references from "../references.ts";
import { returns } from "../returns.ts";
import type { Pca } from "../starter.ts";
import * as vectors from "../../../../shared/vectors.ts";

export const pca = exercise<Pca>("pca", {
  points: 4,
  returns: returns.pca,
  checks: [
    edge(
      "Points on the line y = 2x spread in one direction only, and all the variance lies there.",
      [
        [
          [1, 2],
          [2, 4],
          [3, 6],
        ],
        1,
      ],
      (found) => {
        const X = [
          [1, 2],
          [2, 4],
          [3, 6],
        ];
        laws.ensureParts(found, X, 1);
        laws.near(found.mean, [2, 4], 1);
        laws.near(found.explained, [1], 1);
        laws.near(
          found.components.map(([x]) => Math.abs(x)),
          [1 / Math.sqrt(5), 2 / Math.sqrt(5)],
          1,
        );
        laws.near(
          found.scores.map(([x]) => Math.abs(x)),
          [Math.sqrt(5), 0, Math.sqrt(5)],
          1,
        );
      },
    ),
    invariant("mean holds the mean of each column.", given(table(), keep(1)), async (f, X, k) => {
      const found = await f(X, k);
      laws.ensureParts(found, X, k);
      laws.near(found.mean, references.means(X), vectors.largest(X.flat()));
    }),
    invariant(
      "The columns of components have length 1 and stand at right angles.",
      given(table(), keep(1)),
      async (f, X, k) => {
        const found = await f(X, k);
        laws.ensureParts(found, X, k);
        laws.ensureOrthonormal(found.components, "components");
      },
    ),
    invariant(
      "scores are the centred rows, seen along the components.",
      given(table(), keep(1)),
      async (f, X, k) => {
        const found = await f(X, k);
        laws.ensureParts(found, X, k);
        laws.ensureScores(found, X);
      },
      { law: String.raw`z = C^{\mathsf T}(x - \bar x)` },
    ),
    invariant(
      "No k directions show more of the variance; the scores are uncorrelated, and each has its share.",
      given(table(), keep(1)),
      async (f, X, k) => {
        const found = await f(X, k);
        laws.ensureParts(found, X, k);
        laws.ensureExplained(found, X, k);
      },
    ),
    invariant(
      "All directions together explain everything, unless there is nothing to explain.",
      given(table()),
      async (f, X) => {
        const { explained } = await f(X, X[0].length);
        const sum = explained.reduce((total, share) => total + share, 0);
        laws.near(sum, laws.totalVariance(X) === 0 ? 0 : 1, 1);
      },
    ),
    invariant("Fewer rows than columns will do.", given(table([3, 5], [2, 3]), keep(1)), async (f, X, k) => {
      const found = await f(X, k);
      laws.ensureParts(found, X, k);
      laws.ensureOrthonormal(found.components, "components");
      laws.ensureExplained(found, X, k);
    }),
    metamorphic(
      "Rows that are moved together keep their scores, up to signs, and their shares.",
      given(table([1, 3]), oneOf([10, -100])).bands("integers", "floats"),
      async (f, X, shift) => {
        const moved = X.map((row) => row.map((x) => x + shift));
        const found = await f(moved, 1);
        laws.ensureParts(found, moved, 1);
        laws.ensureExplained(found, X, 1);
      },
    ),
    edge("A table without any spread has shares of 0, and scores of 0.", [[[2], [2]], 1], (found) => {
      ensure(found.explained[0] === 0, "There is no variance to have a share of.", {
        subject: "explained",
        expected: [0],
        received: found.explained,
      });
      laws.near(found.scores, [[0], [0]], 1);
    }),
    keepsInputs("X stays as it was.", given(table(), keep(1))),
  ],
});
