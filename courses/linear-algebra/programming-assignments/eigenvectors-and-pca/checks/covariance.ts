import { edge, exercise, given, invariant, keepsInputs, metamorphic, oneOf } from "@gradus/grading";
import { farAway, table } from "../inputs.ts";
import * as laws from "../laws.ts";
import * as references from "../references.ts";
import { returns } from "../returns.ts";
import type { Mat } from "../starter.ts";
import * as vectors from "../../../../shared/vectors.ts";

export const covariance = exercise<Mat>("covariance", {
  points: 2,
  returns: returns.covariance,
  checks: [
    edge(
      "Three rows: the second column falls by 2 where the first rises by 1.",
      [
        [
          [1, 6],
          [2, 4],
          [3, 2],
        ],
      ],
      [
        [1, -2],
        [-2, 4],
      ],
    ),
    invariant(
      "Each entry adds up products of two centred columns, and divides by one less than the number of rows.",
      given(table()),
      async (f, X) => laws.ensureCovariance(await f(X), X),
      { law: String.raw`c_{ij} = \tfrac{1}{n-1} \sum_k (x_{ki} - \bar x_i)(x_{kj} - \bar x_j)` },
    ),
    invariant("It is symmetric, and no direction has a negative variance.", given(table()), async (f, X) => {
      const C = await f(X);
      laws.ensureShape(C, X[0].length, X[0].length, "The covariance matrix");
      laws.near(C, vectors.transpose(C), laws.size(C));
      laws.ensureNotNegative(C);
    }),
    metamorphic(
      "The same number added to every row changes nothing.",
      given(table(), oneOf([5, -3, 100])).bands("integers", "floats", "degenerate"),
      async (f, X, shift) => {
        const moved = X.map((row) => row.map((x) => x + shift));
        const [one, other] = await Promise.all([f(X), f(moved)]);
        laws.near(other, one, 100 * (1 + laws.size(one)));
      },
    ),
    invariant("Around a hundred million, spreads of a few units keep their digits.", given(farAway()), async (f, X) =>
      laws.ensureCovariance(await f(X), X),
    ),
    metamorphic(
      "Columns that are mixed by B mix the covariances from both sides.",
      given(table([2, 3]), oneOf([1, -2, 3])).bands("integers", "floats"),
      async (f, X, c) => {
        const B = vectors
          .identity(X[0].length)
          .with(0, vectors.plus(vectors.axis(X[0].length, 0), c, vectors.axis(X[0].length, 1)));
        const [one, other] = await Promise.all([f(X), f(vectors.multiply(X, B))]);
        const wanted = vectors.multiply(vectors.transpose(B), vectors.multiply(one, B));
        laws.near(other, wanted, 10 * (1 + laws.size(references.covariance(X))));
      },
      { law: String.raw`\operatorname{Cov}(XB) = B^{\mathsf T} \operatorname{Cov}(X)\, B` },
    ),
    edge("Rows that are all the same have no spread.", [[[0.5], [0.5], [0.5]]], [[0]]),
    keepsInputs("X stays as it was.", given(table())),
  ],
});
