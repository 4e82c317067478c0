// gradus-canary-9f2c: this file is not published
import {
  edge,
  ensure,
  exercise,
  given,
  integer,
  invariant,
  keepsInputs,
  metamorphic,
  oneOf,
  twoRows,
} from "@gradus/grading";
import { digits, isVaried, keep, pictures, withBlank } from "../inputs.ts";
import * as laws from "../laws.ts";
import * as references from "../references.ts";
import { returns } from "../returns.ts";
import type { Eigendigits, Mat } from "../starter.ts";
import * as vectors from "../../../shared/vectors.ts";

function ensureAll(found: Eigendigits, X: Mat, k: number): void {
  laws.ensureParts(found, X[0].length, k);
  laws.near(found.mean, references.middle(X), vectors.largest(X.flat()));
  laws.ensureOrthonormal(found.components);
  laws.ensureShares(found, X);
}

export const eigendigits = exercise<Eigendigits>("eigendigits", {
  returns: returns.eigendigits,
  checks: [
    edge("One pixel.", [[[1], [5]], 1], (found) => ensureAll(found, [[1], [5]], 1)),
    edge(
      "Two blank pixels around one that varies.",
      [
        [
          [0, 1, 0],
          [0, 3, 0],
          [0, 8, 0],
        ],
        3,
      ],
      (found) => {
        laws.ensureParts(found, 3, 3);
        laws.near(found.shares, [1, 0, 0], 1);
        laws.ensureOrthonormal(found.components);
      },
    ),
    invariant(
      "Everything at once.",
      given(pictures([1, 6], [2, 9]), keep)
        .where(isVaried)
        .cases(60),
      async (f, X, k) => ensureAll(await f(X, k), X, k),
    ),
    invariant("Blank pixels, and all directions.", given(withBlank()).where(isVaried), async (f, X) =>
      ensureAll(await f(X, X[0].length), X, X[0].length),
    ),
    invariant(
      "Many pixels, few pictures.",
      given(pictures([6, 9], [2, 4]), keep)
        .where(isVaried)
        .cases(16),
      async (f, X, k) => ensureAll(await f(X, k), X, k),
    ),
    invariant(
      "The upper six rows of other digits, and other subspaces.",
      given(digits(9, 48), integer({ low: 5, high: 30 })).cases(2),
      async (f, { pictures: X }, most) => {
        const k = laws.clearCut(X, most);
        const found = await f(X, k);
        ensureAll(found, X, k);
        laws.ensureSubspace(found, X);
      },
    ),
    invariant(
      "In fifty components unseen digits are told apart as well as in all pixels.",
      given(digits(12), digits(30)).cases(1),
      async (f, known, unseen) => {
        const found = await f(known.pictures, 50);
        laws.ensureParts(found, 80, 50);
        const [Z, U] = [known, unseen].map((set) => references.project(found, set.pictures));
        const all = references.accuracy(
          references.classify(known.pictures, known.labels, unseen.pictures),
          unseen.labels,
        );
        const few = references.accuracy(references.classify(Z, known.labels, U), unseen.labels);
        ensure(Math.abs(few - all) <= 0.02, "The components lose what tells digits apart.", {
          subject: "The share of digits that are recognised",
          expected: all,
          received: few,
        });
      },
    ),
    metamorphic(
      "The order of the pictures does not count.",
      given(pictures(), twoRows()).where(isVaried),
      async (f, X, [i, j]) => {
        const other = X.with(i, X[j]).with(j, X[i]);
        const k = X[0].length;
        const [one, two] = await Promise.all([f(X, k), f(other, k)]);
        laws.near(two.shares, one.shares, 10);
      },
    ),
    metamorphic(
      "A lighter paper changes the mean and nothing else.",
      given(pictures([1, 3]), oneOf([10, -100]))
        .bands("integers", "floats")
        .where(isVaried),
      async (f, X, shift) => {
        const moved = X.map((row) => row.map((x) => x + shift));
        const found = await f(moved, 1);
        laws.ensureParts(found, X[0].length, 1);
        laws.near(found.mean, references.middle(moved), 1000);
        laws.ensureShares(found, moved);
      },
    ),
    keepsInputs("The pictures stay as they were.", given(pictures(), keep).where(isVaried)),
  ],
});
