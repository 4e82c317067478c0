// gradus-canary-9f2c: this file is not published
import { Failure } from "@gradus/grading";

export type Vec = number[];
export type Mat = number[][];
export type Eigendigits = { mean: Vec; components: Mat; shares: Vec };
export type Route = { from: number; to: number; flights: number };
export type Closure = { shares: Vec; cutOff: number[] };

export function eigendigits(X: Mat, k: number): Eigendigits {
  const mean = middle(X);
  const columns = transpose(X.map((row) => plus(row, -1, mean)));
  const { values, directions } = jacobiEigen(columns.map((u) => columns.map((v) => dot(u, v))));
  const total = sum(values);
  return {
    mean,
    components: directions.slice(0, k),
    shares: values.slice(0, k).map((value) => (total > 0 ? value / total : 0)),
  };
}

export function componentsFor(shares: Vec, wanted: number): number {
  let held = 0;
  for (const [k, share] of shares.entries()) {
    if (held >= wanted - 1e-9) return k;
    held += share;
  }
  if (held >= wanted - 1e-9) return shares.length;
  throw new Failure("out-of-reach");
}

export function project({ mean, components }: Eigendigits, pictures: Mat): Mat {
  return pictures.map((picture) => times(components, plus(picture, -1, mean)));
}

export function rebuild({ mean, components }: Eigendigits, codes: Mat): Mat {
  return codes.map((code) => code.reduce((picture, z, j) => plus(picture, z, components[j]), mean));
}

export function classify(known: Mat, labels: number[], unknown: Mat): number[] {
  const names = [...new Set(labels)].sort((a, b) => a - b);
  const middles = names.map((name) => middle(known.filter((_, i) => labels[i] === name)));
  return unknown.map((row) => {
    const away = middles.map((mean) => length(plus(row, -1, mean)));
    return names[away.indexOf(Math.min(...away))];
  });
}

/** A round for every route, until one moves so little that all later ones together would not be seen. */
export function rankAirports(routes: Route[], n: number, damping: number): Vec {
  const departures = filled(n, 0);
  for (const { from, flights } of routes) departures[from] += flights;
  let shares = filled(n, 1 / n);
  for (;;) {
    const stuck = sum(shares.filter((_, j) => departures[j] === 0));
    const next = filled(n, (1 - damping + damping * stuck) / n);
    for (const { from, to, flights } of routes) {
      if (flights > 0) next[to] += (damping * shares[from] * flights) / departures[from];
    }
    const change = sum(plus(next, -1, shares).map(Math.abs));
    shares = next;
    if (change <= 1e-9 * (1 - damping)) return shares;
  }
}

/** The others get numbers without a gap, and their shares go back to where they belong. */
export function withoutAirport(routes: Route[], n: number, closed: number, damping: number): Closure {
  const left = routes.filter(({ from, to }) => from !== closed && to !== closed);
  const nearer = (i: number): number => (i > closed ? i - 1 : i);
  const renamed = left.map(({ from, to, flights }) => ({ from: nearer(from), to: nearer(to), flights }));
  const others = rankAirports(renamed, n - 1, damping);
  const [before, after] = [arrivals(routes, n), arrivals(left, n)];
  return {
    shares: before.map((_, i) => (i === closed ? 0 : others[nearer(i)])),
    cutOff: [...before.keys()].filter((i) => i !== closed && before[i] > 0 && after[i] === 0),
  };
}

/** The cosine between two lists of places, seen from the middle place. */
export function agreement(x: Vec, y: Vec): number {
  const [u, v] = [x, y].map((list) => {
    const seats = places(list);
    return seats.map((place) => place - sum(seats) / seats.length);
  });
  const size = length(u) * length(v);
  return size === 0 ? 0 : dot(u, v) / size;
}

/** How many entries are smaller than each; an equal one counts half. */
function places(list: Vec): Vec {
  return list.map((x) => sum(list.map((other) => (other < x ? 1 : other === x ? 0.5 : 0))));
}

function arrivals(routes: Route[], n: number): Vec {
  const counts = filled(n, 0);
  for (const { to, flights } of routes) counts[to] += flights;
  return counts;
}

/** Turns every pair of axes until nothing is left off the diagonal of D; the rows of V are where the axes have come to. */
function jacobiEigen(D: Mat): { values: Vec; directions: Mat } {
  const V = D.map((row, i) => row.map((_, j) => (i === j ? 1 : 0)));
  for (let sweep = 0; sweep < 10; sweep++) {
    for (let q = 0; q < D.length; q++) for (let p = 0; p < q; p++) rotate(D, V, p, q);
  }
  const order = [...D.keys()].sort((i, j) => D[j][j] - D[i][i]);
  return { values: order.map((j) => D[j][j]), directions: order.map((j) => V[j]) };
}

/** One turn in the plane of axes p and q, after which D[p][q] is 0: by the smaller of the two angles that do it. */
function rotate(D: Mat, V: Mat, p: number, q: number): void {
  // Too small to be seen beside the two eigenvalues; blank pixels have nothing but zeros.
  if (Math.abs(D[p][q]) <= 1e-18 * (D[p][p] + D[q][q])) return;
  const slope = (D[q][q] - D[p][p]) / (2 * D[p][q]);
  const t = (slope < 0 ? -1 : 1) / (Math.abs(slope) + Math.sqrt(slope * slope + 1));
  const c = 1 / Math.sqrt(t * t + 1);
  const s = t * c;
  for (const row of D) {
    const x = row[p];
    row[p] = c * x - s * row[q];
    row[q] = s * x + c * row[q];
  }
  for (const M of [D, V]) {
    const [u, v] = [M[p], M[q]];
    M[p] = u.map((x, j) => c * x - s * v[j]);
    M[q] = v.map((y, j) => s * u[j] + c * y);
  }
}

function middle(rows: Mat): Vec {
  return transpose(rows).map((column) => sum(column) / rows.length);
}

function transpose(M: Mat): Mat {
  return M[0].map((_, j) => M.map((row) => row[j]));
}

function times(A: Mat, x: Vec): Vec {
  return A.map((row) => dot(row, x));
}

/** u + c v. */
function plus(u: Vec, c: number, v: Vec): Vec {
  return u.map((x, i) => x + c * v[i]);
}

function length(v: Vec): number {
  return Math.sqrt(dot(v, v));
}

function dot(u: Vec, v: Vec): number {
  return sum(u.map((x, i) => x * v[i]));
}

function sum(v: Vec): number {
  return v.reduce((total, x) => total + x, 0);
}

function filled(n: number, x: number): Vec {
  return Array.from({ length: n }, () => x);
}
