import { close, ensure } from "@gradus/grading";
import type { Determinant, Fit, Mat, QR, Split, Vec } from "./starter.ts";
import * as vectors from "../../../shared/vectors.ts";

const ROUNDING = "a few operations, each rounded to sixteen digits of the largest term";

/** Equal up to the rounding of sums whose terms are as large as `size`. */
export function near(received: Vec, expected: Vec, size: number): void {
  close(received, expected, { relative: 0, absolute: 1e-12 * size, because: ROUNDING });
}

/** Entry by entry, each beside the sizes of the products that went into it. */
export function ensureProduct(received: Mat, A: Mat, B: Mat): void {
  ensureShape(received, A.length, B[0].length, "The product");
  const exact = vectors.multiply(A, B);
  const sizes = vectors.multiply(positive(A), positive(B));
  for (const [i, row] of received.entries()) {
    for (const [j, x] of row.entries()) {
      ensure(Math.abs(x - exact[i][j]) <= 1e-12 * sizes[i][j], `Entry (${i}, ${j}) of the product is wrong.`, {
        subject: `Entry (${i}, ${j})`,
        expected: exact[i][j],
        received: x,
      });
    }
  }
}

export function ensureShape(M: Mat, m: number, n: number, name: string): void {
  const right = M.length === m && M.every((row) => row.length === n);
  ensure(right, `${name} should have ${m} by ${n} entries; it has ${M.length} by ${M[0]?.length ?? 0}.`, {
    received: M,
  });
}

/** The determinant by expansion along the first row, and the sum of the sizes of its products. */
export function expanded(A: Mat): { value: number; size: number } {
  if (A.length === 0) return { value: 1, size: 1 };
  let [value, size] = [0, 0];
  for (const [j, entry] of A[0].entries()) {
    if (entry === 0) continue;
    const minor = expanded(A.slice(1).map((row) => row.toSpliced(j, 1)));
    value += (j % 2 === 0 ? 1 : -1) * entry * minor.value;
    size += Math.abs(entry) * minor.size;
  }
  return { value, size };
}

export function ensureDeterminant(received: Determinant, A: Mat): void {
  const { value, size } = expanded(A);
  const off = Math.abs(received.value - value);
  ensure(off <= 1e-11 * size, "The value of the determinant is wrong.", {
    subject: "value",
    expected: value,
    received: received.value,
  });
  // Where rounding alone decides whether something is left, any sign will do.
  if (Math.abs(value) > 1e-9 * size) ensureSign(received, Math.sign(value));
}

export function ensureSign(received: Determinant, sign: number): void {
  ensure(received.sign === sign, "The sign of the determinant is wrong.", {
    subject: "sign",
    expected: sign,
    received: received.sign,
  });
}

/** log, beside the logarithm that it should be. */
export function ensureLog(received: Determinant, log: number): void {
  ensure(Math.abs(received.log - log) <= 1e-9 * (1 + Math.abs(log)), "`log` is wrong.", {
    subject: "log",
    expected: log,
    received: received.log,
  });
}

/** p and r add up to v. */
export function ensureSum({ p, r }: Split, v: Vec): void {
  const wanted = `p and r should have ${v.length} entries each, as v has.`;
  ensure(p.length === v.length && r.length === v.length, wanted, { received: { p, r } });
  const size = vectors.largest(v) + vectors.largest(p);
  const sum = vectors.plus(p, 1, r);
  ensure(vectors.largest(vectors.plus(sum, -1, v)) <= 1e-9 * size, "p + r is not v.", {
    subject: "p + r",
    expected: v,
    received: sum,
  });
}

/** Each vector of B stands at a right angle to r. */
export function ensureRightAngles(B: Mat, r: Vec, size: number, what = "vector"): void {
  for (const [i, b] of B.entries()) {
    const off = Math.abs(vectors.dot(b, r));
    ensure(off <= 1e-9 * vectors.length(b) * size, `The rest is not at right angles to ${what} ${i}.`, {
      subject: `The dot product of ${what} ${i} with the rest`,
      expected: 0,
      received: vectors.dot(b, r),
    });
  }
}

