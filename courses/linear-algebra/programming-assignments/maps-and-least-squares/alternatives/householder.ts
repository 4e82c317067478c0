// gradus-canary-9f2c: this file is not published
// Another algorithm and another style: typed arrays and loops, determinants by Gauss–Jordan on logarithms, Householder
// reflections with the longest column first for shadows and best fits, Chebyshev polynomials for the curve.
import { Failure } from "@gradus/grading";
import type { Determinant, Fit, Mat, Numbers, QR, Rule, Split, Vec, Witness } from "../starter.ts";

export function matrixOf(T: Rule, n: number): Mat {
  const M: Mat = [];
  for (let j = 0; j < n; j++) {
    const e = zeros(n);
    e[j] = 1;
    const image = T(e);
    for (let i = 0; i < image.length; i++) (M[i] ??= [])[j] = image[i];
  }
  return M;
}

/** Vectors of random numbers, built entry by entry: each new entry must add its multiple of one axis. */
export function witness(T: Rule, n: number, random: Numbers): Witness | null {
  for (let k = 0; k < 25; k++) {
    const u = zeros(n);
    for (let j = 0; j < n; j++) {
      const v = zeros(n);
      v[j] = 1;
      const c = random(k * n + j);
      const longer = [...u];
      longer[j] = c;
      const [image, before, step] = [T(longer), T([...u]), T([...v])];
      let [off, size] = [0, 0];
      for (let i = 0; i < image.length; i++) {
        size = Math.max(size, Math.abs(image[i]), Math.abs(before[i]), Math.abs(c * step[i]));
        off = Math.max(off, Math.abs(image[i] - before[i] - c * step[i]));
      }
      if (off > 1e-9 * size) return { u: [...u], v, c };
      u[j] = c;
    }
  }
  return null;
}

export function matmul(A: Mat, B: Mat): Mat {
  const inner = B.length;
  if (A.some((row) => row.length !== inner)) throw new Failure("shape-mismatch");
  // Layers: column times row, added up.
  const C = A.map(() => zeros(B[0].length));
  for (let k = 0; k < inner; k++) {
    for (let i = 0; i < A.length; i++) for (let j = 0; j < B[0].length; j++) C[i][j] += A[i][k] * B[k][j];
  }
  return C;
}

/** The diagonal of R, up to the sign of each reflection. */
export function det(A: Mat): Determinant {
  const n = A.length;
  let scaling = 0;
  const rows = A.map((row) => {
    const most = Math.max(...row.map(Math.abs));
    scaling += most === 0 ? -Infinity : Math.log(most);
    return most === 0 ? row : row.map((x) => x / most);
  });
  if (scaling === -Infinity) return { value: 0, sign: 0, log: -Infinity };
  const { R, reflections } = reflected(columnsOf(rows), 0, false);
  let sign = reflections % 2 === 0 ? 1 : -1;
  let log = scaling;
  for (let k = 0; k < n; k++) {
    const x = R[k][k];
    if (x === 0) return { value: 0, sign: 0, log: -Infinity };
    if (x < 0) sign = -sign;
    log += Math.log(Math.abs(x));
  }
  return { value: sign * Math.exp(log), sign, log };
}

export function project(B: Vec[], v: Vec): Split {
  if (B.length === 0) return { p: v.map(() => 0), r: [...v] };
  const lengths = B.map(lengthOf);
  const unit = B.filter((_, i) => lengths[i] > 0).map((b) => b.map((x) => x / lengthOf(b)));
  const { vs, rank } = reflected(
    unit.map((b) => Float64Array.from(b)),
    1e-9,
    true,
  );
  const r = Float64Array.from(v);
  for (let k = 0; k < vs.length; k++) reflect(vs[k], r);
  r.fill(0, 0, rank);
  for (let k = vs.length - 1; k >= 0; k--) reflect(vs[k], r);
  return { p: v.map((x, i) => x - r[i]), r: Array.from(r) };
}

