import { anyMatrix, edge, exercise, given, invariant, metamorphic, probe, smallIntegerMatrix } from "@gradus/grading";
import { companion } from "../inputs.ts";
import * as laws from "../laws.ts";
import * as probes from "../probes.ts";
import { returns } from "../returns.ts";
import type { Mat, Vec } from "../starter.ts";
import * as vectors from "../../../../shared/vectors.ts";

export const matrixOf = exercise<Mat>("matrixOf", {
  points: 1,
  returns: returns.matrixOf,
  checks: [
    edge(
      "A quarter turn sends the first basis vector to (0, 1), the second to (−1, 0), and these are its columns.",
      [probe("a quarter turn", ([x, y]: Vec) => [-y, x]), 2],
      [
        [0, -1],
        [1, 0],
      ],
    ),
    edge(
      "A rule may take three numbers and give two: the floor plan of a point in space.",
      [probe("the floor plan", ([x, y]: Vec) => [x, y]), 3],
      [
        [1, 0, 0],
        [0, 1, 0],
      ],
    ),
    invariant(
      "The rule that multiplies by A has the matrix A.",
      given(anyMatrix()),
      async (f, A) => {
        const M = await f(probes.times(A).handed, A[0].length);
        laws.ensureShape(M, A.length, A[0].length, "The matrix");
        laws.near(M.flat(), A.flat(), vectors.largest(A.flat()));
      },
      { law: String.raw`T(x) = A x` },
    ),
    metamorphic(
      "The matrix of two rules added up is the sum of their matrices.",
      given(smallIntegerMatrix({ square: true }), companion()),
      async (f, A, B) => {
        const n = A.length;
        const C = A.map((row, i) => vectors.plus(row, 1, B[i]));
        const [one, other, both] = await Promise.all([A, B, C].map((each) => f(probes.times(each).handed, n)));
        laws.near(
          both.flat(),
          vectors.plus(one.flat(), 1, other.flat()),
          vectors.largest(A.flat()) + vectors.largest(B.flat()),
        );
      },
    ),
  ],
});
