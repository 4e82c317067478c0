import {
  edge,
  ensure,
  exercise,
  given,
  integer,
  invariant,
  keepsInputs,
  mapped,
  metamorphic,
  oneOf,
} from "@gradus/grading";
import { coast, damping, drain, hubs, network } from "../networks.ts";
import * as laws from "../laws.ts";
import * as references from "../references.ts";
import { returns } from "../returns.ts";
import type { Route, Vec } from "../starter.ts";

const long = coast(4000);

export const rankAirports = exercise<Vec>("rankAirports", {
  points: 4,
  returns: returns.rankAirports,
  checks: [
    edge(
      "From two airports everybody flies to airport 0, and from there to airport 1.",
      [
        [
          { from: 0, to: 1, flights: 7 },
          { from: 1, to: 0, flights: 7 },
          { from: 2, to: 0, flights: 1 },
        ],
        3,
        0.5,
      ],
      (shares) => {
        laws.ensureCount(shares, 3);
        laws.ensureClose(shares, [4 / 9, 7 / 18, 1 / 6]);
      },
    ),
    invariant(
      "One more step of the traveller changes nothing.",
      given(network(), damping),
      async (f, { routes, n }, d) => laws.ensureAtRest(await f(routes, n, d), routes, n, d),
      { law: String.raw`r = d\,P r + \tfrac{1 - d}{n}` },
    ),
    invariant("The shares add up to 1, dead ends or not.", given(network(), damping), async (f, { routes, n }, d) => {
      const shares = await f(routes, n, d);
      laws.ensureCount(shares, n);
      const total = references.sum(shares);
      ensure(Math.abs(total - 1) <= n * 1e-8, "The shares do not add up to 1.", {
        subject: "Their sum",
        expected: 1,
        received: total,
      });
    }),
    invariant(
      "From an airport without departures she goes on from anywhere.",
      given(
        mapped(integer({ low: 1, high: 9 }), (flights): Route[] => [{ from: 0, to: 1, flights }]),
        oneOf([2, 3, 5]),
        oneOf([0.85, 0.5]),
      ),
      async (f, routes, n, d) => laws.ensureRanks(await f(routes, n, d), routes, n, d),
    ),
    metamorphic(
      "Only the proportions of the flights from an airport count.",
      given(network(), oneOf([2, 10])),
      async (f, { routes, n }, factor) => {
        const more = routes.map((route) => ({ ...route, flights: factor * route.flights }));
        const [one, other] = await Promise.all([f(routes, n, 0.85), f(more, n, 0.85)]);
        laws.ensureCount(one, n);
        laws.ensureCount(other, n);
        laws.near(other, one, 20);
      },
    ),
    invariant(
      "No share is off by more than 1e-8, however slowly they come to rest.",
      given(drain(), oneOf([0.95, 0.99, 0.9])),
      async (f, { routes, n }, d) => laws.ensureRanks(await f(routes, n, d), routes, n, d),
    ),
    invariant("As many airports and routes as in the real thing.", given(hubs()).cases(1), async (f, { routes, n }) =>
      laws.ensureRanks(await f(routes, n, 0.85), routes, n, 0.85),
    ),
    edge(
      "Four thousand airports around a coast: a matrix of them has 16 million entries, the routes are 8000.",
      [long.routes, long.n, 0.85],
      (shares) => laws.ensureAtRest(shares, long.routes, long.n, 0.85),
    ),
    invariant("With damping 0 all airports are equal.", given(network()), async (f, { routes, n }) => {
      const shares = await f(routes, n, 0);
      laws.ensureCount(shares, n);
      laws.ensureClose(shares, references.filled(n, 1 / n));
    }),
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
