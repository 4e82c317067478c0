// Airports and their routes, small and large, for visible and hidden checks.
import { integer, mapped, oneOf, together, vectorOf } from "@gradus/grading";
import type { Generator } from "@gradus/grading";
import { banded } from "./inputs.ts";
import type { Route } from "./starter.ts";

type Bounds = readonly [number, number];

/** Airports and the routes between them. */
export interface Network {
  readonly routes: Route[];
  readonly n: number;
}

/**
 * Some airports have no departures, some routes stand there twice or have no flights. The flights are few, or very
 * different in number.
 */
export function network(airports: Bounds = [2, 6], most = 14): Generator<Network> {
  const flights = banded({
    integers: oneOf([1, 2, 3]),
    floats: integer({ low: 1, high: 900 }),
    "badly-scaled": oneOf([100_000, 1, 30]),
    degenerate: oneOf([0, 1]),
  });
  const ends = vectorOf(integer({ low: 0, high: 99 }), { length: 2 * most });
  const size = together(integer({ low: airports[0], high: airports[1] }), integer({ low: 0, high: most }));
  return mapped(together(size, ends, vectorOf(flights, { length: most })), ([[n, count], w, counts]) => ({
    n,
    routes: counts.slice(0, count).map((number, i) => ({
      from: w[2 * i] % n,
      // Nobody flies to where she is.
      to: ((w[2 * i] % n) + 1 + (w[2 * i + 1] % (n - 1))) % n,
      flights: number,
    })),
  }));
}

export const damping = oneOf([0.85, 0.5, 0.95, 0]);

/** Two round trips, and one flight in many from the first to the second, but none back: shares that come to rest slowly. */
export function drain(): Generator<Network> {
  return mapped(
    together(integer({ low: 2, high: 4 }), integer({ low: 2, high: 4 }), integer({ low: 50, high: 400 })),
    ([first, second, flights]) => {
      const round = (start: number, count: number): Route[] =>
        Array.from({ length: count }, (_, i) => ({ from: start + i, to: start + ((i + 1) % count), flights }));
      return {
        n: first + second,
        routes: [...round(0, first), ...round(first, second), { from: 0, to: first, flights: 1 }],
      };
    },
  );
}

/** As large as the real thing: hubs that are all connected, and small airports each with a hub or three; two dead ends. */
export function hubs(): Generator<Network> {
  return { draw: ({ random }) => ({ value: hubNetwork(random), smaller: () => [] }) };
}

type Random = Parameters<Generator<Network>["draw"]>[0]["random"];

function hubNetwork(random: Random): Network {
  const [n, great] = [305, 14];
  const routes: Route[] = [];
  const both = (from: number, to: number, flights: number): void => {
    routes.push({ from, to, flights }, { from: to, to: from, flights: flights + random.integer(0, 3) });
  };
  for (let i = 0; i < great; i++) for (let j = 0; j < i; j++) both(i, j, random.integer(500, 9000));
  for (let i = great; i < n - 2; i++) {
    for (let k = random.integer(1, 3); k > 0; k--) both(i, random.integer(0, great - 1), random.integer(20, 2000));
  }
  for (const end of [n - 2, n - 1]) routes.push({ from: random.integer(0, great - 1), to: end, flights: 3 });
  return { routes, n };
}

/** So many airports around a coast: each has flights to its two neighbours, and a few more in one direction. */
export function coast(n: number): Network {
  const routes = Array.from({ length: n }, (_, i) => [
    { from: i, to: (i + 1) % n, flights: 2 + (i % 3) },
    { from: i, to: (i + n - 1) % n, flights: 2 },
  ]);
  return { n, routes: routes.flat() };
}
