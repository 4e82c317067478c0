import { edge, ensure, equal, exercise, given, invariant, keepsInputs, metamorphic, oneOf } from "@gradus/grading";
import { definite, lopsided, notDefinite } from "../inputs.ts";
import * as laws from "../laws.ts";
import { returns } from "../returns.ts";
import type { Mat } from "../starter.ts";
import * as vectors from "../../../../shared/vectors.ts";

export const cholesky = exercise<Mat | null>("cholesky", {
  points: 3,
  returns: returns.cholesky,
  checks: [
    edge(
      "[[4, 2], [2, 5]] is the product of [[2, 0], [1, 2]] and its transpose.",
      [
        [
          [4, 2],
          [2, 5],
        ],
      ],
      [
        [2, 0],
        [1, 2],
      ],
    ),
    invariant(
      "L is lower triangular and positive on its diagonal, and L times its transpose is S.",
      given(definite()),
      async (f, S) => laws.ensureRoot(await f(S), S),
      { law: String.raw`L L^{\mathsf T} = S` },
    ),
    invariant("A bowl that is flat in some direction, or falls, has no factor.", given(notDefinite()), async (f, S) =>
      equal(await f(S), null),
    ),
    invariant("Neither has a matrix that is not symmetric.", given(lopsided()), async (f, S) =>
      equal(await f(S), null),
    ),
    edge(
      "Positive numbers on the diagonal do not make a matrix positive definite.",
      [
        [
          [1, 2],
          [2, 1],
        ],
      ],
      null,
    ),
    metamorphic(
      "Four times the matrix has twice the factor.",
      given(definite(), oneOf([4, 9, 0.25])),
      async (f, S, factor) => {
        const [one, other] = await Promise.all([f(S), f(S.map((row) => vectors.scale(row, factor)))]);
        ensure(one !== null && other !== null, "Both are positive definite.");
        const wanted = one.map((row) => vectors.scale(row, Math.sqrt(factor)));
        laws.near(other, wanted, laws.size(other));
      },
    ),
    keepsInputs("S stays as it was.", given(definite())),
  ],
});
