// gradus-canary-9f2c: this file is not published
// The covariance matrix becomes tridiagonal by mirrors, then diagonal by steps of QL; shares of airports are replaced
// one by one as they are found.
import { Failure } from "@gradus/grading";
import type { Closure, Eigendigits, Mat, Route, Vec } from "../starter.ts";

export function eigendigits(X: Mat, k: number): Eigendigits {
  const mean = X[0].map((_, j) => X.reduce((sum, row) => sum + row[j], 0) / X.length);
  const S = X[0].map((_, i) => X[0].map((_, j) => X.reduce((sum, x) => sum + (x[i] - mean[i]) * (x[j] - mean[j]), 0)));
  const whole = S.reduce((sum, row, i) => sum + row[i], 0);
  const { diagonal, beside, Q } = tridiagonal(S);
  diagonalise(diagonal, beside, Q);
  const best = diagonal
    .map((value, j) => ({ value, direction: Q.map((row) => row[j]) }))
    .sort((a, b) => b.value - a.value)
    .slice(0, k);
  return {
    mean,
    components: best.map(({ direction }) => direction),
    shares: best.map(({ value }) => (whole > 0 ? value / whole : 0)),
  };
}

/** Mirrors S from both sides, column by column, until nothing is left beyond the neighbours of the diagonal. */
function tridiagonal(S: Mat): { diagonal: Vec; beside: Vec; Q: Mat } {
  const n = S.length;
  const A = S.map((row) => [...row]);
  const Q = A.map((row, i) => row.map((_, j) => Number(i === j)));
  for (let j = 0; j + 2 < n; j++) {
    const tail = A.slice(j + 1).map((row) => row[j]);
    const size = Math.sqrt(tail.reduce((sum, x) => sum + x * x, 0));
    if (size === 0) continue;
    const mirror = A.map((_, i) => (i <= j ? 0 : tail[i - j - 1]));
    mirror[j + 1] += tail[0] < 0 ? -size : size;
    const square = mirror.reduce((sum, x) => sum + x * x, 0);
    for (const M of [A, Q]) {
      for (const row of M) {
        const along = (2 * row.reduce((sum, x, i) => sum + x * mirror[i], 0)) / square;
        for (let i = j + 1; i < n; i++) row[i] -= along * mirror[i];
      }
    }
    for (let column = 0; column < n; column++) {
      let along = 0;
      for (let i = j + 1; i < n; i++) along += A[i][column] * mirror[i];
      for (let i = j + 1; i < n; i++) A[i][column] -= ((2 * along) / square) * mirror[i];
    }
  }
  return { diagonal: A.map((row, i) => row[i]), beside: A.slice(1).map((row, i) => row[i]), Q };
}

/** Steps of QL with Wilkinson's shift, from the top down; Q's columns are turned along. */
function diagonalise(d: Vec, e: Vec, Q: Mat): void {
  const n = d.length;
  for (let l = 0; l < n; l++) {
    for (let step = 0; step < 60; step++) {
      let m = l;
      while (m < n - 1 && Math.abs(e[m]) > 1e-16 * (Math.abs(d[m]) + Math.abs(d[m + 1]))) m++;
      if (m === l) break;
      const half = (d[l + 1] - d[l]) / (2 * e[l]);
      const shift = d[m] - d[l] + e[l] / (half + (half < 0 ? -1 : 1) * Math.sqrt(half * half + 1));
      let [s, c, p, g] = [1, 1, 0, shift];
      for (let i = m - 1; i >= l; i--) {
        const f = s * e[i];
        const b = c * e[i];
        const r = Math.sqrt(f * f + g * g);
        if (i + 1 < m) e[i + 1] = r;
        if (r === 0) {
          d[i + 1] -= p;
          if (m < n - 1) e[m] = 0;
          break;
        }
        [s, c] = [f / r, g / r];
        g = d[i + 1] - p;
        const t = (d[i] - g) * s + 2 * c * b;
        p = s * t;
        d[i + 1] = g + p;
        g = c * t - b;
        for (const row of Q) [row[i + 1], row[i]] = [s * row[i] + c * row[i + 1], c * row[i] - s * row[i + 1]];
        if (i === l) {
          d[l] -= p;
          e[l] = g;
          if (m < n - 1) e[m] = 0;
        }
      }
    }
  }
}

