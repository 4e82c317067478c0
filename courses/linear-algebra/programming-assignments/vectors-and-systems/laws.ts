import { close, ensure } from "@gradus/grading";
import type { Fate, How, Mat, Order, Vec } from "./starter.ts";

const ROUNDING = "a few operations, each rounded to sixteen digits of the largest term";

/** Equal up to the rounding of sums whose terms are as large as `scale` together. */
export function near(received: number, expected: number, scale: number): void {
  close(received, expected, { relative: 0, absolute: 1e-12 * scale, because: ROUNDING });
}

/** The sum of the sizes of the products in u · v: what rounding is measured by. */
export function weight(u: Vec, v: Vec): number {
  return u.reduce((sum, x, i) => sum + Math.abs(x * v[i]), 0);
}

export function scale(v: Vec, factor: number): Vec {
  return v.map((x) => factor * x);
}

export function plus(u: Vec, v: Vec): Vec {
  return u.map((x, i) => x + v[i]);
}

export function transpose(M: Mat): Mat {
  return M[0].map((_, j) => M.map((row) => row[j]));
}

export function largest(v: Vec): number {
  return Math.max(0, ...v.map(Math.abs));
}

export function referenceDot(u: Vec, v: Vec): number {
  return u.reduce((sum, x, i) => sum + x * v[i], 0);
}

export function referenceNorm(u: Vec, p: Order): number {
  const most = largest(u);
  if (p === "inf" || most === 0) return most;
  const shares = u.map((x) => Math.abs(x) / most);
  return most * (p === 1 ? shares.reduce((sum, x) => sum + x, 0) : Math.sqrt(referenceDot(shares, shares)));
}

/** The determinant and the sum of the sizes of its products, for any square size. */
export function determinant(M: Mat): { value: number; size: number } {
  if (M.length === 1) return { value: M[0][0], size: Math.abs(M[0][0]) };
  let [value, size] = [0, 0];
  for (const [j, entry] of M[0].entries()) {
    const minor = determinant(M.slice(1).map((row) => row.toSpliced(j, 1)));
    value += (j % 2 === 0 ? 1 : -1) * entry * minor.value;
    size += Math.abs(entry) * minor.size;
  }
  return { value, size };
}

export function ensureDeterminant(received: number, M: Mat, factor = 1): void {
  const { value, size } = determinant(M);
  near(received, factor * value, Math.abs(factor) * size);
}

/** By the rule of the exercise: ten digits smaller than what it was made of. */
function cancels(p: number, q: number): boolean {
  return Math.abs(p - q) <= 1e-10 * (Math.abs(p) + Math.abs(q));
}

export function referenceKind([[a, b], [c, d]]: Mat, [e, f]: Vec): Fate["kind"] {
  if (!cancels(a * d, b * c)) return "one";
  const zeros = [a, b, c, d].every((entry) => entry === 0);
  if (zeros) return e === 0 && f === 0 ? "many" : "none";
  return cancels(a * f, c * e) && cancels(b * f, d * e) ? "many" : "none";
}

/** Whether nobody has to ask what counts as zero: every difference that decides is far from the border, or rounding. */
export function isClear({ A: [[a, b], [c, d]], b: [e, f] }: { A: Mat; b: Vec }): boolean {
  const differences = [
    [a * d, b * c],
    [a * f, c * e],
    [b * f, d * e],
  ];
  return differences.every(([p, q]) => {
    const share = Math.abs(p - q) / (Math.abs(p) + Math.abs(q) || 1);
    return share < 1e-14 || share > 1e-4;
  });
}

/** Each equation by itself, beside the largest term in it: a small equation is not hidden by a large one. */
export function ensureSolves(A: Mat, x: Vec | undefined, b: Vec): void {
  ensure(x !== undefined, "There is a solution, so `x` should hold one.", { subject: "x", received: x });
  ensure(x.length === 2, "`x` should have two entries, one for each unknown.", { subject: "x", received: x });
  for (const [i, [p, q]] of A.entries()) {
    const off = Math.abs(p * x[0] + q * x[1] - b[i]);
    const size = Math.abs(p * x[0]) + Math.abs(q * x[1]) + Math.abs(b[i]);
    ensure(off <= 1e-9 * size, `\`x\` does not satisfy equation ${i}.`, {
      subject: `The left side of equation ${i}`,
      expected: b[i],
      received: p * x[0] + q * x[1],
    });
  }
}