export function qr(A: Mat): QR {
  const n = A[0].length;
  const { R, vs } = reflected(columnsOf(A), 0, false);
  const signs = R.map((column, k) => (column[k] < 0 ? -1 : 1));
  const Q: Mat = A.map(() => []);
  for (let j = 0; j < n; j++) {
    const q = new Float64Array(A.length);
    q[j] = signs[j];
    for (let k = vs.length - 1; k >= 0; k--) reflect(vs[k], q);
    for (let i = 0; i < A.length; i++) Q[i][j] = q[i];
  }
  const rows = Array.from({ length: n }, (_, i) =>
    Array.from({ length: n }, (_, j) => (j < i ? 0 : signs[i] * R[j][i])),
  );
  return { Q, R: rows };
}

export function lstsq(A: Mat, b: Vec): Fit {
  const n = A[0].length;
  const columns = columnsOf(A);
  const lengths = columns.map((a) => lengthOf([...a]) || 1);
  const unit = columns.map((a, j) => a.map((x) => x / lengths[j]));
  const { R, vs, order, rank } = reflected(unit, 1e-9, true);
  const c = Float64Array.from(b);
  for (const reflection of vs) reflect(reflection, c);
  const x = zeros(n);
  for (let i = rank - 1; i >= 0; i--) {
    let left = c[i];
    for (let j = i + 1; j < rank; j++) left -= R[j][i] * x[order[j]] * lengths[order[j]];
    x[order[i]] = left / R[i][i] / lengths[order[i]];
  }
  let rss = 0;
  for (let i = rank; i < c.length; i++) rss += c[i] * c[i];
  return { x, rss, rank };
}

/** Columns of Chebyshev's polynomials, whose values never leave the range from -1 to 1. */
export function polyfit(t: Vec, y: Vec, d: number, at: Vec): Vec {
  const low = Math.min(...t);
  const high = Math.max(...t);
  const basis = (time: number): Vec => {
    const s = high === low ? 0 : (time - low - (high - time)) / (high - low);
    const T = [1, s];
    for (let k = 2; k <= d; k++) T.push(2 * s * T[k - 1] - T[k - 2]);
    return T.slice(0, d + 1);
  };
  const { x } = lstsq(t.map(basis), y);
  return at.map((time) => basis(time).reduce((sum, value, k) => sum + value * x[k], 0));
}

interface Reflected {
  /** Columns of R, in the order in which they were taken. */
  R: Float64Array[];
  vs: Float64Array[];
  order: number[];
  rank: number;
  reflections: number;
}

/** Householder's reflections; with pivoting, the column with the most left comes first. */
function reflected(columns: Float64Array[], zero: number, pivoting: boolean): Reflected {
  const R = columns.map((a) => Float64Array.from(a));
  const order = R.map((_, j) => j);
  const vs: Float64Array[] = [];
  let rank = 0;
  for (let k = 0; k < Math.min(R.length, R[0]?.length ?? 0); k++) {
    const left = R.map((a, j) => (j < k ? -1 : lengthOf([...a.subarray(k)])));
    const best = pivoting ? left.indexOf(Math.max(...left)) : k;
    [R[k], R[best]] = [R[best], R[k]];
    [order[k], order[best]] = [order[best], order[k]];
    if (pivoting && left[best] <= zero) break;
    rank++;
    const v = new Float64Array(R[k].length);
    v.set(R[k].subarray(k), k);
    v[k] += (v[k] < 0 ? -1 : 1) * left[best];
    const length = lengthOf([...v]);
    if (length === 0) continue;
    for (let i = 0; i < v.length; i++) v[i] /= length;
    vs.push(v);
    for (let j = k; j < R.length; j++) reflect(v, R[j]);
  }
  return { R, vs, order, rank, reflections: vs.length };
}

function reflect(v: Float64Array, x: Float64Array): void {
  let dot = 0;
  for (let i = 0; i < v.length; i++) dot += v[i] * x[i];
  for (let i = 0; i < v.length; i++) x[i] -= 2 * dot * v[i];
}

function columnsOf(A: Mat): Float64Array[] {
  return A[0].map((_, j) => Float64Array.from(A, (row) => row[j]));
}

function lengthOf(v: Vec): number {
  const most = v.reduce((best, x) => Math.max(best, Math.abs(x)), 0);
  return most === 0 ? 0 : most * Math.sqrt(v.reduce((sum, x) => sum + (x / most) ** 2, 0));
}

function zeros(n: number): Vec {
  return Array.from({ length: n }, () => 0);
}
