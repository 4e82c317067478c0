// gradus-canary-9f2c: this file is not published
import { edge, exercise, given, metamorphic, scaleFactor } from "@gradus/grading";
import { square } from "../inputs.ts";
import * as laws from "../laws.ts";
import { returns } from "../returns.ts";

export const det2 = exercise<number>("det2", {
  returns: returns.det2,
  checks: [
    edge(
      "The identity keeps areas.",
      [
        [
          [1, 0],
          [0, 1],
        ],
      ],
      1,
    ),
    edge(
      "All four entries count.",
      [
        [
          [2, 3],
          [5, 7],
        ],
      ],
      -1,
    ),
    edge(
      "Zeros span nothing.",
      [
        [
          [0, 0],
          [0, 0],
        ],
      ],
      0,
    ),
    metamorphic("Rows and columns may change places.", given(square(2)), async (f, M) => {
      const [one, other] = await Promise.all([f(M), f(laws.transpose(M))]);
      laws.near(other, one, laws.determinant(M).size);
    }),
    metamorphic(
      "Adding a multiple of one row to the other changes nothing.",
      given(square(2), scaleFactor()),
      async (f, M, factor) => {
        const leaning = [M[0], laws.plus(M[1], laws.scale(M[0], factor))];
        const [one, other] = await Promise.all([f(M), f(leaning)]);
        laws.near(other, one, laws.determinant(M).size + laws.determinant(leaning).size);
      },
    ),
    metamorphic("Areas multiply: one matrix after another.", given(square(2), square(2)), async (f, M, N) => {
      const product = M.map((row) => laws.transpose(N).map((column) => laws.referenceDot(row, column)));
      const [one, other, both] = await Promise.all([f(M), f(N), f(product)]);
      laws.near(both, one * other, laws.determinant(M).size * laws.determinant(N).size * 4);
    }),
  ],
});
