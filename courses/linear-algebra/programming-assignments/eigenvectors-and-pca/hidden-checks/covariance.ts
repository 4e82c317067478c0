// gradus-canary-9f2c: this file is not published
import {
  edge,
  ensure,
  exercise,
  given,
  invariant,
  keepsInputs,
  metamorphic,
  statistical,
  oneOf,
  scaleFactor,
  twoRows,
} from "@gradus/grading";
import { random } from "@gradus/math";
import { farAway, table } from "../inputs.ts";
import * as laws from "../laws.ts";
import { returns } from "../returns.ts";
import type { Mat } from "../starter.ts";
import * as vectors from "../../../../shared/vectors.ts";

export const covariance = exercise<Mat>("covariance", {
  returns: returns.covariance,
  checks: [
    edge("Two rows.", [[[1], [4]]], [[4.5]]),
    edge(
      "A column that never changes has no variance, and goes with nothing.",
      [
        [
          [1, 7],
          [3, 7],
        ],
      ],
      [
        [2, 0],
        [0, 0],
      ],
    ),
    invariant("Every table.", given(table([1, 6], [2, 12])).cases(80), async (f, X) =>
      laws.ensureCovariance(await f(X), X),
    ),
    invariant("Far from zero.", given(farAway()).cases(20), async (f, X) => laws.ensureCovariance(await f(X), X)),
    metamorphic("A column in other units.", given(table(), scaleFactor()), async (f, X, factor) => {
      const other = X.map((row) => row.with(0, factor * row[0]));
      const [one, two] = await Promise.all([f(X), f(other)]);
      laws.ensureCovariance(one, X);
      laws.ensureCovariance(two, other);
    }),
    metamorphic("The order of the rows does not count.", given(table(), twoRows()), async (f, X, [i, j]) => {
      const other = X.with(i, X[j]).with(j, X[i]);
      laws.ensureCovariance(await f(other), X);
    }),
    statistical(
      "On average it is that of the source, because the divisor is one less.",
      given(oneOf([1, 2, 3])).cases(2),
      async (f, seed) => {
        const rng = random(seed);
        const tables = Array.from({ length: 2000 }, () => [0, 1].map(() => [rng.normal()]));
        const found = await Promise.all(tables.map((X) => f(X)));
        for (const C of found) laws.ensureShape(C, 1, 1, "The covariance matrix");
        const mean = found.reduce((sum, C) => sum + C[0][0], 0) / tables.length;
        // The variance of two normal numbers has the mean 1 and the variance 2. Five standard errors.
        const near = Math.abs(mean - 1) <= 5 * Math.sqrt(2 / tables.length);
        ensure(near, "The mean of many variances is not 1.", { expected: 1, received: mean });
      },
    ),
    keepsInputs("X stays as it was.", given(table())),
    invariant("It has a row and a column for each column.", given(table([1, 5])), async (f, X) => {
      const C = await f(X);
      laws.ensureShape(C, X[0].length, X[0].length, "The covariance matrix");
      laws.near(C, vectors.transpose(C), laws.size(C));
    }),
  ],
});
