import { mistake, sameValue } from "@gradus/grading";
import type { Mistake } from "@gradus/grading";
import * as references from "../references.ts";
import type { Closure, Route, Vec } from "../starter.ts";

/** The right answer after a change of some of its parts. */
function told(
  change: (right: Closure, routes: Route[], n: number, closed: number, damping: number) => Partial<Closure>,
): (routes: Route[], n: number, closed: number, damping: number) => Closure {
  return (routes, n, closed, damping) => {
    const right = references.withoutAirport(routes, n, closed, damping);
    return { ...right, ...change(right, routes, n, closed, damping) };
  };
}

function open(routes: readonly Route[], closed: number): Route[] {
  return routes.filter(({ from, to }) => from !== closed && to !== closed);
}

function numbered(v: Vec, keep: (x: number, i: number) => boolean): number[] {
  return [...v.keys()].filter((i) => keep(v[i], i));
}

const options = { agrees: (a: Closure, b: Closure) => sameValue(a, b, { relative: 1e-6, absolute: 1e-6 }) };

export const withoutAirport: Mistake[] = [
  mistake(
    "lets her begin again in the closed airport",
    told((_, routes, n, closed, d) => ({ shares: references.rankAirports(open(routes, closed), n, d) })),
    "You take the routes of the closed airport away, and it stays in the list: she may still begin there, and it has a share. In how many airports can she begin, when one of n is closed?",
    options,
  ),
  mistake(
    "sets the closed one to 0 and leaves a gap",
    told((_, routes, n, closed, d) => ({
      shares: references.rankAirports(open(routes, closed), n, d).map((share, i) => (i === closed ? 0 : share)),
    })),
    "You set the share of the closed airport to 0 at the end. What she spent there is then missing: the others no longer add up to 1. How do you keep her from coming there at all?",
    options,
  ),
  mistake(
    "spreads the old shares instead of walking again",
    told((_, routes, n, closed, d) => {
      const old = references.rankAirports(routes, n, d);
      return { shares: old.map((share, i) => (i === closed ? 0 : share / (1 - old[closed]))) };
    }),
    "You divide the shares with the airport by what is left without it. Then all others gain alike. But the towns that hang on the closed one lose, and its rivals gain: she takes *other flights*. What has to be worked out again?",
    options,
  ),
  mistake(
    "leaves the closed airport out of the list",
    told(({ shares }, _, __, closed) => ({ shares: shares.toSpliced(closed, 1) })),
    "Your list has one share less, so that airport i of yours is no longer airport i of the routes. Everybody keeps the number that they have, and the closed one has the share 0. How do you put the shares back to where they belong?",
    options,
  ),
  mistake(
    "counts the closed airport as cut off",
    told(({ cutOff }, routes, n, closed) => ({
      cutOff: references.arrivals(routes, n)[closed] > 0 ? [...cutOff, closed].sort((a, b) => a - b) : cutOff,
    })),
    "The closed airport stands in your `cutOff` itself. That nobody arrives there any more is no news; asked for are the *others*. Which one do you leave out?",
    options,
  ),
  mistake(
    "counts airports that had no arrivals before",
    told((_, routes, n, closed) => ({
      cutOff: numbered(references.arrivals(open(routes, closed), n), (left, i) => i !== closed && left === 0),
    })),
    "Your `cutOff` holds every airport without arrivals. Some had none before, and the closed one has not taken anything from them. Which two counts do you have to compare?",
    options,
  ),
  mistake(
    "lists every airport without arrivals",
    told((_, routes, n, closed) => ({
      cutOff: numbered(references.arrivals(open(routes, closed), n), (left) => left === 0),
    })),
    "Your `cutOff` holds every airport without arrivals, the closed one too. Asked for are those that *lost* them: somebody came before. Which two counts do you compare, and whom do you leave out?",
    options,
  ),
  mistake(
    "counts routes without flights as arrivals",
    told((_, routes, n, closed) => {
      const flown = routes.map((route) => ({ ...route, flights: 1 }));
      const [before, left] = [flown, open(flown, closed)].map((list) => references.arrivals(list, n));
      return { cutOff: numbered(left, (x, i) => i !== closed && x === 0 && before[i] > 0) };
    }),
    "You count routes, and one with 0 flights brings nobody. An airport to which only such routes lead had no arrivals before, and one to which only such are left is cut off. What do you add up for each airport?",
    options,
  ),
  mistake(
    "looks at departures instead of arrivals",
    told((_, routes, n, closed) => {
      const leaving = (list: readonly Route[]): Vec =>
        references.arrivals(
          list.map(({ from, flights }) => ({ from: 0, to: from, flights })),
          n,
        );
      const before = leaving(routes);
      return {
        cutOff: numbered(leaving(open(routes, closed)), (left, i) => i !== closed && left === 0 && before[i] > 0),
      };
    }),
    "You look whether an airport can still be *left*. Cut off is one that nobody reaches: its arrivals count. Which end of a route is that?",
    options,
  ),
];
