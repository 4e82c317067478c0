import { mistake, sameValue } from "@gradus/grading";
import type { Mistake } from "@gradus/grading";
import * as vectors from "../../../shared/vectors.ts";
import * as references from "../references.ts";
import type { Route, Vec } from "../starter.ts";

interface Slips {
  /** Of the travellers where nothing departs, how many go where. */
  readonly stuck?: "anywhere" | "lost" | "stay";
  /** What arrives at each airport by starting again. */
  readonly again?: (damping: number, n: number) => number;
  /** The part that follows flights. */
  readonly follow?: (damping: number) => number;
  readonly rounds?: number;
  /** What the changes of a round add up to in the last one. */
  readonly until?: number;
}

/** Round after round, with a slip; without a matrix, because some networks are large. */
function walked(
  routes: readonly Route[],
  n: number,
  damping: number,
  { stuck = "anywhere", again = (d, m) => (1 - d) / m, follow = (d) => d, rounds = 3000, until = 1e-13 }: Slips,
): Vec {
  const departures = references.filled(n, 0);
  for (const { from, flights } of routes) departures[from] += flights;
  let shares = references.filled(n, 1 / n);
  for (let round = 0; round < rounds; round++) {
    const next = references.filled(n, again(damping, n));
    const idle = references.sum(shares.filter((_, j) => departures[j] === 0));
    for (const [j, share] of shares.entries()) {
      if (stuck === "anywhere") next[j] += (follow(damping) * idle) / n;
      if (stuck === "stay" && departures[j] === 0) next[j] += follow(damping) * share;
    }
    for (const { from, to, flights } of routes) {
      if (flights > 0) next[to] += (follow(damping) * shares[from] * flights) / departures[from];
    }
    const change = references.sum(vectors.plus(next, -1, shares).map(Math.abs));
    shares = next;
    if (change <= until) break;
  }
  return shares;
}

function backwards(routes: readonly Route[]): Route[] {
  return routes.map(({ from, to, flights }) => ({ from: to, to: from, flights }));
}

const options = { agrees: (a: Vec, b: Vec) => sameValue(a, b, { relative: 1e-6, absolute: 1e-6 }) };

/** Where it is the round that tells. */
const exact = { agrees: (a: Vec, b: Vec) => sameValue(a, b, { relative: 1e-11, absolute: 1e-11 }) };

export const rankAirports: Mistake[] = [
  mistake(
    "loses the travellers where nothing departs",
    (routes: Route[], n: number, d: number): Vec => walked(routes, n, d, { stuck: "lost" }),
    "Whoever comes to an airport without departures is lost in yours, and round after round the shares add up to less. Such travellers go on from anywhere. How many of them are there in each round, and how many arrive at each airport?",
    options,
  ),
  mistake(
    "keeps the travellers where nothing departs",
    (routes: Route[], n: number, d: number): Vec => walked(routes, n, d, { stuck: "stay" }),
    "At an airport without departures your travellers wait for the next round, and the airport looks important because nobody can leave it. The exercise lets them go on from anywhere. Where do they arrive?",
    options,
  ),
  mistake(
    "counts routes instead of flights",
    (routes: Route[], n: number, d: number): Vec =>
      walked(
        routes.map((route) => ({ ...route, flights: Math.min(1, route.flights) })),
        n,
        d,
        {},
      ),
    "You let her take every *route* with the same chance. With nine flights to one airport and one to another, she takes the first nine times out of ten. By what do you divide the flights of a route?",
    options,
  ),
  mistake(
    "flies backwards",
    (routes: Route[], n: number, d: number): Vec => walked(backwards(routes), n, d, {}),
    "Your travellers fly from `to` to `from`. An airport has many of them when flights *arrive* there. Whose share do you divide, and to whose do you add?",
    options,
  ),
  mistake(
    "never begins again",
    (routes: Route[], n: number): Vec => walked(routes, n, 1, { rounds: 500 }),
    "Your travellers follow flights only, whatever the damping is. What becomes of the part $1 - d$ of them who do not?",
    options,
  ),
  mistake(
    "begins again with the probability that is the damping",
    (routes: Route[], n: number, d: number): Vec => walked(routes, n, 1 - d, { rounds: 500 }),
    "You have the two parts the wrong way round: with the probability $d$ she takes a flight. With damping 0 she never does, and all airports are equal. What comes out of yours then?",
    options,
  ),
  mistake(
    "sends to each airport as many as begin again in all",
    (routes: Route[], n: number, d: number): Vec => vectors.scale(walked(routes, n, d, {}), n),
    "Your shares add up to the number of airports. $1 - d$ is the part of *all* travellers who begin again, and they spread over n airports. How many arrive at each?",
    options,
  ),
  mistake(
    "walks a hundred rounds",
    (routes: Route[], n: number, d: number): Vec => walked(routes, n, d, { rounds: 100 }),
    "You walk a hundred rounds, whatever the damping is. In each the distance to the end shrinks by the factor $d$ or better: for 0.5 that is plenty, for 0.99 a third of it may still be left. On what does it depend when you may stop?",
    exact,
  ),
  mistake(
    "stops when a round changes as much as may be missing",
    (routes: Route[], n: number, d: number): Vec => walked(routes, n, d, { until: 1e-8 }),
    "You stop when a round changes the shares by no more than $10^{-8}$. That is the last step, and not what is left of the way: at a damping of 0.99 a hundred steps of nearly that size may follow. What do all of them add up to?",
    exact,
  ),
];
