// gradus-canary-9f2c: this file is not published
// Another algorithm and another style: typed arrays and plain loops, sums of squares kept in range by a running
// scale, Sarrus written out, elimination with complete pivoting for dependence, an insertion sort for neighbours.
import { Failure } from "@gradus/grading";
import type { Fate, How, Mat, Order, Vec } from "../starter.ts";

export function dot(u: Vec, v: Vec): number {
  if (!(u.length === v.length)) throw new Failure("shape-mismatch");
  const a = Float64Array.from(u);
  const b = Float64Array.from(v);
  let total = 0;
  for (let i = a.length; i-- > 0;) total += a[i] * b[i];
  return total;
}

export function norm(u: Vec, p: Order): number {
  let total = 0;
  let scale = 0;
  for (const x of u) {
    const size = x < 0 ? -x : x;
    if (p === 1) {
      total += size;
    } else if (p === "inf") {
      if (size > total) total = size;
    } else if (size > scale) {
      total = 1 + total * (scale / size) * (scale / size);
      scale = size;
    } else if (size > 0) {
      total += (size / scale) * (size / scale);
    }
  }
  return p === 2 ? scale * Math.sqrt(total) : total;
}

export function cosine(u: Vec, v: Vec): number {
  const n = u.length;
  const a = unitOf(u);
  const b = unitOf(v);
  if (a === null || b === null) return NaN;
  let total = 0;
  for (let i = 0; i < n; i++) total += a[i] * b[i];
  if (total > 1) return 1;
  if (total < -1) return -1;
  return total;
}

function unitOf(u: Vec): Float64Array | null {
  const length = norm(u, 2);
  if (length === 0) return null;
  const unit = new Float64Array(u.length);
  for (let i = 0; i < u.length; i++) unit[i] = u[i] / length;
  return unit;
}

export function det2(M: Mat): number {
  return M[0][0] * M[1][1] - M[1][0] * M[0][1];
}

/** Sarrus: the columns once round, three diagonals down and three up. */
export function det3(M: Mat): number {
  let total = 0;
  for (let j = 0; j < 3; j++) {
    total += M[0][j] * M[1][(j + 1) % 3] * M[2][(j + 2) % 3];
    total -= M[0][j] * M[1][(j + 2) % 3] * M[2][(j + 1) % 3];
  }
  return total;
}

export function classify(A: Mat, b: Vec): Fate {
  const M = Float64Array.of(A[0][0], A[0][1], b[0], A[1][0], A[1][1], b[1]);
  const D = minor(M, 0, 1);
  const Dx = minor(M, 2, 1);
  const Dy = minor(M, 0, 2);
  if (D !== 0) return { kind: "one", x: [Dx / D, Dy / D] };
  const zeroRow = [0, 3].some((r) => M[r] === 0 && M[r + 1] === 0 && M[r + 2] !== 0);
  if (zeroRow || Dx !== 0 || Dy !== 0) return { kind: "none" };
  const r = M[0] !== 0 || M[1] !== 0 ? 0 : 3;
  const length = M[r] * M[r] + M[r + 1] * M[r + 1];
  if (length === 0) return { kind: "many", x: [0, 0] };
  // The point of the line that is nearest to the origin.
  return { kind: "many", x: [(M[r] * M[r + 2]) / length, (M[r + 1] * M[r + 2]) / length] };
}

/** A 2×2 determinant of two columns, with crumbs swept away. */
function minor(M: Float64Array, j: number, k: number): number {
  const p = M[j] * M[3 + k];
  const q = M[k] * M[3 + j];
  return Math.abs(p - q) > 1e-10 * (Math.abs(p) + Math.abs(q)) ? p - q : 0;
}

/** Eliminates among the rows and does the same to an identity beside them: a row that vanishes shows its weights. */
export function dependency(vs: Vec[]): Vec | null {
  const m = vs.length;
  const n = vs[0].length;
  const sizes = new Float64Array(m);
  const R: Float64Array[] = [];
  for (let i = 0; i < m; i++) {
    sizes[i] = norm(vs[i], "inf");
    const row = new Float64Array(n + m);
    for (let j = 0; j < n; j++) row[j] = sizes[i] === 0 ? 0 : vs[i][j] / sizes[i];
    row[n + i] = 1;
    R.push(row);
  }
  const done = new Set<number>();
  for (;;) {
    let pivotRow = -1;
    let pivotColumn = -1;
    let best = 1e-9;
    for (let i = 0; i < m; i++) {
      if (done.has(i)) continue;
      for (let j = 0; j < n; j++) {
        if (Math.abs(R[i][j]) > best) {
          best = Math.abs(R[i][j]);
          pivotRow = i;
          pivotColumn = j;
        }
      }
    }
    if (pivotRow < 0) break;
    done.add(pivotRow);
    for (let i = 0; i < m; i++) {
      if (done.has(i)) continue;
      const factor = R[i][pivotColumn] / R[pivotRow][pivotColumn];
      for (let j = 0; j < n + m; j++) R[i][j] -= factor * R[pivotRow][j];
    }
  }
  for (let i = 0; i < m; i++) {
    if (done.has(i)) continue;
    const c = Array.from(R[i].subarray(n));
    let largest = 0;
    for (let j = 0; j < m; j++) {
      if (sizes[j] !== 0) c[j] /= sizes[j];
      else if (j !== i) c[j] = 0;
      if (Math.abs(c[j]) > largest) largest = Math.abs(c[j]);
    }
    for (let j = 0; j < m; j++) c[j] /= largest;
    return c;
  }
  return null;
}

export function nearest(X: Mat, q: Vec, k: number, how: How): number[] {
  const n = q.length;
  const m = X.length;
  const variances = new Float64Array(n).fill(1);
  const measured = how === "standard" ? n : 0;
  for (let j = 0; j < measured; j++) {
    let mean = 0;
    let low = Infinity;
    let high = -Infinity;
    for (let i = 0; i < m; i++) {
      mean += X[i][j] / m;
      low = Math.min(low, X[i][j]);
      high = Math.max(high, X[i][j]);
    }
    variances[j] = 0;
    if (low === high) continue;
    for (let i = 0; i < m; i++) variances[j] += (X[i][j] - mean) ** 2 / m;
  }
  const found = new Int32Array(m);
  const squares = new Float64Array(m);
  for (let i = 0; i < m; i++) {
    for (let j = 0; j < n; j++) if (variances[j] > 0) squares[i] += (X[i][j] - q[j]) ** 2 / variances[j];
    let place = i;
    while (place > 0 && squares[found[place - 1]] > squares[i]) {
      found[place] = found[place - 1];
      place--;
    }
    found[place] = i;
  }
  return Array.from(found.subarray(0, Math.min(k, m)));
}
