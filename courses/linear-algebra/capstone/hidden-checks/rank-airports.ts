// gradus-canary-9f2c: this file is not published
import { edge, ensure, exercise, given, invariant, keepsInputs, mapped, metamorphic, oneOf } from "@gradus/grading";
import { damping, drain, hubs, network } from "../networks.ts";
import * as laws from "../laws.ts";
import * as references from "../references.ts";
import { returns } from "../returns.ts";
import type { Vec } from "../starter.ts";

export const rankAirports = exercise<Vec>("rankAirports", {
  returns: returns.rankAirports,
  checks: [
    edge("One airport has everything.", [[], 1, 0.85], [1]),
    edge("Without any route all are equal.", [[], 4, 0.85], [0.25, 0.25, 0.25, 0.25]),
    edge("A route without flights is no way out.", [[{ from: 0, to: 1, flights: 0 }], 2, 0.85], [0.5, 0.5]),
    invariant(
      "The shares of the library.",
      given(network([2, 9], 24), damping).cases(80),
      async (f, { routes, n }, d) => laws.ensureRanks(await f(routes, n, d), routes, n, d),
    ),
    invariant(
      "What comes to rest slowly.",
      given(drain(), oneOf([0.99, 0.999])).cases(12),
      async (f, { routes, n }, d) => laws.ensureRanks(await f(routes, n, d), routes, n, d),
    ),
    invariant(
      "Other hubs, at three dampings.",
      given(hubs(), oneOf([0.5, 0.85, 0.99])).cases(3),
      async (f, { routes, n }, d) => laws.ensureRanks(await f(routes, n, d), routes, n, d),
    ),
    invariant(
      "No airport has less than its part of the new beginnings.",
      given(network(), damping),
      async (f, { routes, n }, d) => {
        const shares = await f(routes, n, d);
        laws.ensureCount(shares, n);
        ensure(
          shares.every((share) => share >= (1 - d) / n - 1e-8),
          "An airport has less than (1 - d) / n.",
          { received: shares },
        );
      },
    ),
    metamorphic(
      "Two airports that exchange their numbers exchange their shares.",
      given(network([3, 6]), damping),
      async (f, { routes, n }, d) => {
        const swap = (i: number): number => (i === 0 ? 2 : i === 2 ? 0 : i);
        const renamed = routes.map(({ from, to, flights }) => ({ from: swap(from), to: swap(to), flights }));
        const [one, other] = await Promise.all([f(routes, n, d), f(renamed, n, d)]);
        laws.ensureCount(one, n);
        laws.ensureCount(other, n);
        laws.near(other, one.with(0, one[2]).with(2, one[0]), 20);
      },
    ),
    metamorphic(
      "A route that stands there in two parts counts as one.",
      given(network(), damping),
      async (f, { routes, n }, d) => {
        const parts = routes.flatMap((route) => [
          { ...route, flights: 2 * route.flights },
          { ...route, flights: route.flights },
        ]);
        const [one, other] = await Promise.all([f(routes, n, d), f(parts, n, d)]);
        laws.ensureCount(one, n);
        laws.ensureCount(other, n);
        laws.near(other, one, 20);
        laws.ensureClose(one, references.rankAirports(routes, n, d));
      },
    ),
    keepsInputs(
      "The routes stay as they were.",
      given(
        mapped(network([5, 5]), ({ routes }) => routes),
        oneOf([5]),
        damping,
      ),
    ),
  ],
});
