import { edge, exercise, given, invariant, keepsInputs, metamorphic, scaleFactor, twoRows } from "@gradus/grading";
import { square } from "../inputs.ts";
import * as laws from "../laws.ts";
import { returns } from "../returns.ts";

export const det3 = exercise<number>("det3", {
  points: 3,
  returns: returns.det3,
  checks: [
    edge(
      "A box of 2 by 3 by 4 has the volume 24.",
      [
        [
          [2, 0, 0],
          [0, 3, 0],
          [0, 0, 4],
        ],
      ],
      24,
    ),
    edge(
      "All six products count, three of them with a minus.",
      [
        [
          [1, 2, 3],
          [4, 5, 6],
          [7, 8, 10],
        ],
      ],
      -3,
    ),
    metamorphic("Exchanging two rows turns the sign.", given(square(3), twoRows()), async (f, M, [i, j]) => {
      const [before, after] = await Promise.all([f(M), f(M.with(i, M[j]).with(j, M[i]))]);
      laws.near(after, -before, laws.determinant(M).size);
    }),
    metamorphic(
      "Multiplying one row multiplies the determinant.",
      given(square(3), twoRows(), scaleFactor()),
      async (f, M, [i], factor) => {
        const [before, after] = await Promise.all([f(M), f(M.with(i, laws.scale(M[i], factor)))]);
        laws.near(after, factor * before, Math.abs(factor) * laws.determinant(M).size);
      },
    ),
    metamorphic(
      "Adding one row to another changes nothing: the box leans over.",
      given(square(3), twoRows()),
      async (f, M, [i, j]) => {
        const leaning = M.with(i, laws.plus(M[i], M[j]));
        const [before, after] = await Promise.all([f(M), f(leaning)]);
        laws.near(after, before, laws.determinant(M).size + laws.determinant(leaning).size);
      },
    ),
    invariant("Two equal rows leave the box flat: volume 0.", given(square(3), twoRows()), async (f, M, [i, j]) => {
      const flat = M.with(i, M[j]);
      laws.near(await f(flat), 0, laws.determinant(flat).size);
    }),
    metamorphic(
      "Rows and columns may change places.",
      given(square(3)),
      async (f, M) => {
        const [before, after] = await Promise.all([f(M), f(laws.transpose(M))]);
        laws.near(after, before, laws.determinant(M).size);
      },
      { law: String.raw`\det M^{\mathsf T} = \det M` },
    ),
    invariant("It is the signed volume of the box whose edges are the rows.", given(square(3)), async (f, M) =>
      laws.ensureDeterminant(await f(M), M),
    ),
    keepsInputs("M stays as it was.", given(square(3))),
  ],
});
