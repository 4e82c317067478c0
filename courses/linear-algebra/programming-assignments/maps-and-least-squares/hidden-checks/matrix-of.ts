// gradus-canary-9f2c: this file is not published
import { anyMatrix, edge, exercise, given, invariant, probe } from "@gradus/grading";
import * as laws from "../laws.ts";
import * as probes from "../probes.ts";
import { returns } from "../returns.ts";
import type { Mat, Vec } from "../starter.ts";
import * as vectors from "../../../../shared/vectors.ts";

export const matrixOf = exercise<Mat>("matrixOf", {
  returns: returns.matrixOf,
  checks: [
    edge("A rule of one number is one number.", [probe("times −3", ([x]: Vec) => [-3 * x]), 1], [[-3]]),
    edge(
      "A rule may give more numbers than it takes.",
      [probe("x, 2x and 3x", ([x]: Vec) => [x, 2 * x, 3 * x]), 1],
      [[1], [2], [3]],
    ),
    edge(
      "The sum of four entries is a row.",
      [probe("the sum", (v: Vec) => [v[0] + v[1] + v[2] + v[3]]), 4],
      [[1, 1, 1, 1]],
    ),
    edge(
      "Three axes in a circle.",
      [probe("a circle of axes", ([x, y, z]: Vec) => [z, x, y]), 3],
      [
        [0, 0, 1],
        [1, 0, 0],
        [0, 1, 0],
      ],
    ),
    invariant(
      "The rule that multiplies by A has the matrix A, for larger ones too.",
      given(anyMatrix({ rows: [1, 7], columns: [1, 7] })).cases(60),
      async (f, A) => {
        const M = await f(probes.times(A).handed, A[0].length);
        laws.ensureShape(M, A.length, A[0].length, "The matrix");
        laws.near(M.flat(), A.flat(), vectors.largest(A.flat()));
      },
    ),
  ],
});
