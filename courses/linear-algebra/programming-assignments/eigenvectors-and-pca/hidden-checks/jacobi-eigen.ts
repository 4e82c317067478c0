// gradus-canary-9f2c: this file is not published
import { edge, exercise, given, invariant, keepsInputs, metamorphic, oneOf, twoRows } from "@gradus/grading";
import { evenDiagonal, repeating, symmetric } from "../inputs.ts";
import * as laws from "../laws.ts";
import * as references from "../references.ts";
import { returns } from "../returns.ts";
import type { Eigen, Mat } from "../starter.ts";
import * as vectors from "../../../../shared/vectors.ts";

function ensureAll(found: Eigen, S: Mat): void {
  laws.ensureEigen(found, S);
  laws.ensureOrthonormal(found.vectors, "vectors");
}

export const jacobiEigen = exercise<Eigen>("jacobiEigen", {
  returns: returns.jacobiEigen,
  checks: [
    edge("A single number.", [[[-2]]], (found) => ensureAll(found, [[-2]])),
    edge("A matrix of zeros.", [vectors.identity(3).map((row) => row.map(() => 0))], (found) => {
      laws.near(found.values, [0, 0, 0], 1);
      laws.ensureOrthonormal(found.vectors, "vectors");
    }),
    edge("The identity, whose eigenvalues are all 1.", [vectors.identity(4)], (found) =>
      ensureAll(found, vectors.identity(4)),
    ),
    edge(
      "Negative eigenvalues are sorted as numbers, not by size.",
      [
        [
          [-10, 0, 0],
          [0, 2, 0],
          [0, 0, -1],
        ],
      ],
      (found) => laws.near(found.values, [2, -1, -10], 1),
    ),
    invariant("Everything at once.", given(symmetric([1, 6])).cases(80), async (f, S) => ensureAll(await f(S), S)),
    invariant("Larger matrices too.", given(symmetric([8, 12])).cases(8), async (f, S) => ensureAll(await f(S), S)),
    invariant("Repeated eigenvalues and even diagonals.", given(repeating(), evenDiagonal()), async (f, S, other) => {
      const [one, two] = await Promise.all([f(S), f(other)]);
      ensureAll(one, S);
      ensureAll(two, other);
    }),
    invariant(
      "The trace is the sum of the eigenvalues, and they are those of the library.",
      given(symmetric()),
      async (f, S) => {
        const { values } = await f(S);
        const scale = laws.size(S);
        laws.near(
          values.reduce((sum, value) => sum + value, 0),
          S.reduce((sum, row, i) => sum + row[i], 0),
          scale,
        );
        laws.near(values, references.eigen(S).values, 10 * scale);
      },
    ),
    metamorphic(
      "Axes that change places keep the eigenvalues; a factor scales them.",
      given(symmetric([2, 5]), twoRows(), oneOf([3, 1e-6])),
      async (f, S, [i, j], factor) => {
        const exchanged = S.with(i, S[j])
          .with(j, S[i])
          .map((row) => vectors.scale(row.with(i, row[j]).with(j, row[i]), factor));
        const [one, other] = await Promise.all([f(S), f(exchanged)]);
        laws.near(other.values, vectors.scale(one.values, factor), 10 * laws.size(exchanged));
      },
    ),
    keepsInputs("S stays as it was, even when it is diagonal.", given(repeating())),
  ],
});
