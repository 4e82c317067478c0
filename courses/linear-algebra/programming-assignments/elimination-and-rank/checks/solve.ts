import { edge, exercise, given, invariant, keepsInputs, throws, withoutHelpers } from "@gradus/grading";
import { factors, rightSide, rightSides } from "../inputs.ts";
import * as laws from "../laws.ts";
import * as matrices from "../matrices.ts";
import { returns } from "../returns.ts";
import type { Mat, Vec } from "../starter.ts";

export const solve = exercise<Vec | Mat>("solve", {
  points: 3,
  returns: returns.solve,
  checks: [
    edge(
      "b is put into the order of P before anything else.",
      [
        {
          P: [1, 0],
          L: [
            [1, 0],
            [0, 1],
          ],
          U: [
            [3, 1],
            [0, 2],
          ],
        },
        [4, 5],
      ],
      [1, 2],
    ),
    invariant(
      "A x is b, as closely as rounding lets it be.",
      given(factors(), rightSide()),
      async (f, F, b) => laws.ensureSolvesFactors(F, await f(F, b), b),
      {
        law: String.raw`\frac{\lVert A x - b\rVert_\infty}{\lVert A\rVert_\infty \lVert x\rVert_\infty + \lVert b\rVert_\infty} \le 100\, n\, \varepsilon`,
      },
    ),
    invariant(
      "A matrix B of right sides gives the matrix X whose columns are the solutions.",
      given(factors(), rightSides([1, 3])),
      async (f, F, B) => {
        const X = await f(F, B);
        laws.ensureSize(X, B.length, B[0].length, "X");
        const columns = matrices.transpose(X);
        for (const [j, b] of matrices.transpose(B).entries()) laws.ensureSolves(laws.matrixOfFactors(F), columns[j], b);
      },
      { law: "A X = B" },
    ),
    edge(
      'A pivot of 0 is an error with the code "singular", and the number of that pivot is its index.',
      [
        {
          P: [0, 1],
          L: [
            [1, 0],
            [0.5, 1],
          ],
          U: [
            [2, 1],
            [0, 0],
          ],
        },
        [1, 2],
      ],
      throws({ code: "singular", index: 1 }),
    ),
    keepsInputs("The factors and b stay as they were.", given(factors(), rightSide())),
    withoutHelpers("Two substitutions are enough: nothing is eliminated or inverted again.", [
      "rref",
      "rowEchelon",
      "inv",
      "inverse",
      "cond1",
    ]),
  ],
});
