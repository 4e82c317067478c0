// gradus-canary-9f2c: this file is not published
import {
  anyMatrix,
  close,
  edge,
  equalTo,
  exercise,
  given,
  metamorphic,
  oracle,
  scaleFactor,
  smallIntegerMatrix,
  twoRows,
} from "@gradus/grading";
import * as laws from "../laws.ts";
import * as matrices from "../matrices.ts";
import { returns } from "../returns.ts";
import type { Mat } from "../starter.ts";
import { large, rounding } from "./inputs.ts";

export const rref = exercise<Mat>("rref", {
  returns: returns.rref,
  checks: [
    edge(
      "A matrix of zeros stays as it is.",
      [
        [
          [0, 0],
          [0, 0],
          [0, 0],
        ],
      ],
      [
        [0, 0],
        [0, 0],
        [0, 0],
      ],
    ),
    edge("A single number becomes 1.", [[[-4]]], [[1]]),
    edge("A row becomes its multiple that begins with 1.", [[[0, 2, 4, 1]]], [[0, 1, 2, 0.5]]),
    edge("A column becomes a 1 above zeros.", [[[3], [5], [0]]], [[1], [0], [0]]),
    oracle(
      "There is only one reduced form, whichever way leads there.",
      given(anyMatrix()).cases(80),
      laws.reducedForm,
      equalTo<Mat>({ relative: 1e-7, absolute: 1e-7 }),
    ),
    oracle(
      "The reduced form is right for larger matrices too.",
      given(anyMatrix(large)).cases(24),
      laws.reducedForm,
      equalTo<Mat>({ relative: 1e-6, absolute: 1e-6 }),
    ),
    metamorphic(
      "The order of the rows of M does not matter.",
      given(smallIntegerMatrix(), twoRows()),
      async (f, M, [i, j]) => {
        const [one, other] = await Promise.all([f(M), f(matrices.swapRows(M, i, j))]);
        close(other, one, { absolute: 1e-9, because: rounding });
      },
    ),
    metamorphic(
      "Multiplying M by a number, as a change of units does, changes nothing.",
      given(smallIntegerMatrix(), scaleFactor()),
      async (f, M, factor) => {
        const [one, other] = await Promise.all([f(M), f(matrices.scale(M, factor))]);
        close(other, one, { absolute: 1e-9, because: rounding });
      },
    ),
  ],
});
