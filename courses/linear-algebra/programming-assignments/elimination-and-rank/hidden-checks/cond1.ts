// gradus-canary-9f2c: this file is not published
import {
  badlyScaledMatrix,
  close,
  edge,
  equalTo,
  exercise,
  given,
  invertibleMatrix,
  keepsInputs,
  metamorphic,
  oracle,
  twoRows,
} from "@gradus/grading";
import { hilbert } from "@gradus/math";
import * as laws from "../laws.ts";
import * as matrices from "../matrices.ts";
import { returns } from "../returns.ts";

export const cond1 = exercise<number>("cond1", {
  returns: returns.cond1,
  checks: [
    edge("The Hilbert matrix of 5 rows is nearly singular: 943656.", [hilbert(5).toArray()], (c) => {
      close(c, 943656, { relative: 1e-3, because: "the exercise asks for 0.1 %" });
    }),
    edge(
      "Exchanging rows is no magnification.",
      [
        [
          [0, 1, 0],
          [0, 0, 1],
          [1, 0, 0],
        ],
      ],
      1,
    ),
    edge(
      "A diagonal matrix: largest over smallest.",
      [
        [
          [-8, 0],
          [0, 2],
        ],
      ],
      4,
    ),
    edge("A single number is always well conditioned.", [[[-0.001]]], 1),
    edge("The number 0 has no inverse.", [[[0]]], Infinity),
    edge(
      "Noise in the place of a pivot is singular, whatever its sign.",
      [
        [
          [1, 0],
          [0, -1e-14],
        ],
      ],
      Infinity,
    ),
    edge(
      "A pivot of −1e-7 is small, and not singular.",
      [
        [
          [1, 0],
          [0, -1e-7],
        ],
      ],
      (c) => {
        close(c, 1e7, { relative: 1e-6, because: "one division" });
      },
    ),
    oracle(
      "The condition number is right for badly scaled matrices.",
      given(badlyScaledMatrix({ rows: [1, 5], square: true })).cases(30),
      laws.referenceCond1,
      equalTo<number>({ relative: 1e-6 }),
    ),
    oracle(
      "The condition number is right for larger matrices.",
      given(invertibleMatrix({ rows: [5, 8] })).cases(24),
      laws.referenceCond1,
      equalTo<number>({ relative: 1e-6 }),
    ),
    metamorphic(
      "The order of the rows does not matter.",
      given(invertibleMatrix(), twoRows()),
      async (f, A, [i, j]) => {
        const [one, other] = await Promise.all([f(A), f(matrices.swapRows(A, i, j))]);
        close(other, one, { relative: 1e-6, because: "the inverse of a matrix of condition up to a million" });
      },
    ),
    keepsInputs("A stays as it was, whatever the size of its entries.", given(invertibleMatrix())),
  ],
});
