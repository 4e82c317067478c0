// gradus-canary-9f2c: this file is not published
// Another algorithm and another style: map and reduce, elimination instead of determinants, cosines from the
// sides of a triangle's angle, dependence by Gram–Schmidt, neighbours picked one after the other.
import { Failure } from "@gradus/grading";
import type { Fate, How, Mat, Order, Vec } from "../starter.ts";

const sum = (xs: Vec): number => xs.reduce((total, x) => total + x, 0);
const most = (xs: Vec): number => xs.reduce((best, x) => (Math.abs(x) > best ? Math.abs(x) : best), 0);
const times = (c: number, v: Vec): Vec => v.map((x) => c * x);
const minus = (u: Vec, v: Vec): Vec => u.map((x, i) => x - v[i]);

export function dot(u: Vec, v: Vec): number {
  if (u.length !== v.length) throw new Failure("shape-mismatch");
  return u.length === 0 ? 0 : u[0] * v[0] + dot(u.slice(1), v.slice(1));
}

export function norm(u: Vec, p: Order): number {
  if (p === "inf") return most(u);
  if (p === 1) return sum(u.map(Math.abs));
  // Two at a time: the longer leg is taken out of the root.
  return u.reduce((length, x) => leg(length, Math.abs(x)), 0);
}

function leg(a: number, b: number): number {
  const [long, short] = a > b ? [a, b] : [b, a];
  return long === 0 ? 0 : long * Math.sqrt(1 + (short / long) ** 2);
}

/** From the half angle: ‖a − b‖ and ‖a + b‖ of the two directions are twice its sine and cosine. */
export function cosine(u: Vec, v: Vec): number {
  if (most(u) === 0 || most(v) === 0) return NaN;
  const direction = (w: Vec): Vec => times(1 / norm(times(1 / most(w), w), 2), times(1 / most(w), w));
  const [a, b] = [direction(u), direction(v)];
  const [s, c] = [sum(minus(a, b).map((x) => x * x)), sum(minus(a, times(-1, b)).map((x) => x * x))];
  return (c - s) / (c + s);
}

export function det2(M: Mat): number {
  return permutationSum(M);
}

export function det3(M: Mat): number {
  return permutationSum(M);
}

/** Every way to take one entry from each row and column, with the sign of its order. */
function permutationSum(M: Mat, sign = 1): number {
  if (M.length === 0) return sign;
  const [first, ...rest] = M;
  return sum(
    first.map((x, j) => {
      const term = permutationSum(
        rest.map((row) => row.filter((_, k) => k !== j)),
        j % 2 === 0 ? sign : -sign,
      );
      return x === 0 ? 0 : x * term;
    }),
  );
}

/** Elimination: the equation with an x is used to take the x out of the other one. */
export function classify(A: Mat, b: Vec): Fate {
  const rows = A.map((row, i) => [...row, b[i]]);
  const at = rows.findIndex(([x]) => x !== 0);
  if (at < 0) return alongY(rows);
  const pivot = rows[at];
  const other = rows[1 - at];
  const factor = other[0] / pivot[0];
  const [, y, right] = other.map((x, j) => crumbless(x, factor * pivot[j]));
  if (y !== 0) {
    const second = right / y;
    return { kind: "one", x: [(pivot[2] - pivot[1] * second) / pivot[0], second] };
  }
  return right === 0 ? { kind: "many", x: [(pivot[2] - pivot[1]) / pivot[0], 1] } : { kind: "none" };
}

/** Neither equation has an x. */
function alongY(rows: Mat): Fate {
  const found = rows.find(([, y]) => y !== 0);
  if (found === undefined)
    return rows.every(([, , right]) => right === 0) ? { kind: "many", x: [7, -7] } : { kind: "none" };
  const y = found[2] / found[1];
  return rows.every(([, factor, right]) => crumbless(right, factor * y) === 0)
    ? { kind: "many", x: [0, y] }
    : { kind: "none" };
}

function crumbless(p: number, q: number): number {
  return Math.abs(p - q) <= 1e-10 * (Math.abs(p) + Math.abs(q)) ? 0 : p - q;
}

/** Gram–Schmidt that remembers how each direction was mixed from the vectors. */
export function dependency(vs: Vec[]): Vec | null {
  const sizes = vs.map(most);
  const empty = sizes.indexOf(0);
  if (empty >= 0) return vs.map((_, i) => Number(i === empty));
  const known: { direction: Vec; weights: Vec }[] = [];
  for (const [i, v] of vs.entries()) {
    let rest = times(1 / sizes[i], v);
    let weights = vs.map((_, j) => Number(j === i));
    // Twice, because the first pass leaves crumbs of its own.
    for (const { direction, weights: mix } of [...known, ...known]) {
      const shadow = sum(rest.map((x, k) => x * direction[k]));
      rest = minus(rest, times(shadow, direction));
      weights = minus(weights, times(shadow, mix));
    }
    if (most(rest) <= 1e-9 * most(weights)) {
      const c = weights.map((w, j) => w / sizes[j]);
      return times(1 / most(c), c);
    }
    const length = norm(rest, 2);
    known.push({ direction: times(1 / length, rest), weights: times(1 / length, weights) });
  }
  return null;
}

/** The nearest of those that are left, k times. */
export function nearest(X: Mat, q: Vec, k: number, how: How): number[] {
  const columns = q.map((_, j) => X.map((row) => row[j]));
  const scales = columns.map((column) => (how === "raw" ? 1 : deviation(column)));
  const far = X.map((row) =>
    norm(
      row.map((x, j) => (scales[j] === 0 ? 0 : (x - q[j]) / scales[j])),
      2,
    ),
  );
  const pick = (left: number[], wanted: number): number[] => {
    if (wanted <= 0 || left.length === 0) return [];
    const best = left.reduce((i, j) => (far[j] < far[i] ? j : i));
    return [
      best,
      ...pick(
        left.filter((i) => i !== best),
        wanted - 1,
      ),
    ];
  };
  return pick([...X.keys()], k);
}

function deviation(column: Vec): number {
  if (Math.min(...column) === Math.max(...column)) return 0;
  const mean = sum(column) / column.length;
  return Math.sqrt(sum(column.map((x) => (x - mean) ** 2)) / (column.length - 1));
}
