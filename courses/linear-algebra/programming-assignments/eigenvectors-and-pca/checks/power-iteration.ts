import { edge, ensure, exercise, given, invariant, keepsInputs, mapped, metamorphic, oneOf } from "@gradus/grading";
import { dominated, restless } from "../inputs.ts";
import * as laws from "../laws.ts";
import * as references from "../references.ts";
import { returns } from "../returns.ts";
import type { Dominant } from "../starter.ts";
import * as vectors from "../../../../shared/vectors.ts";

const tol = 1e-8;

export const powerIteration = exercise<Dominant>("powerIteration", {
  points: 3,
  returns: returns.powerIteration,
  checks: [
    edge(
      "Applied again and again, [[2, 1], [1, 2]] draws (1, 0) to the direction (1, 1), with eigenvalue 3.",
      [
        [
          [2, 1],
          [1, 2],
        ],
        [1, 0],
        1e-10,
      ],
      (found) => {
        laws.ensureLambda(found.lambda, 3, 1e-9);
        laws.near(Math.abs(found.v[0] + found.v[1]), Math.sqrt(2), 10);
        laws.ensureSettled(found, true);
      },
    ),
    invariant(
      "What comes back is an eigenvector of length 1 with its eigenvalue, as closely as tol asks.",
      given(dominated()),
      async (f, { A, x0 }) => laws.ensurePair(await f(A, x0, tol), A, tol),
      { law: String.raw`\lVert A v - \lambda v \rVert \le \mathrm{tol} \cdot \lVert A v \rVert` },
    ),
    invariant(
      "The eigenvalue is the one that is largest in size, with its sign.",
      given(dominated()),
      async (f, { A, x0, lambda }) => laws.ensureLambda((await f(A, x0, tol)).lambda, lambda),
    ),
    invariant(
      "It says that it has settled, after at most as many steps as the rule needs.",
      given(dominated()),
      async (f, { A, x0 }) => {
        const found = await f(A, x0, tol);
        laws.ensureSettled(found, true);
        const enough = references.iterate(A, x0, tol).iters;
        ensure(found.iters >= 0 && found.iters <= enough + 2, `${enough} steps are enough.`, {
          subject: "iters",
          expected: enough,
          received: found.iters,
        });
      },
    ),
    edge(
      "Eigenvalues 1 and -1 pull equally hard: after 1000 steps it gives up and says so.",
      [
        [
          [0, 1],
          [1, 0],
        ],
        [1, 0],
        1e-6,
      ],
      (found) => {
        laws.ensureSettled(found, false);
        laws.near(found.iters, 1000, 1);
      },
    ),
    invariant(
      "Whatever keeps jumping or turning has not settled after 1000 steps.",
      given(restless()).cases(12),
      async (f, { A, x0 }) => laws.ensureSettled(await f(A, x0, 1e-4), false),
    ),
    metamorphic(
      "A longer start, or one turned round, leads to the same eigenvalue.",
      given(dominated(), oneOf([2, -3, 1000])),
      async (f, { A, x0 }, factor) => {
        const [one, other] = await Promise.all([f(A, x0, tol), f(A, vectors.scale(x0, factor), tol)]);
        laws.ensureLambda(other.lambda, one.lambda);
        laws.ensurePair(other, A, tol);
      },
    ),
    edge(
      "What A sends to zero is an eigenvector too, with eigenvalue 0.",
      [
        [
          [0, 1],
          [0, 0],
        ],
        [2, 0],
        1e-6,
      ],
      (found) => {
        laws.near(found.lambda, 0, 1);
        laws.near(Math.abs(found.v[0]), 1, 1);
        laws.ensureSettled(found, true);
      },
    ),
    keepsInputs(
      "A and x0 stay as they were.",
      given(
        mapped(dominated(), ({ A }) => A),
        mapped(dominated(), ({ x0 }) => x0),
        oneOf([tol]),
      ).where((A, x0) => A.length === x0.length),
    ),
  ],
});
