import { mistake, sameValue } from "@gradus/grading";
import type { Mistake } from "@gradus/grading";
import * as vectors from "../../../shared/vectors.ts";
import * as references from "../references.ts";
import type { Route, Vec } from "../starter.ts";

function backwards(routes: readonly Route[]): Route[] {
  return routes.map(({ from, to, flights }) => ({ from: to, to: from, flights }));
}

const options = { agrees: (a: Vec, b: Vec) => sameValue(a, b, { relative: 1e-6, absolute: 1e-6 }) };

/** Where it is the round that tells. */
const exact = { agrees: (a: Vec, b: Vec) => sameValue(a, b, { relative: 1e-11, absolute: 1e-11 }) };

export const rankAirports: Mistake[] = [
  mistake(
    "loses the travellers where nothing departs",
    (routes: Route[], n: number, d: number): Vec => references.walk(routes, n, d, { stuck: "lost" }),
    "Whoever comes to an airport without departures is lost in yours, and round after round the shares add up to less. Such travellers go on from anywhere. How many of them are there in each round, and how many arrive at each airport?",
    options,
  ),
  mistake(
    "keeps the travellers where nothing departs",
    (routes: Route[], n: number, d: number): Vec => references.walk(routes, n, d, { stuck: "stay" }),
    "At an airport without departures your travellers wait for the next round, and the airport looks important because nobody can leave it. The exercise lets them go on from anywhere. Where do they arrive?",
    options,
  ),
  mistake(
    "counts routes instead of flights",
    (routes: Route[], n: number, d: number): Vec =>
      references.walk(
        routes.map((route) => ({ ...route, flights: Math.min(1, route.flights) })),
        n,
        d,
      ),
    "You let her take every *route* with the same chance. With nine flights to one airport and one to another, she takes the first nine times out of ten. By what do you divide the flights of a route?",
    options,
  ),
  mistake(
    "flies backwards",
    (routes: Route[], n: number, d: number): Vec => references.walk(backwards(routes), n, d),
    "Your travellers fly from `to` to `from`. An airport has many of them when flights *arrive* there. Whose share do you divide, and to whose do you add?",
    options,
  ),
  mistake(
    "never begins again",
    (routes: Route[], n: number, d: number): Vec => references.walk(routes, n, d, { follow: 1, rounds: 300 }),
    "Your travellers follow flights only, whatever the damping is. What becomes of the part $1 - d$ of them who do not?",
    options,
  ),
  mistake(
    "begins again with the probability that is the damping",
    (routes: Route[], n: number, d: number): Vec => references.walk(routes, n, d, { follow: 1 - d, rounds: 300 }),
    "You have the two parts the wrong way round: with the probability $d$ she takes a flight. With damping 0 she never does, and all airports are equal. What comes out of yours then?",
    options,
  ),
  mistake(
    "sends to each airport as many as begin again in all",
    (routes: Route[], n: number, d: number): Vec => vectors.scale(references.walk(routes, n, d), n),
    "Your shares add up to the number of airports. $1 - d$ is the part of *all* travellers who begin again, and they spread over n airports. How many arrive at each?",
    options,
  ),
  mistake(
    "walks a hundred rounds",
    (routes: Route[], n: number, d: number): Vec => references.walk(routes, n, d, { rounds: 100 }),
    "You walk a hundred rounds, whatever the damping is. In each the distance to the end shrinks by the factor $d$ or better: for 0.5 that is plenty, for 0.99 a third of it may still be left. On what does it depend when you may stop?",
    exact,
  ),
  mistake(
    "stops when a round changes as much as may be missing",
    (routes: Route[], n: number, d: number): Vec => references.walk(routes, n, d, { until: 1e-8 }),
    "You stop when a round changes the shares by no more than $10^{-8}$. That is the last step, and not what is left of the way: at a damping of 0.99 a hundred steps of nearly that size may follow. What do all of them add up to?",
    exact,
  ),
];
