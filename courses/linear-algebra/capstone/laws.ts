import { close, ensure } from "@gradus/grading";
import { svd } from "@gradus/math";
import * as vectors from "../../shared/vectors.ts";
import * as references from "./references.ts";
import type { Closure, Eigendigits, Mat, Route, Vec } from "./starter.ts";

const ROUNDING = "a few operations, each rounded to sixteen digits of the largest term";

/** Equal up to the rounding of sums whose terms are as large as `size`. */
export function near<T extends number | Vec | Mat>(received: T, expected: T, size: number): void {
  close(received, expected, { relative: 0, absolute: 1e-9 * size, because: ROUNDING });
}

export function ensureShape(M: Mat, m: number, n: number, name: string): void {
  const right = M.length === m && M.every((row) => row.length === n);
  const found = M.length === 0 ? "no rows" : `${count(M.length, "row")} of ${M[0].length}`;
  ensure(right, `${name} should have ${count(m, "row")} of ${count(n, "number")}; it has ${found}.`);
  ensureFinite(M.flat(), name);
}

function count(n: number, what: string): string {
  return n === 1 ? `1 ${what}` : `${n} ${what}s`;
}

export function ensureFinite(v: Vec, name: string): void {
  const at = v.findIndex((x) => !Number.isFinite(x));
  ensure(at < 0, `${name} holds something that is no finite number.`, { subject: "It", received: v[at] });
}

/** A mean, k components and k shares, for pictures of p pixels. */
export function ensureParts({ mean, components, shares }: Eigendigits, p: number, k: number): void {
  ensure(mean.length === p, `mean should have ${count(p, "pixel")}; it has ${mean.length}.`);
  ensureFinite(mean, "mean");
  ensureShape(components, k, p, "components");
  ensure(
    shares.length === k,
    `shares should have ${count(k, "number")}, one for each component; it has ${shares.length}.`,
  );
  ensureFinite(shares, "shares");
}

/** The rows have length 1 and stand at right angles, to ten digits. */
export function ensureOrthonormal(rows: Mat): void {
  for (const [i, u] of rows.entries()) {
    for (const [j, v] of rows.slice(0, i + 1).entries()) {
      const product = vectors.dot(u, v);
      const what =
        i === j ? `Component ${i} does not have length 1.` : `Components ${j} and ${i} are not at right angles.`;
      ensure(Math.abs(product - Number(i === j)) <= 1e-10, what, {
        subject: i === j ? "The square of its length" : "Their dot product",
        expected: Number(i === j),
        received: product,
      });
    }
  }
}

/** Each share is what a direction can have of the whole, and what the pictures have along its component. */
export function ensureShares({ mean, components, shares }: Eigendigits, X: Mat): void {
  const right = references.eigendigits(X, shares.length).shares;
  close(shares, right, { relative: 0, absolute: 1e-9, because: "shares of all the variance" });
  const total = references.spread(X);
  for (const [j, component] of components.entries()) {
    const along = X.map((row) => vectors.dot(vectors.plus(row, -1, mean), component));
    const square = vectors.dot(along, along);
    ensure(
      Math.abs(square - right[j] * total) <= 1e-8 * total,
      `Component ${j} does not have its share of the variance.`,
      {
        subject: "The share along it",
        expected: right[j],
        received: total === 0 ? square : square / total,
      },
    );
  }
}

/** The sine of the largest angle between what two sets of orthonormal rows span. */
export function angle(rows: Mat, others: Mat): number {
  const left = rows.map((row) =>
    others.reduce((rest, other) => vectors.plus(rest, -vectors.dot(row, other), other), row),
  );
  return svd(left).S.get(0);
}

/** The same subspace as the library's, where it is told apart from the rest by a gap. */
export function ensureSubspace({ components }: Eigendigits, X: Mat): void {
  const right = references.eigendigits(X, components.length).components;
  const found = angle(components, right);
  ensure(found <= 1e-6, "The components do not span the directions of most variance.", {
    subject: "The sine of the angle between the two subspaces",
    expected: 0,
    received: found,
  });
}

/** Up to `most` components after which the shares fall by a clear step: there the subspace is no matter of rounding. */
export function clearCut(X: Mat, most: number): number {
  const { shares } = references.eigendigits(X, most + 1);
  const steps = shares.slice(0, most).map((share, j) => share / shares[j + 1]);
  return 1 + steps.lastIndexOf(Math.max(...steps.slice(Math.floor(most / 2))));
}

/** All shares to within 1e-8, one for each of n airports. */
export function ensureRanks(shares: Vec, routes: readonly Route[], n: number, damping: number): void {
  ensureCount(shares, n);
  ensureClose(shares, references.rankAirports(routes, n, damping));
}

export function ensureCount(shares: Vec, n: number): void {
  ensure(shares.length === n, `There should be ${n} shares, one for each airport; there are ${shares.length}.`);
  ensureFinite(shares, "The list of shares");
}

export function ensureClose(shares: Vec, right: Vec): void {
  const off = vectors.plus(shares, -1, right).map(Math.abs);
  const worst = off.indexOf(Math.max(...off));
  // A tenth more, for the rounding of the reference itself.
  ensure(off[worst] <= 1.1e-8, `The share of airport ${worst} is wrong.`, {
    subject: `The share of airport ${worst}`,
    expected: right[worst],
    received: shares[worst],
  });
}

/** What arrives by one more step of the traveller is what was there. */
export function ensureAtRest(shares: Vec, routes: readonly Route[], n: number, damping: number): void {
  ensureCount(shares, n);
  const departures = references.filled(n, 0);
  for (const { from, flights } of routes) departures[from] += flights;
  const stuck = references.sum(shares.filter((_, i) => departures[i] === 0));
  const next = references.filled(n, (1 - damping + damping * stuck) / n);
  for (const { from, to, flights } of routes) {
    if (flights > 0) next[to] += (damping * shares[from] * flights) / departures[from];
  }
  const moved = vectors.plus(next, -1, shares).map(Math.abs);
  const worst = moved.indexOf(Math.max(...moved));
  ensure(moved[worst] <= 2.2e-8, `One more step still changes the share of airport ${worst}.`, {
    subject: "After it the share",
    expected: shares[worst],
    received: next[worst],
  });
}

export function ensureClosure(
  { shares, cutOff }: Closure,
  routes: readonly Route[],
  n: number,
  closed: number,
  damping: number,
): void {
  const right = references.withoutAirport(routes, n, closed, damping);
  ensureCount(shares, n);
  ensureClose(shares, right.shares);
  ensureCutOff(cutOff, right.cutOff);
}

export function ensureCutOff(received: readonly number[], expected: readonly number[]): void {
  const same = received.length === expected.length && expected.every((airport, i) => received[i] === airport);
  ensure(same, "These are not the airports that lost all their arrivals, in the order of their numbers.", {
    subject: "cutOff",
    expected,
    received,
  });
}
