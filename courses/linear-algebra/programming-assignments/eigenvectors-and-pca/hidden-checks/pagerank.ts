// gradus-canary-9f2c: this file is not published
import { edge, ensure, exercise, given, invariant, keepsInputs, metamorphic, oneOf } from "@gradus/grading";
import { chances, damping } from "../inputs.ts";
import * as laws from "../laws.ts";
import * as references from "../references.ts";
import { returns } from "../returns.ts";
import type { Vec } from "../starter.ts";
import * as vectors from "../../../../shared/vectors.ts";

export const pagerank = exercise<Vec>("pagerank", {
  returns: returns.pagerank,
  checks: [
    edge("One page has everything.", [[[1]], 0.85, 1e-12], [1]),
    edge(
      "Two pages that swap for ever still come to rest.",
      [
        [
          [0, 1],
          [1, 0],
        ],
        0.9,
        1e-12,
      ],
      [0.5, 0.5],
    ),
    invariant(
      "The shares solve their equation, for rough and fine tolerances.",
      given(chances([1, 8], 20), damping, oneOf([1e-12, 1e-6])).cases(60),
      async (f, P, d, tol) => {
        const r = await f(P, d, tol);
        laws.ensureAtRest(r, P, d, tol);
        const right = references.ranks(P, d);
        const off = vectors.largest(vectors.plus(r, -1, right));
        ensure(off <= (1.1 * tol) / (1 - d) + 1e-12, "These are not the shares.", { expected: right, received: r });
      },
    ),
    invariant(
      "They add up to 1, with very little damping too.",
      given(chances(), oneOf([0.999, 0.01])),
      async (f, P, d) => {
        const r = await f(P, d, 1e-9);
        laws.near(
          r.reduce((sum, share) => sum + share, 0),
          1,
          10,
        );
        ensure(
          r.every((share) => share >= (0.99 * (1 - d)) / P.length),
          "Each page has at least its part of the jumps.",
          { received: r },
        );
      },
    ),
    metamorphic(
      "A page that is nobody's aim has its part of the jumps only.",
      given(chances(), damping),
      async (f, P, d) => {
        const n = P.length + 1;
        const wider = [...P.map((row) => [...row, 1 / P.length]), Array.from({ length: n }, () => 0)];
        const r = await f(wider, d, 1e-10);
        ensure(r.length === n, "One share for each page.", { received: r });
        laws.near(r[n - 1], (1 - d) / n, 10);
      },
    ),
    keepsInputs("P stays as it was.", given(chances(), damping, oneOf([1e-8]))),
  ],
});
