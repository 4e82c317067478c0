import { edge, ensure, exercise, from, given, integer, invariant, keepsInputs, mapped, oneOf } from "@gradus/grading";
import { hubs, network } from "../networks.ts";
import type { Network } from "../networks.ts";
import * as laws from "../laws.ts";
import * as references from "../references.ts";
import { returns } from "../returns.ts";
import type { Closure } from "../starter.ts";

const one = from(({ n }: Network) => integer({ low: 0, high: n - 1 }));
const damping = oneOf([0.85, 0.5]);

export const withoutAirport = exercise<Closure>("withoutAirport", {
  points: 3,
  returns: returns.withoutAirport,
  checks: [
    edge(
      "Airport 3 hangs on airport 1, which is closed; 0 and 2 fly to each other.",
      [
        [
          { from: 0, to: 1, flights: 5 },
          { from: 1, to: 3, flights: 2 },
          { from: 3, to: 1, flights: 2 },
          { from: 0, to: 2, flights: 1 },
          { from: 2, to: 0, flights: 1 },
        ],
        4,
        1,
        0.5,
      ],
      (found) => {
        laws.ensureCount(found.shares, 4);
        laws.ensureClose(found.shares, [0.4, 0, 0.4, 0.2]);
        laws.ensureCutOff(found.cutOff, [3]);
      },
    ),
    invariant(
      "The closed airport has no share, and the others add up to 1.",
      given(network(), one, damping),
      async (f, { routes, n }, closed, d) => {
        const { shares } = await f(routes, n, closed, d);
        laws.ensureCount(shares, n);
        ensure(shares[closed] === 0, "The closed airport still has a share.", {
          subject: `The share of airport ${closed}`,
          expected: 0,
          received: shares[closed],
        });
        const total = references.sum(shares);
        ensure(Math.abs(total - 1) <= n * 1e-8, "The shares do not add up to 1.", {
          subject: "Their sum",
          expected: 1,
          received: total,
        });
      },
    ),
    invariant(
      "The others have the shares of a network that never had the closed one.",
      given(network(), one, damping),
      async (f, { routes, n }, closed, d) => {
        const { shares } = await f(routes, n, closed, d);
        laws.ensureCount(shares, n);
        laws.ensureClose(shares, references.withoutAirport(routes, n, closed, d).shares);
      },
    ),
    invariant(
      "cutOff names those that had arrivals and have none left.",
      given(network([3, 6], 8), one, damping),
      async (f, { routes, n }, closed, d) => {
        const { cutOff } = await f(routes, n, closed, d);
        laws.ensureCutOff(cutOff, references.withoutAirport(routes, n, closed, d).cutOff);
      },
    ),
    edge(
      "Of two airports one is left, with everything; nobody comes there any more.",
      [[{ from: 0, to: 1, flights: 4 }], 2, 0, 0.85],
      { shares: [0, 1], cutOff: [1] },
    ),
    invariant("As many airports as in the real thing.", given(hubs()).cases(1), async (f, { routes, n }) => {
      laws.ensureClosure(await f(routes, n, 3, 0.85), routes, n, 3, 0.85);
    }),
    keepsInputs(
      "The routes stay as they were.",
      given(
        mapped(network([5, 5]), ({ routes }) => routes),
        oneOf([5]),
        oneOf([0, 1, 4]),
        damping,
      ),
    ),
  ],
});
