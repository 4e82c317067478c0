// gradus-canary-9f2c: this file is not published
import {
  edge,
  exercise,
  from,
  given,
  integer,
  invariant,
  keepsInputs,
  mapped,
  metamorphic,
  oneOf,
} from "@gradus/grading";
import { hubs, network } from "../networks.ts";
import type { Network } from "../networks.ts";
import * as laws from "../laws.ts";
import { returns } from "../returns.ts";
import type { Closure } from "../starter.ts";

const one = from(({ n }: Network) => integer({ low: 0, high: n - 1 }));

export const withoutAirport = exercise<Closure>("withoutAirport", {
  returns: returns.withoutAirport,
  checks: [
    edge(
      "Routes without flights reach nobody.",
      [
        [
          { from: 0, to: 1, flights: 3 },
          { from: 2, to: 1, flights: 0 },
        ],
        3,
        0,
        0.5,
      ],
      { shares: [0, 0.5, 0.5], cutOff: [1] },
    ),
    edge("The last airport of all.", [[{ from: 0, to: 2, flights: 1 }], 3, 2, 0.85], {
      shares: [0.5, 0.5, 0],
      cutOff: [],
    }),
    invariant(
      "Everything at once.",
      given(network([2, 8], 20), one, oneOf([0.85, 0.5, 0.95, 0])).cases(80),
      async (f, { routes, n }, closed, d) => laws.ensureClosure(await f(routes, n, closed, d), routes, n, closed, d),
    ),
    invariant("Many are cut off.", given(network([4, 8], 6), one).cases(60), async (f, { routes, n }, closed) =>
      laws.ensureClosure(await f(routes, n, closed, 0.85), routes, n, closed, 0.85),
    ),
    invariant("Other hubs.", given(hubs(), oneOf([0, 5, 100, 304])).cases(3), async (f, { routes, n }, closed) =>
      laws.ensureClosure(await f(routes, n, closed, 0.85), routes, n, closed, 0.85),
    ),
    metamorphic(
      "Closing an airport with one more route to it changes nothing.",
      given(network([3, 6]), one),
      async (f, { routes, n }, closed) => {
        const other = (closed + 1) % n;
        const more = [...routes, { from: other, to: closed, flights: 50 }];
        const [before, after] = await Promise.all([f(routes, n, closed, 0.85), f(more, n, closed, 0.85)]);
        laws.ensureCount(before.shares, n);
        laws.ensureCount(after.shares, n);
        laws.near(after.shares, before.shares, 20);
      },
    ),
    keepsInputs(
      "The routes stay as they were.",
      given(
        mapped(network([5, 5]), ({ routes }) => routes),
        oneOf([5]),
        oneOf([0, 2]),
        oneOf([0.85]),
      ),
    ),
  ],
});
