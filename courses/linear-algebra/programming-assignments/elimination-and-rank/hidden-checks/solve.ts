// gradus-canary-9f2c: this file is not published
import { close, edge, exercise, given, invariant, keepsInputs, metamorphic, throws } from "@gradus/grading";
import { factors, rightSide, rightSides } from "../inputs.ts";
import * as laws from "../laws.ts";
import * as matrices from "../matrices.ts";
import { returns } from "../returns.ts";
import type { Mat, Vec } from "../starter.ts";

export const solve = exercise<Vec | Mat>("solve", {
  returns: returns.solve,
  checks: [
    edge("One equation: divide.", [{ P: [0], L: [[1]], U: [[4]] }, [2]], [0.5]),
    edge(
      "A first pivot of 0 has index 0.",
      [
        {
          P: [0, 1],
          L: [
            [1, 0],
            [0, 1],
          ],
          U: [
            [0, 1],
            [0, 2],
          ],
        },
        [1, 2],
      ],
      throws({ code: "singular", index: 0 }),
    ),
    edge(
      "The equation 0 x = 1 is singular.",
      [{ P: [0], L: [[1]], U: [[0]] }, [1]],
      throws({ code: "singular", index: 0 }),
    ),
    edge(
      "A pivot that is only rounding noise is singular too.",
      [
        {
          P: [0, 1, 2],
          L: [
            [1, 0, 0],
            [0, 1, 0],
            [0, 0, 1],
          ],
          U: [
            [1, 2, 3],
            [0, 4, 5],
            [0, 0, -1e-16],
          ],
        },
        [1, 2, 3],
      ],
      throws({ code: "singular", index: 2 }),
    ),
    edge(
      "A pivot of −1e-8 is small, and not noise.",
      [
        {
          P: [0, 1],
          L: [
            [1, 0],
            [0, 1],
          ],
          U: [
            [1, 0],
            [0, -1e-8],
          ],
        },
        [1, 1e-8],
      ],
      [1, -1],
    ),
    edge(
      "Noise is measured by the largest entry of U, whatever its sign.",
      [
        {
          P: [0, 1],
          L: [
            [1, 0],
            [0, 1],
          ],
          U: [
            [-1e6, 0],
            [0, 1e-6],
          ],
        },
        [1, 2],
      ],
      throws({ code: "singular", index: 1 }),
    ),
    edge(
      "A singular matrix is an error for several right sides too.",
      [
        {
          P: [0, 1],
          L: [
            [1, 0],
            [0, 1],
          ],
          U: [
            [2, 1],
            [0, 0],
          ],
        },
        [
          [1, 2],
          [3, 4],
        ],
      ],
      throws({ code: "singular", index: 1 }),
    ),
    edge(
      "One column of right sides stays a matrix.",
      [
        {
          P: [1, 0],
          L: [
            [1, 0],
            [0.5, 1],
          ],
          U: [
            [2, 0],
            [0, 4],
          ],
        },
        [[5], [2]],
      ],
      [[1], [1]],
    ),
    invariant(
      "A x is b for larger systems.",
      given(factors({ rows: [2, 6] }), rightSide()).cases(24),
      async (f, F, b) => laws.ensureSolvesFactors(F, await f(F, b), b),
    ),
    metamorphic(
      "The solution of a sum is the sum of the solutions.",
      given(factors({ rows: [2, 6] }), rightSide(), rightSide()).bands("integers", "floats"),
      async (f, F, b, c) => {
        const [x, y, both] = (await Promise.all([
          f(F, b),
          f(F, c),
          f(
            F,
            b.map((value, i) => value + c[i]),
          ),
        ])) as Vec[];
        close(
          both,
          x.map((value, i) => value + y[i]),
          { relative: 1e-8, absolute: 1e-8, because: "conditions up to a million" },
        );
      },
    ),
    metamorphic(
      "Several right sides at once give what each gives alone.",
      given(factors({ rows: [2, 6] }), rightSides([2, 4])).bands("integers", "floats"),
      async (f, F, B) => {
        const columns = matrices.transpose(B);
        const [X, ...alone] = await Promise.all([f(F, B), ...columns.map((b) => f(F, b))]);
        laws.ensureSize(X, B.length, B[0].length, "X");
        close(matrices.transpose(X), alone as Mat, {
          relative: 1e-8,
          absolute: 1e-8,
          because: "conditions up to a million",
        });
      },
    ),
    keepsInputs("A matrix of right sides stays as it was.", given(factors({ rows: [2, 6] }), rightSides(2))),
  ],
});
