// gradus-canary-9f2c: this file is not published
import { Failure } from "@gradus/grading";
import type { Fate, How, Mat, Order, Vec } from "./starter.ts";

/** Pairs of axes: space seen from above and from its two sides. */
const SIDES = [
  [0, 1],
  [1, 2],
  [2, 0],
];

export function dot(u: Vec, v: Vec): number {
  if (u.length !== v.length) throw new Failure("shape-mismatch");
  let sum = 0;
  for (let i = 0; i < u.length; i++) sum += u[i] * v[i];
  return sum;
}

/** Squares of shares of the largest entry stay between 0 and 1, however large the entries are. */
export function norm(u: Vec, p: Order): number {
  const sizes = u.map(Math.abs);
  const largest = Math.max(0, ...sizes);
  if (p === 1) return sizes.reduce((sum, size) => sum + size, 0);
  if (p !== 2 || largest === 0) return largest;
  const shares = u.map((x) => x / largest);
  return largest * Math.sqrt(dot(shares, shares));
}

/**
 * Both are brought to length 1 before they are multiplied, so that only directions meet. A vector of zeros has 0 / 0
 * everywhere, which is NaN and stays it.
 */
export function cosine(u: Vec, v: Vec): number {
  const product = dot(direction(u), direction(v));
  return Math.max(-1, Math.min(1, product));
}

export function det2([[a, b], [c, d]]: Mat): number {
  return a * d - b * c;
}

/** Along the first row: each entry times the determinant that is left without its row and column. */
export function det3([[a, b, c], [d, e, f], [g, h, i]]: Mat): number {
  const withoutA = det2([
    [e, f],
    [h, i],
  ]);
  const withoutB = det2([
    [d, f],
    [g, i],
  ]);
  const withoutC = det2([
    [d, e],
    [g, h],
  ]);
  return a * withoutA - b * withoutB + c * withoutC;
}

/** The determinant of A decides whether there is one; those with b in place of a column, whether there is any. */
export function classify(A: Mat, b: Vec): Fate {
  const [[p, q], [r, s]] = A;
  const [e, f] = b;
  if (!isZero(p * s, q * r)) {
    const determinant = p * s - q * r;
    return { kind: "one", x: [(e * s - q * f) / determinant, (p * f - e * r) / determinant] };
  }
  if (!isZero(p * f, r * e) || !isZero(q * f, s * e)) return { kind: "none" };
  // Where there is a line, the point of it that is nearest to 0.
  for (const [i, row] of A.entries()) {
    const square = dot(row, row);
    if (square > 0) return { kind: "many", x: row.map((w) => (w * b[i]) / square) };
  }
  return e === 0 && f === 0 ? { kind: "many", x: [e, f] } : { kind: "none" };
}

/** Each vector is measured in units of its largest entry; in those units small is small for all of them. */
export function dependency(vs: Vec[]): Vec | null {
  const sizes = vs.map((v) => norm(v, "inf"));
  if (sizes.includes(0)) return sizes.map((_, i) => (i === sizes.indexOf(0) ? 1 : 0));
  const us = vs.map((v, i) => v.map((x) => x / sizes[i]));
  const found = candidates(us).find((c) => vanishes(c, us));
  if (found === undefined) return null;
  const c = found.map((weight, i) => weight / sizes[i]);
  const largest = norm(c, "inf");
  return c.map((weight) => weight / largest);
}

/** Squared distances have the same order as distances. */
export function nearest(X: Mat, q: Vec, k: number, how: How): number[] {
  const spreads = q.map((_, j) => (how === "raw" ? 1 : spread(X.map((row) => row[j]))));
  const squares = X.map((row) => {
    const steps = row.map((x, j) => (spreads[j] === 0 ? 0 : (x - q[j]) / spreads[j]));
    return dot(steps, steps);
  });
  const order = X.map((_, i) => i).sort((i, j) => squares[i] - squares[j]);
  return order.slice(0, k);
}

function direction(u: Vec): Vec {
  const length = norm(u, 2);
  return u.map((x) => x / length);
}

/** Whether p − q is ten digits smaller than what it was made of. */
function isZero(p: number, q: number): boolean {
  return Math.abs(p - q) <= 1e-10 * (Math.abs(p) + Math.abs(q));
}

/** Weights that may make zero: of two vectors at a time, then of three, seen from each side. */
function candidates(us: Vec[]): Vec[] {
  const found: Vec[] = [];
  for (const [i, u] of us.entries()) {
    for (const [j, v] of us.slice(0, i).entries()) {
      // Where v has its entry of size 1, u has its share of it.
      const k = v.findIndex((x) => Math.abs(x) === 1);
      found.push(us.map((_, at) => (at === i ? v[k] : at === j ? -u[k] : 0)));
    }
  }
  if (us.length < 3) return found;
  // The plane is space without a height.
  const [u, v, w] = us.map((entries) => [...entries, 0]);
  const seen = SIDES.map(([j, k]) => {
    const area = (x: Vec, y: Vec) => x[j] * y[k] - x[k] * y[j];
    return [area(v, w), area(w, u), area(u, v)];
  });
  // The side that shows the largest areas loses the fewest digits.
  return [...found, seen.reduce((best, c) => (norm(c, "inf") > norm(best, "inf") ? c : best))];
}

function vanishes(c: Vec, us: Vec[]): boolean {
  const sum = us[0].map((_, k) => {
    const entries = us.map((u) => u[k]);
    return dot(c, entries);
  });
  return norm(sum, "inf") <= 1e-9 * norm(c, "inf");
}

/** √n standard deviations of a column, the same factor for each; exactly 0 when its entries are all the same. */
function spread(column: Vec): number {
  if (column.every((x) => x === column[0])) return 0;
  const mean = column.reduce((sum, x) => sum + x, 0) / column.length;
  return norm(
    column.map((x) => x - mean),
    2,
  );
}
