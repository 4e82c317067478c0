import { NotWritten } from "@gradus/grading";

export type Vec = number[];

/** The rows of a matrix, all of one length. */
export type Mat = number[][];

/** The mean picture, k directions that are pictures too, each a row, and each one's share of all the variance. */
export type Eigendigits = { mean: Vec; components: Mat; shares: Vec };

/** So many flights from one airport to another; airports are numbered from 0. */
export type Route = { from: number; to: number; flights: number };

/** What is left when an airport is closed: the share of each, and those that nobody reaches any more. */
export type Closure = { shares: Vec; cutOff: number[] };

/** The k directions along which the pictures, the rows of X, differ most, from the most to the least. */
export function eigendigits(X: Mat, k: number): Eigendigits {
  throw new NotWritten("eigendigits", X, k);
}

/** The least number of components whose shares add up to `wanted`, where 1e-9 may be missing. */
export function componentsFor(shares: Vec, wanted: number): number {
  throw new NotWritten("componentsFor", shares, wanted);
}

/** The code of each picture: what it has along each component, seen from the mean of the eigendigits. */
export function project(digits: Eigendigits, pictures: Mat): Mat {
  throw new NotWritten("project", digits, pictures);
}

/** The picture that each code describes; a code of k numbers uses the first k components. */
export function rebuild(digits: Eigendigits, codes: Mat): Mat {
  throw new NotWritten("rebuild", digits, codes);
}

/** For each unknown row the label whose known rows have the nearest mean, the smallest of them when several are. */
export function classify(known: Mat, labels: number[], unknown: Mat): number[] {
  throw new NotWritten("classify", known, labels, unknown);
}

/**
 * The share of time that a traveller without a plan spends in each of n airports, to within 1e-8.
 *
 * With the probability damping, below 1, she takes a departing flight, else she begins again in any airport; and so
 * she does where nothing departs.
 */
export function rankAirports(routes: Route[], n: number, damping: number): Vec {
  throw new NotWritten("rankAirports", routes, n, damping);
}

/** The shares when one airport is closed, whose own is then 0, and the airports that had arrivals and have none left. */
export function withoutAirport(routes: Route[], n: number, closed: number, damping: number): Closure {
  throw new NotWritten("withoutAirport", routes, n, closed, damping);
}

/** How far two lists put the same things in the same order: from 1, the same, to -1, the opposite; 0 when one has no order. */
export function agreement(x: Vec, y: Vec): number {
  throw new NotWritten("agreement", x, y);
}
