// Right answers, with the library of the course where it has them, for checks and mistakes that need one.
import { eigh, solve } from "@gradus/math";
import * as vectors from "../../shared/vectors.ts";
import type { Closure, Eigendigits, Mat, Route, Vec } from "./starter.ts";

export function sum(v: Vec): number {
  return v.reduce((total, x) => total + x, 0);
}

export function filled(n: number, x: number): Vec {
  return Array.from({ length: n }, () => x);
}

/** The mean of some rows. */
export function middle(rows: Mat): Vec {
  return rows[0].map((_, j) => sum(rows.map((row) => row[j])) / rows.length);
}

export function centred(X: Mat): Mat {
  const mean = middle(X);
  return X.map((row) => vectors.plus(row, -1, mean));
}

/** The sum of the squares of all entries, seen from the mean. */
export function spread(X: Mat): number {
  return sum(centred(X).map((row) => vectors.dot(row, row)));
}

export function eigendigits(X: Mat, k: number): Eigendigits {
  const { mean, components, shares } = allOf(X);
  return { mean, components: components.slice(0, k), shares: shares.slice(0, k) };
}

/** One law after another asks about the same pictures. */
const remembered = new WeakMap<Mat, Eigendigits>();

function allOf(X: Mat): Eigendigits {
  const before = remembered.get(X);
  if (before !== undefined) return before;
  const { values, vectors: Q } = eigh(products(centred(X)));
  const all = values.toArray().toReversed();
  const total = sum(all);
  const found = {
    mean: middle(X),
    components: vectors.transpose(Q.toArray()).toReversed(),
    shares: all.map((value) => (total > 0 ? value / total : 0)),
  };
  remembered.set(X, found);
  return found;
}

/** The products of all pairs of columns. */
export function products(X: Mat): Mat {
  const columns = vectors.transpose(X);
  return columns.map((u) => columns.map((v) => vectors.dot(u, v)));
}

export function componentsFor(shares: Vec, wanted: number): number {
  const enough = [0, ...shares.keys().map((k) => k + 1)].find((k) => sum(shares.slice(0, k)) >= wanted - 1e-9);
  return enough ?? NaN;
}

export function project({ mean, components }: Eigendigits, pictures: Mat): Mat {
  return pictures.map((picture) => vectors.times(components, vectors.plus(picture, -1, mean)));
}

export function rebuild({ mean, components }: Eigendigits, codes: Mat): Mat {
  return codes.map((code) => code.reduce((picture, z, j) => vectors.plus(picture, z, components[j]), mean));
}

/** The mean of each label's rows, by label. */
export function middles(known: Mat, labels: readonly number[]): Map<number, Vec> {
  const names = [...new Set(labels)].sort((a, b) => a - b);
  return new Map(names.map((name) => [name, middle(known.filter((_, i) => labels[i] === name))]));
}

/** The square of how far a row is from each label's mean. */
export function distances(row: Vec, means: ReadonlyMap<number, Vec>): Vec {
  return [...means.values()].map((mean) => vectors.plus(row, -1, mean)).map((away) => vectors.dot(away, away));
}

export function classify(known: Mat, labels: readonly number[], unknown: Mat): number[] {
  const means = middles(known, labels);
  const names = [...means.keys()];
  return unknown.map((row) => {
    const away = distances(row, means);
    return names[away.indexOf(Math.min(...away))];
  });
}

/** The share of places where two lists of labels are the same. */
export function accuracy(guesses: readonly number[], labels: readonly number[]): number {
  return guesses.filter((guess, i) => guess === labels[i]).length / labels.length;
}

/** All the flights to i from j. */
export function counted(routes: readonly Route[], n: number): Mat {
  const counts = Array.from({ length: n }, () => filled(n, 0));
  for (const { from, to, flights } of routes) counts[to][from] += flights;
  return counts;
}

/** From here on solving takes longer than walking to the last digit. */
const MANY = 40;