/** The split is right: a sum, with r at right angles to everything and p made of B, which takes both ways to see. */
export function ensureSplit(split: Split, B: Mat, v: Vec, p: Vec): void {
  ensureSum(split, v);
  ensureRightAngles(B, split.r, vectors.length(v));
  const off = vectors.largest(vectors.plus(split.p, -1, p));
  ensure(off <= 1e-8 * vectors.length(v), "p is not the shadow of v.", {
    subject: "p",
    expected: p,
    received: split.p,
  });
}

export function ensureUpper(R: Mat): void {
  for (const [i, row] of R.entries()) {
    const size = vectors.largest(R.map((each) => each[i]));
    const low = row.findIndex((x, j) => j < i && Math.abs(x) > 1e-13 * vectors.largest(R.map((each) => each[j])));
    ensure(low < 0, `R has something below its diagonal, in row ${i}.`, { subject: "R", received: R });
    ensure(row[i] >= -1e-13 * size, `Entry (${i}, ${i}) of R is negative.`, { subject: "R", received: R });
  }
}

/** The largest difference between QᵀQ and the identity. */
export function lostAngles(Q: Mat): number {
  const columns = vectors.transpose(Q);
  return vectors.largest(columns.flatMap((a, i) => columns.map((b, j) => vectors.dot(a, b) - Number(i === j))));
}

export function ensureOrthonormal(Q: Mat): void {
  const lost = lostAngles(Q);
  ensure(lost <= 1e-12, "The columns of Q are not orthonormal.", {
    subject: "The largest entry of QᵀQ − I",
    expected: 0,
    received: lost,
  });
}

export function ensureFactors({ Q, R }: QR, A: Mat): void {
  ensureShape(Q, A.length, A[0].length, "Q");
  ensureShape(R, A[0].length, A[0].length, "R");
  const product = vectors.multiply(Q, R);
  for (const [j, a] of vectors.transpose(A).entries()) {
    const off = vectors.largest(a.map((x, i) => x - product[i][j]));
    ensure(off <= 1e-12 * vectors.length(a), `Column ${j} of Q R is not column ${j} of A.`, {
      subject: "Q R",
      expected: A,
      received: product,
    });
  }
}

export function residual(A: Mat, x: Vec, b: Vec): Vec {
  return vectors.plus(b, -1, vectors.times(A, x));
}

/** What is left stands at right angles to every column: nothing that A could still explain. */
export function ensureBestFit(fit: Fit, A: Mat, b: Vec): void {
  const n = A[0].length;
  ensure(fit.x.length === n, `x should have ${n} entries, one for each column of A; it has ${fit.x.length}.`);
  ensure(
    fit.x.every((x) => Number.isFinite(x)),
    "x should hold numbers that are finite.",
    { subject: "x", received: fit.x },
  );
  const columns = vectors.transpose(A);
  // What each product of a column with its weight is rounded to.
  const terms = Math.max(...columns.map((a, j) => vectors.length(a) * Math.abs(fit.x[j])), vectors.length(b));
  ensureRightAngles(columns, residual(A, fit.x, b), terms, "column");
}

export function ensureRss(fit: Fit, A: Mat, b: Vec): void {
  const r = residual(A, fit.x, b);
  const size = vectors.dot(b, b);
  ensure(Math.abs(fit.rss - vectors.dot(r, r)) <= 1e-9 * size, "rss is not the sum of the squares of b − A x.", {
    subject: "rss",
    expected: vectors.dot(r, r),
    received: fit.rss,
  });
}

export function ensureRank(fit: Fit, rank: number): void {
  ensure(fit.rank === rank, "The rank is wrong.", { subject: "rank", expected: rank, received: fit.rank });
}

/** Values of a curve, beside those that they should be. */
export function ensureValues(received: Vec, expected: Vec, digits = 9): void {
  ensure(received.length === expected.length, `There should be ${expected.length} values, one for each place.`, {
    received,
  });
  // The heights are whole numbers, so a value of 0 is a sum of terms near 1.
  const size = Math.max(0.01, vectors.largest(expected));
  const off = vectors.largest(vectors.plus(received, -1, expected));
  ensure(off <= 10 ** -digits * size, "The curve has other values there.", {
    subject: "The values",
    expected,
    received,
  });
}

function positive(M: Mat): Mat {
  return M.map((row) => row.map(Math.abs));
}
