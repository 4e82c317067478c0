// gradus-canary-9f2c: this file is not published
import { edge, ensure, exercise, given, invariant, keepsInputs, metamorphic, oneOf } from "@gradus/grading";
import { dominated, restless } from "../inputs.ts";
import * as laws from "../laws.ts";
import * as references from "../references.ts";
import { returns } from "../returns.ts";
import type { Dominant } from "../starter.ts";
import * as vectors from "../../../../shared/vectors.ts";

export const powerIteration = exercise<Dominant>("powerIteration", {
  returns: returns.powerIteration,
  checks: [
    edge("One number is its own eigenvalue.", [[[-7]], [2], 1e-12], { lambda: -7, v: [1], iters: 0, settled: true }),
    edge("Zero has the eigenvalue 0.", [[[0]], [3], 1e-6], { lambda: 0, v: [1], iters: 0, settled: true }),
    edge(
      "A start that is an eigenvector needs no step.",
      [
        [
          [2, 0],
          [0, 5],
        ],
        [3, 0],
        1e-9,
      ],
      { lambda: 2, v: [1, 0], iters: 0, settled: true },
    ),
    edge(
      "A quarter turn has no direction to settle on.",
      [
        [
          [0, -1],
          [1, 0],
        ],
        [1, 0],
        1e-3,
      ],
      (found) => {
        laws.ensureSettled(found, false);
        ensure(found.iters === 1000, "It takes 1000 steps.", { expected: 1000, received: found.iters });
      },
    ),
    edge(
      "Half of the size is enough for a rough tolerance.",
      [
        [
          [4, 0],
          [0, 2],
        ],
        [1, 1],
        1,
      ],
      (found) => {
        laws.ensureSettled(found, true);
        laws.near(found.lambda, 3, 1);
        laws.near(found.iters, 0, 1);
      },
    ),
    invariant(
      "Everything at once, for rough and fine tolerances.",
      given(dominated(), oneOf([1e-8, 1e-3, 1e-11])).cases(60),
      async (f, { A, x0, lambda }, tol) => {
        const found = await f(A, x0, tol);
        laws.ensurePair(found, A, tol);
        laws.ensureSettled(found, true);
        const steps = references.iterate(A, x0, tol).iters;
        ensure(found.iters >= 0 && found.iters <= steps + 1, "It takes too many steps, or counts them wrongly.", {
          subject: "iters",
          expected: steps,
          received: found.iters,
        });
        ensure(steps === 0 || found.iters > 0, "Without a step x0 is no eigenvector.", { received: found.iters });
        if (tol < 1e-4) laws.ensureLambda(found.lambda, lambda, 1e-5);
      },
    ),
    invariant("Whatever keeps jumping has not settled.", given(restless()).cases(12), async (f, { A, x0 }) => {
      const found = await f(A, x0, 1e-3);
      laws.ensureSettled(found, false);
      laws.near(vectors.length(found.v), 1, 1);
    }),
    metamorphic(
      "A matrix in other units has its eigenvalue in other units.",
      given(dominated(), oneOf([2, -1, 1e-5, 1e7])),
      async (f, { A, x0, lambda }, factor) => {
        const other = A.map((row) => vectors.scale(row, factor));
        laws.ensureLambda((await f(other, x0, 1e-9)).lambda, factor * lambda);
      },
    ),
    keepsInputs(
      "A and x0 stay as they were.",
      given(
        oneOf([
          [
            [2, 1],
            [1, 2],
          ],
        ]),
        oneOf([
          [1, 0],
          [0, 1],
        ]),
        oneOf([1e-6]),
      ),
    ),
  ],
});
