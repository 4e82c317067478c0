import { edge, exercise, given, invariant, keepsInputs, metamorphic, scaleFactor } from "@gradus/grading";
import { square } from "../inputs.ts";
import * as laws from "../laws.ts";
import { returns } from "../returns.ts";

export const det2 = exercise<number>("det2", {
  points: 2,
  returns: returns.det2,
  checks: [
    edge(
      "A box of 2 by 3 that leans over still has the area 6.",
      [
        [
          [2, 1],
          [0, 3],
        ],
      ],
      6,
    ),
    edge(
      "The first arrow turned past the second: the area gets a minus sign.",
      [
        [
          [0, 1],
          [1, 0],
        ],
      ],
      -1,
    ),
    metamorphic("Exchanging the two rows turns the sign.", given(square(2)), async (f, M) => {
      const [before, after] = await Promise.all([f(M), f([M[1], M[0]])]);
      laws.near(after, -before, laws.determinant(M).size);
    }),
    metamorphic(
      "Multiplying one row multiplies the determinant.",
      given(square(2), scaleFactor()),
      async (f, M, factor) => {
        const [before, after] = await Promise.all([f(M), f([laws.scale(M[0], factor), M[1]])]);
        laws.near(after, factor * before, Math.abs(factor) * laws.determinant(M).size);
      },
    ),
    invariant("Two equal rows span no area.", given(square(2)), async (f, [row]) => {
      laws.near(await f([row, row]), 0, laws.determinant([row, row]).size);
    }),
    invariant("It is the signed area that the two rows span.", given(square(2)), async (f, M) =>
      laws.ensureDeterminant(await f(M), M),
    ),
    keepsInputs("M stays as it was.", given(square(2))),
  ],
});
