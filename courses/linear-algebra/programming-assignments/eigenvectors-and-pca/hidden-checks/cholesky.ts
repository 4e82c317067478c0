// gradus-canary-9f2c: this file is not published
import {
  edge,
  ensure,
  equal,
  exercise,
  given,
  invariant,
  keepsInputs,
  metamorphic,
  scaleFactor,
} from "@gradus/grading";
import { det } from "@gradus/math";
import { definite, lopsided, notDefinite } from "../inputs.ts";
import * as laws from "../laws.ts";
import { returns } from "../returns.ts";
import type { Mat } from "../starter.ts";
import * as vectors from "../../../../shared/vectors.ts";

export const cholesky = exercise<Mat | null>("cholesky", {
  returns: returns.cholesky,
  checks: [
    edge("A positive number.", [[[9]]], [[3]]),
    edge("Zero is not positive.", [[[0]]], null),
    edge("A negative number.", [[[-4]]], null),
    edge(
      "A flat direction.",
      [
        [
          [1, 1],
          [1, 1],
        ],
      ],
      null,
    ),
    edge(
      "A flat direction in tenths, where rounding leaves a crumb.",
      [
        [
          [0.1 * 0.1, 0.1 * 0.7],
          [0.1 * 0.7, 0.7 * 0.7],
        ],
      ],
      null,
    ),
    edge(
      "Steep is not flat: a thousandth of a millionth is left.",
      [
        [
          [1, 1],
          [1, 1 + 1e-9],
        ],
      ],
      (L) => {
        ensure(L !== null, "It is positive definite.");
        laws.ensureShape(L, 2, 2, "L");
        ensure(Math.abs(L[1][1] ** 2 - 1e-9) <= 1e-14, "The last pivot is wrong.", { received: L });
      },
    ),
    edge(
      "The last row says it first.",
      [
        [
          [1, 0, 0],
          [0, 1, 0],
          [0, 2, 1],
        ],
      ],
      null,
    ),
    edge("Very small is positive too.", [[[1e-20]]], [[1e-10]]),
    invariant("Every positive definite matrix.", given(definite([1, 6])).cases(60), async (f, S) =>
      laws.ensureRoot(await f(S), S),
    ),
    invariant("Every other one.", given(notDefinite(), lopsided()).cases(60), async (f, S, other) =>
      equal(await Promise.all([f(S), f(other)]), [null, null]),
    ),
    invariant(
      "The determinant is the square of the product along the diagonal.",
      given(definite([1, 4])),
      async (f, S) => {
        const L = await f(S);
        laws.ensureRoot(L, S);
        const product = L.reduce((value, row, i) => value * row[i], 1);
        const right = det(S);
        ensure(Math.abs(product * product - right) <= 1e-6 * right, "The determinant does not fit.", {
          expected: right,
          received: product * product,
        });
      },
    ),
    metamorphic("Turned round, a bowl is none.", given(definite(), scaleFactor()), async (f, S, c) => {
      const other = S.map((row) => vectors.scale(row, c));
      const L = await f(other);
      if (c > 0) laws.ensureRoot(L, other);
      else equal(L, null);
    }),
    keepsInputs("S stays as it was.", given(definite())),
  ],
});
