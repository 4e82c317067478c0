// gradus-canary-9f2c: this file is not published
// Flat arrays, and in every turn the largest entry off the diagonal, as Jacobi did it by hand.
import type { Dominant, Eigen, Link, Mat, Pca, Truncated, Vec } from "../starter.ts";

export function powerIteration(A: Mat, x0: Vec, tol: number): Dominant {
  const n = A.length;
  const flat = Float64Array.from(A.flat());
  const v = Float64Array.from(x0);
  const image = new Float64Array(n);
  normalise(v);
  let iters = 0;
  while (true) {
    let [lambda, lost, long] = [0, 0, 0];
    for (let i = 0; i < n; i++) {
      image[i] = 0;
      for (let j = 0; j < n; j++) image[i] += flat[n * i + j] * v[j];
      lambda += v[i] * image[i];
    }
    for (let i = 0; i < n; i++) {
      lost += (image[i] - lambda * v[i]) ** 2;
      long += image[i] ** 2;
    }
    const settled = Math.sqrt(lost) <= tol * Math.sqrt(long);
    if (settled || iters === 1000) return { lambda, v: [...v], iters, settled };
    v.set(image);
    normalise(v);
    iters++;
  }
}

function normalise(v: Float64Array): void {
  let most = 0;
  for (const x of v) most = Math.max(most, Math.abs(x));
  let squares = 0;
  for (const x of v) squares += (x / most) ** 2;
  const length = most * Math.sqrt(squares);
  for (let i = 0; i < v.length; i++) v[i] /= length;
}

export function jacobiEigen(S: Mat): Eigen {
  const n = S.length;
  const D = Float64Array.from(S.flat());
  const V = new Float64Array(n * n);
  for (let i = 0; i < n; i++) V[n * i + i] = 1;
  const crumb = 1e-17 * Math.sqrt(D.reduce((sum, x) => sum + x * x, 0));
  for (let turn = 0; turn < 20 * n * n; turn++) {
    let [p, q] = [0, 0];
    for (let i = 0; i < n; i++) {
      for (let j = i + 1; j < n; j++) {
        if (p === q || Math.abs(D[n * i + j]) > Math.abs(D[n * p + q])) [p, q] = [i, j];
      }
    }
    if (p === q || Math.abs(D[n * p + q]) <= crumb) break;
    const gap = D[n * q + q] - D[n * p + p];
    const twice = 2 * D[n * p + q];
    // The smaller root of t² + (gap / twice)·2 t − 1, without dividing by what may be tiny.
    const t = twice / (gap + (gap < 0 ? -1 : 1) * Math.sqrt(gap * gap + twice * twice));
    const c = 1 / Math.sqrt(1 + t * t);
    const s = c * t;
    for (let k = 0; k < n; k++) {
      turnTwo(D, n * k + p, n * k + q, c, s);
      turnTwo(V, n * k + p, n * k + q, c, s);
    }
    for (let k = 0; k < n; k++) turnTwo(D, n * p + k, n * q + k, c, s);
  }
  const pairs = S.map((_, j) => ({ value: D[n * j + j], vector: S.map((_, i) => V[n * i + j]) }));
  pairs.sort((a, b) => b.value - a.value);
  return {
    values: pairs.map(({ value }) => value),
    vectors: S.map((_, i) => pairs.map(({ vector }) => vector[i])),
  };
}

function turnTwo(M: Float64Array, at: number, other: number, c: number, s: number): void {
  const [x, y] = [M[at], M[other]];
  M[at] = c * x - s * y;
  M[other] = s * x + c * y;
}

export function transition(links: Link[], n: number): Mat {
  return Array.from({ length: n }, (_, to) =>
    Array.from({ length: n }, (_, from) => {
      const leaving = links.filter((link) => link.from === from);
      const all = weigh(leaving);
      return all > 0 ? weigh(leaving.filter((link) => link.to === to)) / all : 1 / n;
    }),
  );
}

function weigh(links: Link[]): number {
  return links.reduce((sum, { w }) => sum + w, 0);
}

