// gradus-canary-9f2c: this file is not published
// Flat arrays. The columns of the centred pictures themselves are turned to right angles, and no covariance is formed;
// travellers are followed for as many flights as they take in a row.
import { Failure } from "@gradus/grading";
import type { Closure, Eigendigits, Mat, Route, Vec } from "../starter.ts";

export function eigendigits(X: Mat, k: number): Eigendigits {
  const [n, p] = [X.length, X[0].length];
  const mean = new Float64Array(p);
  for (const row of X) for (let j = 0; j < p; j++) mean[j] += row[j] / n;
  // Pixel j of all pictures, and where axis j has come to.
  const columns = Array.from({ length: p }, (_, j) => Float64Array.from(X, (row) => row[j] - mean[j]));
  const axes = Array.from({ length: p }, (_, j) => Float64Array.from({ length: p }, (_, i) => Number(i === j)));
  // Products below this are the rounding of rounding.
  const crumb = 1e-30 * columns.reduce((sum, column) => sum + product(column, column), 0);
  let turned = true;
  for (let sweep = 0; turned && sweep < 30; sweep++) {
    turned = false;
    for (let i = 0; i < p; i++)
      for (let j = i + 1; j < p; j++) turned = straighten(columns, axes, [i, j], crumb) || turned;
  }
  const squares = columns.map((column) => product(column, column));
  const total = squares.reduce((sum, square) => sum + square, 0);
  const order = squares.map((_, j) => j).sort((i, j) => squares[j] - squares[i]);
  const kept = order.slice(0, k);
  return {
    mean: [...mean],
    components: kept.map((j) => [...axes[j]]),
    shares: kept.map((j) => (total === 0 ? 0 : squares[j] / total)),
  };
}

/** Turns two columns in their plane until they stand at right angles; says whether there was anything to do. */
function straighten(
  columns: Float64Array[],
  axes: Float64Array[],
  [i, j]: readonly [number, number],
  crumb: number,
): boolean {
  const [a, b] = [product(columns[i], columns[i]), product(columns[j], columns[j])];
  const c = product(columns[i], columns[j]);
  if (Math.abs(c) <= Math.max(crumb, 1e-15 * Math.sqrt(a * b))) return false;
  const gap = b - a;
  const t = (2 * c) / (gap + (gap < 0 ? -1 : 1) * Math.sqrt(gap * gap + 4 * c * c));
  const cosine = 1 / Math.sqrt(1 + t * t);
  for (const list of [columns, axes]) {
    const [u, v] = [list[i], list[j]];
    for (let l = 0; l < u.length; l++) {
      const [x, y] = [u[l], v[l]];
      u[l] = cosine * (x - t * y);
      v[l] = cosine * (t * x + y);
    }
  }
  return true;
}

function product(u: Float64Array, v: Float64Array): number {
  let sum = 0;
  for (let l = 0; l < u.length; l++) sum += u[l] * v[l];
  return sum;
}

export function componentsFor(shares: Vec, wanted: number): number {
  let missing = wanted;
  let taken = 0;
  while (missing > 1e-9) {
    if (taken === shares.length) throw new Failure("out-of-reach");
    missing -= shares[taken++];
  }
  return taken;
}

export function project(digits: Eigendigits, pictures: Mat): Mat {
  const { mean, components } = digits;
  const offsets = components.map((component) => product(Float64Array.from(component), Float64Array.from(mean)));
  return pictures.map((picture) =>
    components.map((component, j) => component.reduce((sum, c, i) => sum + c * picture[i], -offsets[j])),
  );
}

export function rebuild({ mean, components }: Eigendigits, codes: Mat): Mat {
  return codes.map((code) =>
    mean.map((level, i) => {
      let sum = level;
      for (let j = 0; j < code.length; j++) sum += code[j] * components[j][i];
      return sum;
    }),
  );
}

export function classify(known: Mat, labels: number[], unknown: Mat): number[] {
  const sums = new Map<number, { count: number; sum: number[] }>();
  for (const [i, row] of known.entries()) {
    const one = sums.get(labels[i]) ?? { count: 0, sum: row.map(() => 0) };
    one.count += 1;
    for (const [j, x] of row.entries()) one.sum[j] += x;
    sums.set(labels[i], one);
  }
  return unknown.map((row) => {
    let best = { label: Infinity, away: Infinity };
    for (const [label, { count, sum }] of sums) {
      let away = 0;
      for (let j = 0; j < row.length; j++) away += (row[j] - sum[j] / count) ** 2;
      if (away < best.away || (away === best.away && label < best.label)) best = { label, away };
    }
    return best.label;
  });
}

export function rankAirports(routes: Route[], n: number, damping: number): Vec {
  return [...followed(routes, n, damping, null)];
}

/** Adds up those who have taken no flight since they began, one flight, two, and so on. */
function followed(routes: readonly Route[], n: number, damping: number, closed: number | null): Float64Array {
  const isOpen = (i: number): boolean => i !== closed;
  const places = closed === null ? n : n - 1;
  const flown = routes.filter(({ from, to, flights }) => flights > 0 && isOpen(from) && isOpen(to));
  const departures = new Float64Array(n);
  for (const { from, flights } of flown) departures[from] += flights;
  let now = Float64Array.from({ length: n }, (_, i) => (isOpen(i) ? 1 / places : 0));
  const shares = now.map((x) => (1 - damping) * x);
  for (let part = damping; part > 1e-10; part *= damping) {
    const next = new Float64Array(n);
    let stuck = 0;
    for (let i = 0; i < n; i++) if (departures[i] === 0) stuck += now[i];
    for (let i = 0; i < n; i++) if (isOpen(i)) next[i] = stuck / places;
    for (const { from, to, flights } of flown) next[to] += (now[from] * flights) / departures[from];
    for (let i = 0; i < n; i++) shares[i] += (1 - damping) * part * next[i];
    now = next;
  }
  return shares;
}

export function withoutAirport(routes: Route[], n: number, closed: number, damping: number): Closure {
  const [before, after] = [new Set<number>(), new Set<number>()];
  for (const { from, to, flights } of routes) {
    if (flights === 0) continue;
    before.add(to);
    if (from !== closed) after.add(to);
  }
  const lost = [...before].filter((i) => i !== closed && !after.has(i));
  return { shares: [...followed(routes, n, damping, closed)], cutOff: lost.sort((i, j) => i - j) };
}

export function agreement(x: Vec, y: Vec): number {
  const [u, v] = [seats(x), seats(y)];
  const size = Math.sqrt(product(u, u) * product(v, v));
  return size === 0 ? 0 : product(u, v) / size;
}

/** Places from the middle one, where those that are equal are found side by side after sorting. */
function seats(list: Vec): Float64Array {
  const order = list.map((_, i) => i).sort((i, j) => list[i] - list[j]);
  const found = new Float64Array(list.length);
  for (let first = 0; first < order.length;) {
    let end = first;
    while (end < order.length && list[order[end]] === list[order[first]]) end++;
    for (let k = first; k < end; k++) found[order[k]] = (first + end - order.length) / 2;
    first = end;
  }
  return found;
}
