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
      "It holds for larger matrices.",
      given(anyMatrix(large)).cases(24),
      laws.reducedForm,
      equalTo<Mat>({ relative: 1e-6, absolute: 1e-6 }),
    ),
    metamorphic(
      "The order of the rows of M does not matter.",
      given(smallIntegerMatrix(), twoRows()),
      async (f, M, [i, j]) => {
        const [one, other] = await Promise.all([f(M), f(laws.swapRows(M, i, j))]);
        close(other, one, { absolute: 1e-9, because: rounding });
      },
    ),
    metamorphic(
      "Measuring in other units changes nothing.",
      given(smallIntegerMatrix(), scaleFactor()),
      async (f, M, factor) => {
        const [one, other] = await Promise.all([f(M), f(laws.scale(M, factor))]);
        close(other, one, { absolute: 1e-9, because: rounding });
      },
    ),
  ],
});