/** Follows the surfers who have not jumped for k steps: (1 − d) Σ dᵏ Pᵏ 1/n. */
export function pagerank(P: Mat, d: number, tol: number): Vec {
  const n = P.length;
  let walking = P.map(() => 1 / n);
  let r = P.map(() => (1 - d) / n);
  for (let share = d; share > tol / 2; share *= d) {
    const before = walking;
    walking = P.map((row) => row.reduce((sum, x, j) => sum + x * before[j], 0));
    r = r.map((x, i) => x + (1 - d) * share * walking[i]);
  }
  const sum = r.reduce((total, x) => total + x, 0);
  return r.map((x) => x / sum);
}

export function covariance(X: Mat): Mat {
  const [n, p] = [X.length, X[0].length];
  const C = Array.from({ length: p }, () => Array.from({ length: p }, () => 0));
  const mean = middle(X);
  for (let i = 0; i < p; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = 0;
      for (let k = 0; k < n; k++) sum += (X[k][i] - mean[i]) * (X[k][j] - mean[j]);
      C[i][j] = C[j][i] = sum / (n - 1);
    }
  }
  return C;
}

/** The differences from the first row are averaged, which are small where the rows are alike. */
function middle(X: Mat): Vec {
  return X[0].map((first, j) => first + X.reduce((sum, row) => sum + (row[j] - first), 0) / X.length);
}

export function pca(X: Mat, k: number): Pca {
  const mean = middle(X);
  const C = covariance(X);
  const { values, vectors } = jacobiEigen(C);
  const whole = C.reduce((sum, row, i) => sum + row[i], 0);
  const scores = X.map((row) => {
    const z = Array.from({ length: k }, () => 0);
    for (let j = 0; j < k; j++) for (let i = 0; i < row.length; i++) z[j] += (row[i] - mean[i]) * vectors[i][j];
    return z;
  });
  const explained = values.slice(0, k).map((value) => (whole === 0 ? 0 : value / whole));
  return { mean, components: vectors.map((row) => row.slice(0, k)), scores, explained };
}

/** Along the directions of the rows or of the columns, whichever are fewer. */
/** The symmetric matrix with A above and Aᵀ below its diagonal has the stretches as eigenvalues: nothing is squared. */
export function svdTruncate(A: Mat, k: number): Truncated {
  const [m, n] = [A.length, A[0].length];
  const both = Array.from({ length: m + n }, (_, i) =>
    Array.from({ length: m + n }, (_, j) => (i < m && j >= m ? A[i][j - m] : i >= m && j < m ? A[j][i - m] : 0)),
  );
  const { values, vectors } = jacobiEigen(both);
  const approx = A.map((row) => row.map(() => 0));
  let squares = 0;
  for (let l = 0; l < Math.min(m, n); l++) {
    if (l >= k) squares += values[l] * values[l];
    // A direction in and the one it comes out in share a vector of length 1: each has half of its square.
    else
      for (let i = 0; i < m; i++)
        for (let j = 0; j < n; j++) approx[i][j] += 2 * values[l] * vectors[i][l] * vectors[m + j][l];
  }
  return { approx, error: Math.sqrt(squares) };
}

/** The first row and column, and the same for what is left: a smaller matrix. */
export function cholesky(S: Mat): Mat | null {
  return factor(
    S,
    S.map((row, i) => row[i]),
  );
}

function factor(S: Mat, was: Vec): Mat | null {
  if (S.length === 0) return [];
  if (S.some((row, i) => row[0] !== S[0][i])) return null;
  if (S[0][0] <= 1e-12 * was[0] || S[0][0] <= 0) return null;
  const first = S.map((row) => row[0] / Math.sqrt(S[0][0]));
  const rest = S.slice(1).map((row, i) => row.slice(1).map((x, j) => x - first[i + 1] * first[j + 1]));
  const lower = factor(rest, was.slice(1));
  if (lower === null) return null;
  return [[first[0], ...lower.map(() => 0)], ...lower.map((row, i) => [first[i + 1], ...row])];
}
