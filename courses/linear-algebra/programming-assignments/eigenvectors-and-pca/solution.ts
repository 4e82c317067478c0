// gradus-canary-9f2c: this file is not published
import type { Dominant, Eigen, Link, Mat, Pca, Truncated, Vec } from "./starter.ts";

const MOST_STEPS = 1000;
/** Each sweep squares what is left off the diagonal, once that is small. */
const SWEEPS = 12;

export function powerIteration(A: Mat, x0: Vec, tol: number): Dominant {
  let v = unit(x0);
  for (let iters = 0; ; iters++) {
    const image = times(A, v);
    const lambda = dot(v, image);
    const settled = length(plus(image, -lambda, v)) <= tol * length(image);
    if (settled || iters === MOST_STEPS) return { lambda, v, iters, settled };
    v = unit(image);
  }
}

/** Turns every pair of axes in its plane until nothing is left off the diagonal, and counts the turns into V. */
export function jacobiEigen(S: Mat): Eigen {
  const D = S.map((row) => [...row]);
  const V = S.map((row, i) => row.map((_, j) => (i === j ? 1 : 0)));
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (let q = 0; q < S.length; q++) for (let p = 0; p < q; p++) rotate(D, V, p, q);
  }
  const order = S.map((_, j) => j).sort((i, j) => D[j][j] - D[i][i]);
  return { values: order.map((j) => D[j][j]), vectors: V.map((row) => order.map((j) => row[j])) };
}

export function transition(links: Link[], n: number): Mat {
  const counts = Array.from({ length: n }, () => Array.from({ length: n }, () => 0));
  for (const { from, to, w } of links) counts[to][from] += w;
  const totals = counts.reduce((sum, row) => plus(sum, 1, row));
  return counts.map((row) => row.map((w, j) => (totals[j] === 0 ? 1 / n : w / totals[j])));
}

export function pagerank(P: Mat, d: number, tol: number): Vec {
  const n = P.length;
  let r = P.map(() => 1 / n);
  for (;;) {
    const next = times(P, r).map((share) => d * share + (1 - d) / n);
    const change = plus(next, -1, r).reduce((sum, x) => sum + Math.abs(x), 0);
    r = next;
    if (change <= tol) return r;
  }
}

export function covariance(X: Mat): Mat {
  const columns = transpose(centred(X));
  return columns.map((u) => columns.map((v) => dot(u, v) / (X.length - 1)));
}

export function pca(X: Mat, k: number): Pca {
  const { values, vectors } = jacobiEigen(covariance(X));
  const total = values.reduce((sum, value) => sum + value, 0);
  const directions = transpose(vectors).slice(0, k);
  return {
    mean: means(X),
    components: vectors.map((row) => row.slice(0, k)),
    scores: centred(X).map((row) => times(directions, row)),
    explained: values.slice(0, k).map((value) => (total > 0 ? value / total : 0)),
  };
}

/**
 * Layer by layer: the direction that is stretched most, the part of every row along it, and the same again for the
 * rest. In one matrix AᵀA the square of a weak stretch would drown beside that of a strong one.
 */
export function svdTruncate(A: Mat, k: number): Truncated {
  let rest = A;
  for (let layer = 0; layer < k; layer++) {
    const columns = transpose(rest);
    const gram = columns.map((u) => columns.map((v) => dot(u, v)));
    const [v] = transpose(jacobiEigen(gram).vectors);
    rest = rest.map((row) => plus(row, -dot(row, v), v));
  }
  return { approx: A.map((row, i) => plus(row, -1, rest[i])), error: length(rest.flat()) };
}

/** Row by row. Beyond its diagonal a row of L is still 0, so that whole rows can be multiplied. */
export function cholesky(S: Mat): Mat | null {
  const L = S.map((row) => row.map(() => 0));
  for (const [j, row] of S.entries()) {
    for (let i = 0; i < j; i++) {
      if (row[i] !== S[i][j]) return null;
      L[j][i] = (row[i] - dot(L[i], L[j])) / L[i][i];
    }
    const left = row[j] - dot(L[j], L[j]);
    if (left <= 1e-12 * row[j]) return null;
    L[j][j] = Math.sqrt(left);
  }
  return L;
}

/** One turn in the plane of axes p and q, after which D[p][q] is 0: by the smaller of the two angles that do it. */
function rotate(D: Mat, V: Mat, p: number, q: number): void {
  if (D[p][q] === 0) return;
  const slope = (D[q][q] - D[p][p]) / (2 * D[p][q]);
  const t = (slope < 0 ? -1 : 1) / (Math.abs(slope) + Math.sqrt(slope * slope + 1));
  const c = 1 / Math.sqrt(t * t + 1);
  const s = t * c;
  for (const row of [...D, ...V]) [row[p], row[q]] = [c * row[p] - s * row[q], s * row[p] + c * row[q]];
  const [above, below] = [scale(D[p], c), scale(D[q], c)];
  [D[p], D[q]] = [plus(above, -s, D[q]), plus(below, s, D[p])];
}

function means(X: Mat): Vec {
  return X.reduce((sum, row) => plus(sum, 1, row)).map((total) => total / X.length);
}

function centred(X: Mat): Mat {
  const mean = means(X);
  return X.map((row) => plus(row, -1, mean));
}

function unit(v: Vec): Vec {
  return scale(v, 1 / length(v));
}

function length(v: Vec): number {
  return Math.sqrt(dot(v, v));
}

function dot(u: Vec, v: Vec): number {
  return u.reduce((sum, x, i) => sum + x * v[i], 0);
}

/** u + c v. */
function plus(u: Vec, c: number, v: Vec): Vec {
  return u.map((x, i) => x + c * v[i]);
}

function scale(v: Vec, factor: number): Vec {
  return v.map((x) => factor * x);
}

function times(A: Mat, x: Vec): Vec {
  return A.map((row) => dot(row, x));
}

function transpose(A: Mat): Mat {
  return A[0].map((_, j) => A.map((row) => row[j]));
}
