// gradus-canary-9f2c: this file is not published
// Another algorithm and another style: recursion and reduce, determinants by elimination of the first column, shadows
// taken off by turning pairs of coordinates (Givens), best fits on Q from there, the curve by orthogonal polynomials.
import { Failure } from "@gradus/grading";
import type { Determinant, Fit, Mat, Numbers, QR, Rule, Split, Vec, Witness } from "../starter.ts";

const indices = (n: number): number[] => Array.from({ length: n }, (_, i) => i);
const sum = (xs: Vec): number => xs.reduce((total, x) => total + x, 0);
const dot = (u: Vec, v: Vec): number => sum(u.map((x, i) => x * v[i]));
const times = (c: number, v: Vec): Vec => v.map((x) => c * x);
const add = (u: Vec, v: Vec): Vec => u.map((x, i) => x + v[i]);
const flip = (M: Mat): Mat => (M.length === 0 ? [] : indices(M[0].length).map((j) => M.map((row) => row[j])));
const most = (xs: Vec): number => xs.reduce((best, x) => Math.max(best, Math.abs(x)), 0);

export const matrixOf = (T: Rule, n: number): Mat =>
  flip(indices(n).map((j) => T(indices(n).map((i) => (i === j ? 1 : 0)))));

/** Sums and multiples, each by itself; the first of them that fails is the witness. */
export function witness(T: Rule, n: number, random: Numbers): Witness | null {
  const vector = (k: number): Vec => indices(n).map((i) => random(100 * k + i));
  const nothing = indices(n).map(() => 0);
  const pairs = indices(15).flatMap((k) => [
    { u: vector(2 * k), v: vector(2 * k + 1), c: 1 },
    { u: nothing, v: vector(2 * k), c: 2 * random(100 * k + 50) },
  ]);
  return pairs.find((pair) => !survives(T, pair)) ?? null;
}

function survives(T: Rule, { u, v, c }: Witness): boolean {
  const [both, first, second] = [T(add(u, times(c, v))), T(u), times(c, T(v))];
  const size = most([...both, ...first, ...second]);
  return both.every((x, i) => Math.abs(x - (first[i] + second[i])) <= 1e-9 * size);
}

/** Each row of the product mixes the rows of B. */
export function matmul(A: Mat, B: Mat): Mat {
  if (A[0].length !== B.length) throw new Failure("shape-mismatch");
  return A.map((row) => row.map((x, k) => times(x, B[k])).reduce(add));
}

/** The pivot of the first column, and the determinant of what is left below it. */
export function det(A: Mat): Determinant {
  if (A.length === 0) return { value: 1, sign: 1, log: 0 };
  const at = A.reduce((best, row, i) => (Math.abs(row[0]) > Math.abs(A[best][0]) ? i : best), 0);
  const [pivot, ...tail] = A[at];
  if (pivot === 0) return { value: 0, sign: 0, log: -Infinity };
  const below = A.filter((_, i) => i !== at).map(([x, ...row]) => add(row, times(-x / pivot, tail)));
  const rest = det(below);
  if (rest.sign === 0) return rest;
  // Bringing the row to the top passes the ones above it, each of which turns the sign.
  const sign = rest.sign * Math.sign(pivot) * (at % 2 === 0 ? 1 : -1);
  const log = rest.log + Math.log(Math.abs(pivot));
  return { value: sign * Math.exp(log), sign, log };
}

export function project(B: Vec[], v: Vec): Split {
  const rest = cleaned(basis(B), v);
  return { p: add(v, times(-1, rest)), r: rest };
}

/** Turns in planes of two coordinates, each of which makes one zero below the diagonal. */
export function qr(A: Mat): QR {
  const [m, n] = [A.length, A[0].length];
  let R = A.map((row) => [...row]);
  let Qt: Mat = indices(m).map((i) => indices(m).map((j) => Number(i === j)));
  for (const j of indices(n)) {
    for (const i of indices(m).filter((row) => row > j)) {
      const length = Math.hypot(R[j][j], R[i][j]);
      if (length === 0) continue;
      const [c, s] = [R[j][j] / length, R[i][j] / length];
      const turn = (M: Mat): Mat =>
        M.map((row, at) =>
          at === j ? add(times(c, M[j]), times(s, M[i])) : at === i ? add(times(-s, M[j]), times(c, M[i])) : row,
        );
      [R, Qt] = [turn(R), turn(Qt)];
    }
  }
  const signs = indices(n).map((i) => (R[i][i] < 0 ? -1 : 1));
  return {
    Q: flip(signs.map((sign, i) => times(sign, Qt[i]))),
    R: signs.map((sign, i) => times(sign, R[i]).map((x, j) => (j < i ? 0 : x))),
  };
}

export function lstsq(A: Mat, b: Vec): Fit {
  const columns = flip(A);
  const kept = keptOf(columns);
  const thin = flip(kept.map((j) => columns[j]));
  const weights = kept.length === 0 ? [] : solveBack(qr(thin), b);
  const rest = kept.reduce((left, j, i) => add(left, times(-weights[i], columns[j])), b);
  const x = columns.map((_, j) => weights[kept.indexOf(j)] ?? 0);
  return { x, rss: dot(rest, rest), rank: kept.length };
}

function solveBack({ Q, R }: QR, b: Vec): Vec {
  const c = flip(Q).map((q) => dot(q, b));
  return indices(c.length).reduceRight<Vec>((x, i) => {
    const known = sum(x.map((w, k) => w * R[i][i + 1 + k]));
    return [(c[i] - known) / R[i][i], ...x];
  }, []);
}

/** Vectors of values that are orthonormal on the data, each from the last one times the variable. */
export function polyfit(t: Vec, y: Vec, d: number, at: Vec): Vec {
  const middle = sum(t) / t.length;
  const spread = most(t.map((x) => x - middle)) || 1;
  const everywhere = [...t, ...at].map((x) => (x - middle) / spread);
  const onData = (v: Vec): Vec => v.slice(0, t.length);
  const found = indices(d + 1).reduce<Mat>((known, k) => {
    const start = k === 0 ? everywhere.map(() => 1) : known[k - 1].map((x, i) => x * everywhere[i]);
    const left = [...known, ...known].reduce((v, q) => add(v, times(-dot(onData(q), onData(v)), q)), start);
    return [...known, times(1 / Math.sqrt(dot(onData(left), onData(left))), left)];
  }, []);
  const fitted = found.reduce(
    (curve, q) => add(curve, times(dot(onData(q), y), q)),
    everywhere.map(() => 0),
  );
  return fitted.slice(t.length);
}

/** v without its shadows, taken off until they stay off. */
function cleaned(Q: Mat, v: Vec): Vec {
  return [...Q, ...Q, ...Q].reduce((left, q) => add(left, times(-dot(q, left), q)), v);
}

function keptOf(columns: Mat): number[] {
  return columns.reduce<{ Q: Mat; kept: number[] }>(
    ({ Q, kept }, a, j) => {
      const left = cleaned(Q, a);
      const length = Math.sqrt(dot(left, left));
      if (!(length > 1e-10 * Math.sqrt(dot(a, a)))) return { Q, kept };
      return { Q: [...Q, times(1 / length, left)], kept: [...kept, j] };
    },
    { Q: [], kept: [] },
  ).kept;
}

function basis(B: Mat): Mat {
  return keptOf(B).reduce<Mat>((Q, j) => {
    const left = cleaned(Q, B[j]);
    return [...Q, times(1 / Math.sqrt(dot(left, left)), left)];
  }, []);
}
