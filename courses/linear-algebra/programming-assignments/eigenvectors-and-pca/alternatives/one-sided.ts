// gradus-canary-9f2c: this file is not published
// Everything from one idea: turn pairs of columns until all stand at right angles.
import type { Dominant, Eigen, Link, Mat, Pca, Truncated, Vec } from "../starter.ts";

const MOST_STEPS = 1000;

/** The vector itself is scaled by its largest entry; its length is made 1 only where that matters. */
export function powerIteration(A: Mat, x0: Vec, tol: number): Dominant {
  let x = x0;
  let iters = 0;
  for (;;) {
    const length = Math.hypot(...x);
    const v = x.map((entry) => entry / length);
    const image = A.map((row) => product(row, v));
    const lambda = product(v, image);
    const lost = Math.hypot(...image.map((entry, i) => entry - lambda * v[i]));
    const settled = lost <= tol * Math.hypot(...image);
    if (settled || iters >= MOST_STEPS) return { lambda, v, iters, settled };
    const most = Math.max(...image.map(Math.abs));
    x = image.map((entry) => entry / most);
    iters += 1;
  }
}

/** Turning the columns of S + c I, which is positive semidefinite, gives eigenvectors and eigenvalues at once. */
export function jacobiEigen(S: Mat): Eigen {
  const c = Math.hypot(...S.flat());
  const shifted = S.map((row, i) => row.with(i, row[i] + c));
  const { lengths, right } = columnsAtRightAngles(shifted);
  const order = inOrder(lengths);
  const columns = order.map((j) => right.map((row) => row[j]));
  // Rayleigh's quotient has more digits than the length less the shift.
  const values = columns.map((v) =>
    product(
      v,
      S.map((row) => product(row, v)),
    ),
  );
  return { values, vectors: S.map((_, i) => columns.map((v) => v[i])) };
}

export function transition(links: Link[], n: number): Mat {
  const leaving = new Map<number, Map<number, number>>();
  for (const { from, to, w } of links) {
    const targets = leaving.get(from) ?? new Map<number, number>();
    targets.set(to, (targets.get(to) ?? 0) + w);
    leaving.set(from, targets);
  }
  const P = Array.from({ length: n }, () => Array.from({ length: n }, () => 1 / n));
  for (const [from, targets] of leaving) {
    const total = targets.values().reduce((sum, w) => sum + w, 0);
    if (total === 0) continue;
    for (let to = 0; to < n; to++) P[to][from] = (targets.get(to) ?? 0) / total;
  }
  return P;
}

/** Solves (I − d P) r = (1 − d) / n by elimination: its columns are larger on the diagonal than beside it. */
export function pagerank(P: Mat, d: number): Vec {
  const n = P.length;
  const rows = P.map((row, i) => [...row.map((x, j) => (i === j ? 1 : 0) - d * x), (1 - d) / n]);
  for (let k = 0; k < n; k++) {
    for (let i = 0; i < n; i++) {
      if (i === k) continue;
      const factor = rows[i][k] / rows[k][k];
      for (let j = k; j <= n; j++) rows[i][j] -= factor * rows[k][j];
    }
  }
  return rows.map((row, i) => row[n] / row[i]);
}

/** Row by row, with means that follow along. */
export function covariance(X: Mat): Mat {
  const p = X[0].length;
  const mean = Array.from({ length: p }, () => 0);
  const sums = Array.from({ length: p }, () => Array.from({ length: p }, () => 0));
  for (const [k, row] of X.entries()) {
    const step = row.map((x, j) => x - mean[j]);
    for (let i = 0; i < p; i++) {
      for (let j = 0; j < p; j++) sums[i][j] += (step[i] * step[j] * k) / (k + 1);
    }
    for (let j = 0; j < p; j++) mean[j] += step[j] / (k + 1);
  }
  return sums.map((row) => row.map((x) => x / (X.length - 1)));
}

/** From the centred table itself, without a covariance matrix. */
export function pca(X: Mat, k: number): Pca {
  const p = X[0].length;
  const mean = Array.from({ length: p }, (_, j) => X.reduce((sum, row) => sum + row[j] / X.length, 0));
  const rows = X.map((row) => row.map((x, j) => x - mean[j]));
  const { lengths, right } = columnsAtRightAngles(rows);
  const order = inOrder(lengths).slice(0, k);
  const total = lengths.reduce((sum, length) => sum + length * length, 0);
  const components = right.map((row) => order.map((j) => row[j]));
  return {
    mean,
    components,
    scores: rows.map((row) =>
      order.map((j) =>
        product(
          row,
          right.map((each) => each[j]),
        ),
      ),
    ),
    explained: order.map((j) => (total === 0 ? 0 : lengths[j] ** 2 / total)),
  };
}

export function svdTruncate(A: Mat, k: number): Truncated {
  const { lengths, turned, right } = columnsAtRightAngles(A);
  const order = inOrder(lengths);
  const [kept, left] = [order.slice(0, k), order.slice(k)];
  const approx = A.map((row, i) => row.map((_, j) => kept.reduce((sum, l) => sum + turned[i][l] * right[j][l], 0)));
  return { approx, error: Math.hypot(...left.map((l) => lengths[l])) };
}

/** Column by column: each takes its part off everything that is still to come. */
export function cholesky(S: Mat): Mat | null {
  const n = S.length;
  if (S.some((row, i) => row.some((x, j) => x !== S[j][i]))) return null;
  const rest = S.map((row) => [...row]);
  const L = S.map((row) => row.map(() => 0));
  for (let k = 0; k < n; k++) {
    if (!(rest[k][k] > 1e-12 * Math.abs(S[k][k]))) return null;
    const root = Math.sqrt(rest[k][k]);
    for (let i = k; i < n; i++) L[i][k] = rest[i][k] / root;
    for (let i = k + 1; i < n; i++) {
      for (let j = k + 1; j < n; j++) rest[i][j] -= L[i][k] * L[j][k];
    }
  }
  return L;
}

/** A V with columns at right angles, their lengths, and the orthogonal V that turned them. */
function columnsAtRightAngles(A: Mat): { lengths: Vec; turned: Mat; right: Mat } {
  const n = A[0].length;
  const turned = A.map((row) => [...row]);
  const right = Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_, j) => (i === j ? 1 : 0)));
  for (let sweep = 0; sweep < 30; sweep++) {
    for (let p = 0; p < n; p++) for (let q = p + 1; q < n; q++) turnPair(turned, right, p, q);
  }
  const lengths = right.map((_, j) => Math.hypot(...turned.map((row) => row[j])));
  return { lengths, turned, right };
}

function turnPair(turned: Mat, right: Mat, p: number, q: number): void {
  let [a, b, c] = [0, 0, 0];
  for (const row of turned) {
    a += row[p] * row[p];
    b += row[q] * row[q];
    c += row[p] * row[q];
  }
  if (Math.abs(c) <= 1e-17 * Math.sqrt(a * b)) return;
  const slope = (b - a) / (2 * c);
  const t = slope === 0 ? 1 : Math.sign(slope) / (Math.abs(slope) + Math.hypot(1, slope));
  const cos = 1 / Math.hypot(1, t);
  for (const row of [...turned, ...right]) {
    const [x, y] = [row[p], row[q]];
    row[p] = cos * (x - t * y);
    row[q] = cos * (y + t * x);
  }
}

function inOrder(lengths: Vec): number[] {
  return [...lengths.keys()].sort((i, j) => lengths[j] - lengths[i]);
}

function product(u: Vec, v: Vec): number {
  let sum = 0;
  for (const [i, x] of u.entries()) sum += x * v[i];
  return sum;
}