export function componentsFor(shares: Vec, wanted: number): number {
  const held = shares.reduce<number[]>((sums, share) => [...sums, sums[sums.length - 1] + share], [0]);
  const k = held.findIndex((sum) => sum + 1e-9 >= wanted);
  if (k === -1) throw new Failure("out-of-reach");
  return k;
}

export function project({ mean, components }: Eigendigits, pictures: Mat): Mat {
  const codes: Mat = [];
  for (const picture of pictures) {
    const code: Vec = [];
    for (const component of components) {
      let along = 0;
      for (let i = 0; i < mean.length; i++) along += component[i] * (picture[i] - mean[i]);
      code.push(along);
    }
    codes.push(code);
  }
  return codes;
}

export function rebuild({ mean, components }: Eigendigits, codes: Mat): Mat {
  return codes.map((code) => {
    const picture = [...mean];
    for (const [j, z] of code.entries()) for (const [i, c] of components[j].entries()) picture[i] += z * c;
    return picture;
  });
}

/** |x − m|² is smallest where x · m − |m|² / 2 is largest: one dot product for each label. */
export function classify(known: Mat, labels: number[], unknown: Mat): number[] {
  const rules = [...new Set(labels)].map((label) => {
    const own = known.filter((_, i) => labels[i] === label);
    const mean = own[0].map((_, j) => own.reduce((sum, row) => sum + row[j], 0) / own.length);
    return { label, mean, half: mean.reduce((sum, x) => sum + x * x, 0) / 2 };
  });
  rules.sort((a, b) => a.label - b.label);
  return unknown.map((row) => {
    const score = rules.map(({ mean, half }) => mean.reduce((sum, x, j) => sum + x * row[j], 0) - half);
    return rules[score.indexOf(Math.max(...score))].label;
  });
}

/** From the routes that arrive at each airport, with the newest share of every other. */
export function rankAirports(routes: Route[], n: number, damping: number): Vec {
  const departures = Array.from({ length: n }, () => 0);
  const arriving = Array.from({ length: n }, () => [] as Route[]);
  for (const route of routes) departures[route.from] += route.flights;
  for (const route of routes) if (route.flights > 0) arriving[route.to].push(route);
  const shares = departures.map(() => 1 / n);
  let stuck = shares.reduce((sum, share, i) => sum + (departures[i] === 0 ? share : 0), 0);
  for (let off = Infinity; off > 1e-10 * (1 - damping);) {
    off = 0;
    for (let i = 0; i < n; i++) {
      const flown = arriving[i].reduce(
        (sum, { from, flights }) => sum + (shares[from] * flights) / departures[from],
        0,
      );
      const share = (1 - damping + damping * stuck) / n + damping * flown;
      if (departures[i] === 0) stuck += share - shares[i];
      off += Math.abs(share - shares[i]);
      shares[i] = share;
    }
  }
  return shares;
}

export function withoutAirport(routes: Route[], n: number, closed: number, damping: number): Closure {
  const names = Array.from({ length: n }, (_, i) => i).toSpliced(closed, 1);
  const left = routes.flatMap(({ from, to, flights }) => {
    const [a, b] = [names.indexOf(from), names.indexOf(to)];
    return a < 0 || b < 0 ? [] : [{ from: a, to: b, flights }];
  });
  const shares = rankAirports(left, n - 1, damping).toSpliced(closed, 0, 0);
  const reached = (list: Route[], at: number): boolean => list.some(({ to, flights }) => to === at && flights > 0);
  return { shares, cutOff: names.filter((name, at) => reached(routes, name) && !reached(left, at)) };
}

export function agreement(x: Vec, y: Vec): number {
  // All pairs: the difference of two places is a sum of signs, and so is the product of two such differences.
  const place = (list: Vec, i: number): number => list.reduce((sum, other) => sum + Math.sign(list[i] - other), 0);
  const [u, v] = [x.map((_, i) => place(x, i)), y.map((_, i) => place(y, i))];
  const [uu, uv, vv] = [
    [u, u],
    [u, v],
    [v, v],
  ].map(([a, b]) => a.reduce((sum, p, i) => sum + p * b[i], 0));
  return uu * vv === 0 ? 0 : uv / Math.sqrt(uu * vv);
}
