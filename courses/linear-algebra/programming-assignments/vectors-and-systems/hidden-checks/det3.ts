// gradus-canary-9f2c: this file is not published
import { edge, exercise, given, invariant, metamorphic, oneOf, scaleFactor, twoRows } from "@gradus/grading";
import { square } from "../inputs.ts";
import * as laws from "../laws.ts";
import { returns } from "../returns.ts";

export const det3 = exercise<number>("det3", {
  returns: returns.det3,
  checks: [
    edge(
      "The identity keeps volumes.",
      [
        [
          [1, 0, 0],
          [0, 1, 0],
          [0, 0, 1],
        ],
      ],
      1,
    ),
    edge(
      "Going round in a circle is two exchanges: the sign is back.",
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
      "The other diagonal is one exchange.",
      [
        [
          [0, 0, 2],
          [0, 3, 0],
          [4, 0, 0],
        ],
      ],
      -24,
    ),
    edge(
      "Rows that count on, 1 to 9, are dependent.",
      [
        [
          [1, 2, 3],
          [4, 5, 6],
          [7, 8, 9],
        ],
      ],
      0,
    ),
    invariant("The volume is right in every band.", given(square(3)).cases(80), async (f, M) =>
      laws.ensureDeterminant(await f(M), M),
    ),
    invariant(
      "Each of the six products counts with its own sign.",
      given(
        oneOf([
          [0, 1, 2],
          [0, 2, 1],
          [1, 0, 2],
          [1, 2, 0],
          [2, 0, 1],
          [2, 1, 0],
        ]),
        square(3),
      ).cases(60),
      async (f, places, M) => {
        const one = places.map((j, i) => [0, 1, 2].map((at) => (at === j ? M[i][j] : 0)));
        laws.ensureDeterminant(await f(one), one);
      },
    ),
    metamorphic(
      "Adding a multiple of one column to another changes nothing.",
      given(square(3), twoRows(), scaleFactor()),
      async (f, M, [i, j], factor) => {
        const leaning = M.map((row) => row.with(i, row[i] + factor * row[j]));
        const [one, other] = await Promise.all([f(M), f(leaning)]);
        laws.near(other, one, laws.determinant(M).size + laws.determinant(leaning).size);
      },
    ),
    metamorphic("Ten times the box has a thousand times the volume.", given(square(3)), async (f, M) => {
      const [one, other] = await Promise.all([f(M), f(M.map((row) => laws.scale(row, 10)))]);
      laws.near(other, 1000 * one, 1000 * laws.determinant(M).size);
    }),
  ],
});
