// Right answers from the library of the course, for checks and mistakes that need one.
import { eigh, random, solve, svd } from "@gradus/math";
import type { Dominant, Eigen, Link, Mat, Pca, Vec } from "./starter.ts";
import * as vectors from "../../../shared/vectors.ts";

export const MOST_STEPS = 1000;

/** The largest first. */
export function eigen(S: Mat): Eigen {
  const { values, vectors: Q } = eigh(S);
  return { values: values.toArray().toReversed(), vectors: Q.toArray().map((row) => row.toReversed()) };
}

/** Step by step as the exercise says. */
export function iterate(A: Mat, x0: Vec, tol: number): Dominant {
  let v = vectors.scale(x0, 1 / vectors.length(x0));
  for (let iters = 0; ; iters++) {
    const image = vectors.times(A, v);
    const lambda = vectors.dot(v, image);
    const settled = vectors.length(vectors.plus(image, -lambda, v)) <= tol * vectors.length(image);
    if (settled || iters === MOST_STEPS) return { lambda, v, iters, settled };
    v = vectors.scale(image, 1 / vectors.length(image));
  }
}

export function transition(links: readonly Link[], n: number): Mat {
  const counts = vectors.identity(n).map((row) => row.map(() => 0));
  for (const { from, to, w } of links) counts[to][from] += w;
  const totals = vectors.transpose(counts).map((column) => column.reduce((sum, w) => sum + w, 0));
  return counts.map((row) => row.map((w, j) => (totals[j] === 0 ? 1 / n : w / totals[j])));
}

/** By solving (I − d P) r = (1 − d) / n. */
export function ranks(P: Mat, d: number): Vec {
  const n = P.length;
  const A = vectors.identity(n).map((row, i) => row.map((x, j) => x - d * P[i][j]));
  const even = P.map(() => (1 - d) / n);
  return solve(A, even).toArray();
}

/** The shares of pages on which surfers stop, who each begin anywhere and go on with the probability d. */
export function surf(P: Mat, d: number, { surfers, seed }: { surfers: number; seed: number }): Vec {
  const luck = random(seed);
  const n = P.length;
  const counts = P.map(() => 0);
  for (let k = 0; k < surfers; k++) {
    let page = luck.integer(0, n - 1);
    while (luck.uniform() < d) {
      let left = luck.uniform();
      page = P.findIndex((row) => (left -= row[page]) < 0);
      // Rounding may leave a crumb of the last column's sum.
      if (page < 0) page = n - 1;
    }
    counts[page]++;
  }
  return counts.map((count) => count / surfers);
}

export function means(X: Mat): Vec {
  return vectors.transpose(X).map((column) => column.reduce((sum, x) => sum + x, 0) / X.length);
}

export function centred(X: Mat): Mat {
  const mean = means(X);
  return X.map((row) => vectors.plus(row, -1, mean));
}

export function covariance(X: Mat): Mat {
  return gram(centred(X), X.length - 1);
}

/** The products of all pairs of columns, divided. */
export function gram(X: Mat, divisor: number): Mat {
  const columns = vectors.transpose(X);
  return columns.map((u) => columns.map((v) => vectors.dot(u, v) / divisor));
}

export function pca(X: Mat, k: number): Pca {
  const { values, vectors: Q } = eigen(covariance(X));
  const total = values.reduce((sum, value) => sum + value, 0);
  const components = Q.map((row) => row.slice(0, k));
  return {
    mean: means(X),
    components,
    scores: centred(X).map((row) => vectors.times(vectors.transpose(components), row)),
    explained: values.slice(0, k).map((value) => (total > 0 ? value / total : 0)),
  };
}

export function singularValues(A: Mat): Vec {
  return svd(A).S.toArray();
}

/** The part of A along the singular directions with these numbers. */
export function part(A: Mat, keep: (i: number) => boolean): Mat {
  const { U, S, V } = svd(A);
  const [u, v] = [U.toArray(), V.toArray()];
  const kept = S.toArray().map((sigma, i) => (keep(i) ? sigma : 0));
  return A.map((row, i) => row.map((_, j) => kept.reduce((sum, sigma, l) => sum + sigma * u[i][l] * v[j][l], 0)));
}

/** L with L Lᵀ = S from the lower triangle of S; what is left on the diagonal goes through `root`. */
export function factor(S: Mat, root: (left: number, was: number) => number): Mat {
  const L = S.map((row) => row.map(() => 0));
  for (const [j, row] of S.entries()) {
    for (let i = 0; i < j; i++) L[j][i] = (row[i] - vectors.dot(L[i], L[j])) / L[i][i];
    L[j][j] = root(row[j] - vectors.dot(L[j], L[j]), row[j]);
  }
  return L;
}
