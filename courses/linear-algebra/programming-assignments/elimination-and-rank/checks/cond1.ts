import {
  edge,
  ensure,
  equalTo,
  exercise,
  given,
  invariant,
  invertibleMatrix,
  keepsInputs,
  metamorphic,
  oracle,
  scaleFactor,
  singularMatrix,
  smallIntegerMatrix,
} from "@gradus/grading";
import * as laws from "../laws.ts";
import * as matrices from "../matrices.ts";
import { returns } from "../returns.ts";

export const cond1 = exercise<number>("cond1", {
  points: 2,
  returns: returns.cond1,
  checks: [
    edge(
      "The identity magnifies nothing: its condition number is 1.",
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
      "The norm adds down the columns.",
      [
        [
          [1, 2, 0],
          [0, 1, 0],
          [0, 3, 1],
        ],
      ],
      36,
      {
        law: String.raw`\operatorname{cond}_1 A = \lVert A\rVert_1 \lVert A^{-1}\rVert_1 = 6 \cdot 6`,
      },
    ),
    invariant("No condition number is below 1.", given(invertibleMatrix()), async (f, A) => {
      const c = await f(A);
      ensure(c >= 1 - 1e-12, "A condition number is at least 1.", { received: c });
    }),
    metamorphic(
      "Multiplying A by a number, as a change of units does, leaves the condition number as it is.",
      given(invertibleMatrix(), scaleFactor()),
      async (f, A, factor) => {
        const [before, after] = await Promise.all([f(A), f(matrices.scale(A, factor))]);
        ensure(Number.isFinite(before), "A has an inverse, so its condition number is finite.", { received: before });
        ensure(Math.abs(after - before) <= 1e-6 * before, "Scaling A changed its condition number.", {
          expected: before,
          received: after,
        });
      },
      { law: String.raw`\operatorname{cond}(cA) = \operatorname{cond}(A)` },
    ),
    invariant(
      "A singular matrix has the condition number Infinity.",
      given(singularMatrix({ rows: [2, 4] })).cases(12),
      async (f, A) => {
        const c = await f(A);
        ensure(c === Infinity, "A has no inverse.", { expected: Infinity, received: c });
      },
    ),
    oracle(
      "The condition number is the 1-norm of A times the 1-norm of its inverse.",
      given(invertibleMatrix({ rows: [1, 4] })),
      laws.referenceCond1,
      // Errors of the inverse grow with the condition number, at most a million here.
      equalTo<number>({ relative: 1e-6 }),
    ),
    keepsInputs("A itself stays as it was.", given(smallIntegerMatrix({ square: true }))),
  ],
});