export function ensureKind(fate: Fate, kind: Fate["kind"], why: string): void {
  ensure(fate.kind === kind, why, { subject: "kind", expected: kind, received: fate.kind });
}

/** The sum of c_i v_i, and the largest entry of what was added. */
export function combination(c: Vec, vs: Mat): { sum: Vec; size: number } {
  const sum = vs[0].map((_, k) => vs.reduce((total, v, i) => total + c[i] * v[k], 0));
  return { sum, size: largest(vs.flatMap((v, i) => scale(v, c[i]))) };
}

/** One weight for each vector, not all 0, with which they add up to zero by the rule of the exercise. */
export function ensureVanishes(c: Vec | null, vs: Mat): asserts c is Vec {
  ensure(c !== null, "These vectors are dependent: some combination of them is zero.");
  const wanted = vs.length === 1 ? "one coefficient" : `${vs.length} coefficients, one for each vector`;
  ensure(c.length === vs.length, `There should be ${wanted}; there ${c.length === 1 ? "is" : "are"} ${c.length}.`);
  ensure(!c.every((weight) => weight === 0), "Coefficients of zeros make zero of any vectors, and say nothing.");
  const { sum, size } = combination(c, vs);
  ensure(largest(sum) <= 1e-9 * size, "With these coefficients the vectors do not add up to zero.", {
    subject: "Their sum",
    expected: sum.map(() => 0),
    received: sum,
  });
}

/** Of all multiples of a dependence, the exercise asks for one of those whose largest coefficient has the size 1. */
export function ensureLargestIsOne(c: Vec): void {
  const size = largest(c);
  ensure(Math.abs(size - 1) <= 1e-12, `The largest coefficient is ${short(size)} in size.`, { received: c });
}

/** How far each row of X is from q, in units of the spread of each column where it is "standard". */
export function distances(X: Mat, q: Vec, how: How): Vec {
  const spreads = q.map((_, j) => (how === "raw" ? 1 : spread(X.map((row) => row[j]))));
  return X.map((row) =>
    referenceNorm(
      row.map((x, j) => (spreads[j] === 0 ? 0 : (x - q[j]) / spreads[j])),
      2,
    ),
  );
}

/**
 * The k nearest rows, each once, nearest first. Rows that lie equally far up to rounding may stand in any order;
 * rows that are the same, or mirror images in q, in that of X.
 */
export function ensureNearest(received: Vec, X: Mat, q: Vec, k: number, how: How): void {
  const count = Math.min(k, X.length);
  const wanted = `There should be ${count === 1 ? "1 row number" : `${count} row numbers`}; there ${received.length === 1 ? "is" : "are"} ${received.length}.`;
  ensure(received.length === count, wanted);
  const odd = received.find((i) => i < 0 || i >= X.length);
  ensure(odd === undefined, `X has no row ${odd}; its rows are counted from 0.`);
  ensure(new Set(received).size === count, "A row is listed twice.", { received });
  const d = distances(X, q, how);
  const left = X.keys().filter((i) => !received.includes(i));
  const walk = [...received, ...left];
  const pairs = walk.slice(0, count).flatMap((i, at) => walk.slice(at + 1).map((j) => [i, j] as const));
  for (const [i, j] of pairs) {
    const words = `Row ${j} is nearer than row ${i}: its distance is ${short(d[j])}, not ${short(d[i])}.`;
    ensure(d[i] <= d[j] * (1 + 1e-9) + 1e-300, words, { received });
    const twins = X[i].every((x, at) => Math.abs(x - q[at]) === Math.abs(X[j][at] - q[at]));
    ensure(!twins || i < j, `Rows ${j} and ${i} are equally near, so row ${j} comes first.`, { received });
  }
}

function spread(column: Vec): number {
  if (column.every((x) => x === column[0])) return 0;
  const mean = column.reduce((sum, x) => sum + x, 0) / column.length;
  return Math.sqrt(column.reduce((sum, x) => sum + (x - mean) ** 2, 0) / column.length);
}

function short(x: number): number {
  return Number(x.toPrecision(4));
}