/** By solving (I − d P) r = (1 − d) / n: the answer itself, however slowly a walk would come to it. */
export function rankAirports(routes: readonly Route[], n: number, damping: number): Vec {
  if (n > MANY) return walk(routes, n, damping);
  const F = counted(routes, n);
  const departures = vectors.transpose(F).map(sum);
  const chance = (i: number, j: number): number => (departures[j] === 0 ? 1 / n : F[i][j] / departures[j]);
  const A = F.map((row, i) => row.map((_, j) => Number(i === j) - damping * chance(i, j)));
  return solve(A, filled(n, (1 - damping) / n)).toArray();
}

/** What a walk may do otherwise than it should. */
export interface Slips {
  /** Of the travellers where nothing departs, what becomes of them. */
  readonly stuck?: "anywhere" | "lost" | "stay";
  /** The part that follows flights; what is missing to 1 begins again. */
  readonly follow?: number;
  readonly rounds?: number;
  /** What the changes of a round add up to in the last one. */
  readonly until?: number;
}

/** Round after round along the list of routes, until nothing changes any more. */
export function walk(
  routes: readonly Route[],
  n: number,
  damping: number,
  { stuck = "anywhere", follow = damping, rounds = 20_000, until = 1e-14 }: Slips = {},
): Vec {
  const departures = new Float64Array(n);
  for (const { from, flights } of routes) departures[from] += flights;
  const flown = routes
    .filter(({ flights }) => flights > 0)
    .map(({ from, to, flights }) => ({ from, to, part: (follow * flights) / departures[from] }));
  let shares = new Float64Array(n).fill(1 / n);
  let next = new Float64Array(n);
  for (let round = 0; round < rounds; round++) {
    let idle = 0;
    for (let j = 0; j < n; j++) if (departures[j] === 0) idle += shares[j];
    next.fill((1 - follow + (stuck === "anywhere" ? follow * idle : 0)) / n);
    if (stuck === "stay") for (let j = 0; j < n; j++) if (departures[j] === 0) next[j] += follow * shares[j];
    for (const { from, to, part } of flown) next[to] += part * shares[from];
    let change = 0;
    for (let j = 0; j < n; j++) change += Math.abs(next[j] - shares[j]);
    [shares, next] = [next, shares];
    if (change <= until) break;
  }
  return [...shares];
}

export function arrivals(routes: readonly Route[], n: number): Vec {
  const counts = filled(n, 0);
  for (const { to, flights } of routes) counts[to] += flights;
  return counts;
}

export function withoutAirport(routes: readonly Route[], n: number, closed: number, damping: number): Closure {
  const open = [...filled(n, 0).keys()].filter((i) => i !== closed);
  const left = routes
    .filter(({ from, to }) => from !== closed && to !== closed)
    .map(({ from, to, flights }) => ({ from: open.indexOf(from), to: open.indexOf(to), flights }));
  const shares = filled(n, 0);
  for (const [k, share] of rankAirports(left, n - 1, damping).entries()) shares[open[k]] = share;
  const [before, after] = [arrivals(routes, n), arrivals(left, n - 1)];
  return { shares, cutOff: open.filter((i, k) => before[i] > 0 && after[k] === 0) };
}

/** How many entries are smaller than each, where an equal one counts half. */
export function places(list: Vec): Vec {
  return list.map((x) => sum(list.map((other) => (other < x ? 1 : other === x ? 0.5 : 0))));
}

/** The cosine of two lists, seen from their means; 0 when one of them has no spread. */
export function correlation(x: Vec, y: Vec): number {
  const [u, v] = [x, y].map((list) => list.map((entry) => entry - sum(list) / list.length));
  const size = vectors.length(u) * vectors.length(v);
  return size === 0 ? 0 : vectors.dot(u, v) / size;
}

export function agreement(x: Vec, y: Vec): number {
  return correlation(places(x), places(y));
}
