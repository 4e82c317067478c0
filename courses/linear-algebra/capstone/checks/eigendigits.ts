import { edge, exercise, given, invariant, keepsInputs } from "@gradus/grading";
import { digits, isVaried, keep, pictures, withBlank } from "../inputs.ts";
import * as laws from "../laws.ts";
import * as references from "../references.ts";
import { returns } from "../returns.ts";
import type { Eigendigits } from "../starter.ts";
import * as vectors from "../../../shared/vectors.ts";

const line = [
  [1, 2],
  [2, 4],
  [3, 6],
];

export const eigendigits = exercise<Eigendigits>("eigendigits", {
  points: 4,
  returns: returns.eigendigits,
  checks: [
    edge("Three pictures whose second pixel is twice the first differ in one direction only.", [line, 1], (found) => {
      laws.ensureParts(found, 2, 1);
      laws.near(found.mean, [2, 4], 1);
      laws.near(found.components[0].map(Math.abs), [1 / Math.sqrt(5), 2 / Math.sqrt(5)], 1);
      laws.near(found.shares, [1], 1);
    }),
    invariant("mean holds the mean of each pixel.", given(pictures(), keep).where(isVaried), async (f, X, k) => {
      const found = await f(X, k);
      laws.ensureParts(found, X[0].length, k);
      laws.near(found.mean, references.middle(X), vectors.largest(X.flat()));
    }),
    invariant(
      "The components are k rows, of length 1 and at right angles.",
      given(pictures(), keep).where(isVaried),
      async (f, X, k) => {
        const found = await f(X, k);
        laws.ensureParts(found, X[0].length, k);
        laws.ensureOrthonormal(found.components);
      },
    ),
    invariant(
      "No k directions hold more of the variance, and each share is one of all of it.",
      given(pictures(), keep).where(isVaried),
      async (f, X, k) => {
        const found = await f(X, k);
        laws.ensureParts(found, X[0].length, k);
        laws.ensureShares(found, X);
      },
    ),
    invariant(
      "A pixel that never varies, as at a corner, disturbs nothing.",
      given(withBlank(), keep).where(isVaried),
      async (f, X, k) => {
        const found = await f(X, k);
        laws.ensureParts(found, X[0].length, k);
        laws.ensureOrthonormal(found.components);
        laws.ensureShares(found, X);
      },
    ),
    invariant(
      "Fewer pictures than pixels will do.",
      given(pictures([3, 5], [2, 3]), keep).where(isVaried),
      async (f, X, k) => {
        const found = await f(X, k);
        laws.ensureParts(found, X[0].length, k);
        laws.ensureOrthonormal(found.components);
        laws.ensureShares(found, X);
      },
    ),
    edge(
      "Pictures that are all the same have shares of 0.",
      [
        [
          [5, 0],
          [5, 0],
        ],
        2,
      ],
      (found) => {
        laws.ensureParts(found, 2, 2);
        laws.near(found.shares, [0, 0], 1);
        laws.ensureOrthonormal(found.components);
      },
    ),
    invariant(
      "On 120 digits of 80 pixels the components span what the library's span, to a millionth of a right angle.",
      given(digits(12)).cases(1),
      async (f, { pictures: X }) => {
        const k = laws.clearCut(X, 16);
        const found = await f(X, k);
        laws.ensureParts(found, 80, k);
        laws.ensureOrthonormal(found.components);
        laws.ensureSubspace(found, X);
        laws.ensureShares(found, X);
      },
    ),
    keepsInputs("The pictures stay as they were.", given(pictures(), keep).where(isVaried)),
  ],
});
