// gradus-canary-9f2c: this file is not published
import { Failure } from "@gradus/grading";
import type { Determinant, Fit, Mat, Numbers, QR, Rule, Split, Vec, Witness } from "./starter.ts";

export function matrixOf(T: Rule, n: number): Mat {
  const images = axes(n).map((e) => T(e));
  return transpose(images);
}

/** Both demands in one: T(u + c v) = T(u) + c T(v). Several tries, because a fold hides where all signs agree. */
export function witness(T: Rule, n: number, random: Numbers): Witness | null {
  let next = 0;
  const draw = (): Vec => Array.from({ length: n }, () => random(next++));
  for (let tries = 0; tries < 12; tries++) {
    const [u, v, c] = [draw(), draw(), random(next++)];
    const [Tu, cTv] = [T(u), T(v).map((x) => c * x)];
    const together = T(plus(u, c, v));
    const size = Math.max(...[together, Tu, cTv].flat().map(Math.abs));
    if (together.some((x, i) => Math.abs(x - Tu[i] - cTv[i]) > 1e-9 * size)) return { u, v, c };
  }
  return null;
}

export function matmul(A: Mat, B: Mat): Mat {
  if (A[0].length !== B.length) throw new Failure("shape-mismatch");
  const columns = transpose(B);
  return A.map((row) => columns.map((column) => dot(row, column)));
}

/** The pivots of elimination, multiplied up as logarithms; each exchange of rows turns the sign. */
export function det(A: Mat): Determinant {
  const U = [...A];
  let [sign, log] = [1, 0];
  for (const k of U.keys()) {
    const sizes = U.map((row, i) => (i < k ? -1 : Math.abs(row[k])));
    const best = sizes.indexOf(Math.max(...sizes));
    if (best !== k) {
      [U[k], U[best]] = [U[best], U[k]];
      sign = -sign;
    }
    const pivot = U[k][k];
    if (pivot === 0) return { value: 0, sign: 0, log: -Infinity };
    sign *= Math.sign(pivot);
    log += Math.log(Math.abs(pivot));
    for (let i = k + 1; i < U.length; i++) U[i] = plus(U[i], -U[i][k] / pivot, U[k]);
  }
  return { value: sign * Math.exp(log), sign, log };
}

export function project(B: Vec[], v: Vec): Split {
  const { Q } = gramSchmidt(B, 1e-10);
  const { rest } = takeOff(Q, v);
  return { p: plus(v, -1, rest), r: rest };
}

export function qr(A: Mat): QR {
  const { Q, W } = gramSchmidt(transpose(A), 0);
  return { Q: transpose(Q), R: transpose(W) };
}

/** Back substitution on the columns that were kept; the others get the weight 0. */
export function lstsq(A: Mat, b: Vec): Fit {
  const { Q, W, kept } = gramSchmidt(transpose(A), 1e-10);
  const { shares, rest } = takeOff(Q, b);
  const x = A[0].map(() => 0);
  for (let i = kept.length - 1; i >= 0; i--) {
    const known = kept.reduce((sum, j) => sum + W[j][i] * x[j], 0);
    x[kept[i]] = (shares[i] - known) / W[kept[i]][i];
  }
  return { x, rss: dot(rest, rest), rank: kept.length };
}

/** Powers of a variable that runs from -1 to 1: those of a year would all look alike. */
export function polyfit(t: Vec, y: Vec, d: number, at: Vec): Vec {
  const [low, high] = [Math.min(...t), Math.max(...t)];
  const half = (high - low) / 2 || 1;
  const powers = (time: number): Vec => {
    const s = (time - low) / half - 1;
    return Array.from({ length: d + 1 }, (_, k) => s ** k);
  };
  const { x } = lstsq(t.map(powers), y);
  return at.map((time) => dot(powers(time), x));
}

/**
 * Orthonormal vectors with the span of the given ones; what they weigh in each of those; and which of those were new.
 * Every shadow is taken off twice: the first time leaves crumbs.
 */
function gramSchmidt(columns: Vec[], zero: number): { Q: Vec[]; W: Vec[]; kept: number[] } {
  const [Q, W, kept]: [Vec[], Vec[], number[]] = [[], [], []];
  for (const [j, a] of columns.entries()) {
    const { shares, rest } = takeOff(Q, a);
    const length = Math.sqrt(dot(rest, rest));
    const weights = columns.map((_, i) => shares[i] ?? 0);
    if (length > zero * Math.sqrt(dot(a, a))) {
      weights[Q.length] = length;
      Q.push(rest.map((x) => x / length));
      kept.push(j);
    }
    W.push(weights);
  }
  return { Q, W, kept };
}

/** How much of each unit vector is in v, and what is left without them. */
function takeOff(Q: Vec[], v: Vec): { shares: Vec; rest: Vec } {
  const shares = Q.map(() => 0);
  let rest = v;
  for (let round = 0; round < 2; round++) {
    for (const [i, q] of Q.entries()) {
      const share = dot(q, rest);
      shares[i] += share;
      rest = plus(rest, -share, q);
    }
  }
  return { shares, rest };
}

function axes(n: number): Vec[] {
  return Array.from({ length: n }, (_, j) => Array.from({ length: n }, (_, i) => Number(i === j)));
}

function transpose(M: Mat): Mat {
  return M[0].map((_, j) => M.map((row) => row[j]));
}

function dot(u: Vec, v: Vec): number {
  return u.reduce((sum, x, i) => sum + x * v[i], 0);
}

/** u + c v. */
function plus(u: Vec, c: number, v: Vec): Vec {
  return u.map((x, i) => x + c * v[i]);
}
