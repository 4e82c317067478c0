import {
  edge,
  ensure,
  exercise,
  given,
  invariant,
  keepsInputs,
  metamorphic,
  oneOf,
  statistical,
  twoRows,
} from "@gradus/grading";
import { chances, damping } from "../inputs.ts";
import * as laws from "../laws.ts";
import * as references from "../references.ts";
import { returns } from "../returns.ts";
import type { Vec } from "../starter.ts";

const tol = 1e-10;

/** Pages i and j exchange their numbers. */
function exchange<T>(list: readonly T[], i: number, j: number): T[] {
  return list.with(i, list[j]).with(j, list[i]);
}

export const pagerank = exercise<Vec>("pagerank", {
  points: 3,
  returns: returns.pagerank,
  checks: [
    edge(
      "Two pages that link only to page 0, which links to page 1.",
      [
        [
          [0, 1, 1],
          [1, 0, 0],
          [0, 0, 0],
        ],
        0.5,
        1e-12,
      ],
      [4 / 9, 7 / 18, 1 / 6],
    ),
    invariant(
      "One more step of the surfer changes nothing.",
      given(chances(), damping),
      async (f, P, d) => laws.ensureAtRest(await f(P, d, tol), P, d, tol),
      { law: String.raw`r = d\,P r + \tfrac{1 - d}{n}` },
    ),
    invariant(
      "The shares add up to 1, and no page has none.",
      given(chances(), damping),
      async (f, P, d) => {
        const r = await f(P, d, tol);
        laws.near(
          r.reduce((sum, share) => sum + share, 0),
          1,
          10,
        );
        ensure(
          r.every((share) => share > 0),
          "A page has no share.",
          { received: r },
        );
      },
      { law: String.raw`\sum_i r_i = 1` },
    ),
    invariant("A surfer who only jumps is everywhere equally often.", given(chances()), async (f, P) => {
      const r = await f(P, 0, tol);
      laws.near(
        r,
        P.map(() => 1 / P.length),
        1,
      );
    }),
    metamorphic(
      "Pages that exchange their numbers exchange their shares.",
      given(chances([2, 6]), twoRows(), damping),
      async (f, P, [i, j], d) => {
        const renamed = exchange(P, i, j).map((row) => exchange(row, i, j));
        const [one, other] = await Promise.all([f(P, d, tol), f(renamed, d, tol)]);
        ensure(one.length === P.length, `There should be ${P.length} shares.`, { received: one });
        // Each is exact to tol / (1 - d), which is 1e-8 for 0.99.
        laws.near(other, exchange(one, i, j), 1000);
      },
    ),
    statistical(
      "Surfers who stop by chance stop on each page in proportion to its share.",
      given(chances([2, 6]), oneOf([0.85, 0.5]), oneOf([1, 2, 3])).cases(8),
      async (f, P, d, seed) => {
        const surfers = 4000;
        const r = await f(P, d, tol);
        ensure(r.length === P.length, `There should be ${P.length} shares.`, { received: r });
        const seen = references.surf(P, d, { surfers, seed });
        for (const [i, share] of r.entries()) {
          const error = Math.sqrt((seen[i] * (1 - seen[i]) + 1 / surfers) / surfers);
          ensure(Math.abs(seen[i] - share) <= 5 * error, `Page ${i} is not where ${surfers} surfers were.`, {
            subject: `The share of page ${i}`,
            expected: laws.short(seen[i]),
            received: share,
          });
        }
      },
    ),
    keepsInputs("P stays as it was.", given(chances(), damping, oneOf([tol]))),
  ],
});
