import { close, ensure } from "@gradus/grading";
import * as references from "./references.ts";
import type { Dominant, Eigen, Mat, Pca, Truncated, Vec } from "./starter.ts";
import * as vectors from "../../../shared/vectors.ts";

const ROUNDING = "a few operations, each rounded to sixteen digits of the largest term";

/** Equal up to the rounding of sums whose terms are as large as `size`. */
export function near<T extends number | Vec | Mat>(received: T, expected: T, size: number): void {
  close(received, expected, { relative: 0, absolute: 1e-10 * size, because: ROUNDING });
}

export function ensureShape(M: Mat, m: number, n: number, name: string): void {
  const right = M.length === m && M.every((row) => row.length === n);
  ensure(right, `${name} should have ${m} by ${n} entries; it has ${M.length} by ${M[0]?.length ?? 0}.`, {
    received: M,
  });
  ensure(
    M.flat().every((x) => Number.isFinite(x)),
    `${name} holds something that is no finite number.`,
    { received: M },
  );
}

/** The Frobenius norm. */
export function size(M: Mat): number {
  return vectors.length(M.flat());
}

export function ensureOrthonormal(Q: Mat, name: string): void {
  const columns = vectors.transpose(Q);
  const lost = columns.flatMap((a, i) => columns.map((b, j) => Math.abs(vectors.dot(a, b) - Number(i === j))));
  // Math.max of NaN is NaN, which is never at most anything.
  ensure(Math.max(0, ...lost) <= 1e-12, `The columns of ${name} do not have length 1 and right angles.`, {
    subject: "Their dot products",
    expected: vectors.identity(columns.length),
    received: columns.map((a) => columns.map((b) => vectors.dot(a, b))),
  });
}

/** A v is lambda v up to tol, and v has length 1. */
export function ensurePair({ lambda, v }: Dominant, A: Mat, tol: number): void {
  ensure(v.length === A.length, `v should have ${A.length} entries; it has ${v.length}.`, { received: v });
  const off = Math.abs(vectors.length(v) - 1);
  ensure(off <= 1e-12, "v does not have length 1.", { subject: "v", received: v });
  const image = vectors.times(A, v);
  const lost = vectors.length(vectors.plus(image, -lambda, v));
  // The digits that the product itself loses come on top.
  ensure(lost <= 1.01 * tol * vectors.length(image) + 1e-13 * size(A), "A v is not lambda v.", {
    subject: "A v",
    expected: vectors.scale(v, lambda),
    received: image,
  });
}

export function ensureSettled({ settled }: Dominant, expected: boolean): void {
  const why = expected
    ? "The vector keeps its direction from here on, so `settled` should be true."
    : "The vector never comes to rest, so `settled` should be false.";
  ensure(settled === expected, why, { subject: "settled", expected, received: settled });
}

export function ensureLambda(received: number, expected: number, tol = 1e-6): void {
  ensure(Math.abs(received - expected) <= tol * Math.abs(expected), "lambda is wrong.", {
    subject: "lambda",
    expected,
    received,
  });
}

/** Eigenvalues in order with their vectors, and as many as there should be. */
export function ensureEigen({ values, vectors: V }: Eigen, S: Mat): void {
  const n = S.length;
  ensure(values.length === n, `There should be ${n} eigenvalues; there are ${values.length}.`, { received: values });
  ensureShape(V, n, n, "vectors");
  const scale = size(S);
  const columns = vectors.transpose(V);
  for (const [j, v] of columns.entries()) {
    const image = vectors.times(S, v);
    const off = vectors.largest(vectors.plus(image, -values[j], v));
    ensure(off <= 1e-9 * scale, `Column ${j} of vectors is no eigenvector with eigenvalue ${short(values[j])}.`, {
      subject: "S v",
      expected: vectors.scale(v, values[j]),
      received: image,
    });
  }
  ensureDescending(values, scale);
}

export function ensureDescending(values: Vec, scale: number): void {
  const odd = values.findIndex((value, j) => j > 0 && value > values[j - 1] + 1e-9 * scale);
  ensure(odd < 0, "The largest comes first.", { received: values });
}

/** Each column holds shares, which add up to 1. */
export function ensureShares(P: Mat, n: number): void {
  ensureShape(P, n, n, "P");
  for (const [j, column] of vectors.transpose(P).entries()) {
    const sum = column.reduce((total, x) => total + x, 0);
    ensure(Math.abs(sum - 1) <= 1e-12, `Column ${j} does not add up to 1.`, {
      subject: `The sum of column ${j}`,
      expected: 1,
      received: sum,
    });
    ensure(
      column.every((x) => x >= 0),
      `Column ${j} holds a share below 0.`,
      { received: P },
    );
  }
}

/** r is its own image, with one jump in 1 / (1 − d) steps. */
export function ensureAtRest(r: Vec, P: Mat, d: number, tol: number): void {
  const n = P.length;
  ensure(r.length === n, `There should be ${n} shares, one for each page; there are ${r.length}.`, { received: r });
  const after = vectors.times(P, r).map((share) => d * share + (1 - d) / n);
  const change = vectors.plus(after, -1, r).reduce((sum, x) => sum + Math.abs(x), 0);
  ensure(change <= 1.01 * tol + 1e-13, "One more step still changes the shares.", {
    subject: "One step later r",
    expected: r,
    received: after,
  });
}

export function ensureCovariance(received: Mat, X: Mat): void {
  const expected = references.covariance(X);
  ensureShape(received, expected.length, expected.length, "The covariance matrix");
  const spreads = expected.map((row, i) => Math.sqrt(row[i]));
  // Rounding is measured by the numbers that went in: a mean far away costs the digits that it takes itself.
  const crumbs = vectors.transpose(X).map((column) => 1e-15 * vectors.largest(column));
  for (const [i, row] of received.entries()) {
    for (const [j, x] of row.entries()) {
      const allowed =
        1e-10 * spreads[i] * spreads[j] + crumbs[i] * spreads[j] + spreads[i] * crumbs[j] + 4 * crumbs[i] * crumbs[j];
      ensure(Math.abs(x - expected[i][j]) <= allowed, `Entry (${i}, ${j}) is wrong.`, {
        subject: `Entry (${i}, ${j})`,
        expected: expected[i][j],
        received: x,
      });
    }
  }
}

/** The variance of everything: what rounding in a principal component is measured by. */
export function totalVariance(X: Mat): number {
  return references.covariance(X).reduce((sum, row, i) => sum + row[i], 0);
}

export function ensureParts({ mean, components, scores, explained }: Pca, X: Mat, k: number): void {
  const p = X[0].length;
  ensure(mean.length === p, `mean should have ${p} entries, one for each column of X; it has ${mean.length}.`);
  ensureShape(components, p, k, "components");
  ensureShape(scores, X.length, k, "scores");
  ensure(explained.length === k, `explained should have ${k} entries; it has ${explained.length}.`);
}

/** The shares are those of the most that k directions can show, and the scores have them. */
export function ensureExplained({ scores, explained }: Pca, X: Mat, k: number): void {
  const right = references.pca(X, k).explained;
  close(explained, right, { relative: 0, absolute: 1e-9, because: "shares of the total variance" });
  const total = totalVariance(X);
  const found = references.gram(scores, X.length - 1);
  // Variances below what rounding leaves of the total cannot be told from none.
  const wanted = right.map((share, i) => right.map((_, j) => (i === j ? share * total : 0)));
  close(found, wanted, { relative: 0, absolute: 1e-9 * total, because: "sums of squares, beside the total variance" });
}

/** Scores are the dot products of centred rows with the directions. */
export function ensureScores({ components, scores }: Pca, X: Mat): void {
  const directions = vectors.transpose(components);
  const wanted = references.centred(X).map((row) => vectors.times(directions, row));
  near(scores, wanted, vectors.largest(X.flat()));
}

/** What the exercise allows, beside the norm of A. */
export const TRUNCATED = 1e-12;

/** As near as a matrix of rank k can be, and as far as it says. */
export function ensureNearest({ approx, error }: Truncated, A: Mat, k: number): void {
  ensureShape(approx, A.length, A[0].length, "approx");
  const scale = size(A);
  const least = vectors.length(references.singularValues(A).slice(k));
  const away = size(A.map((row, i) => vectors.plus(row, -1, approx[i])));
  ensure(Math.abs(away - least) <= TRUNCATED * scale, "Another matrix of that rank is nearer to A.", {
    subject: "How far approx is from A",
    expected: least,
    received: away,
  });
  ensure(Math.abs(error - least) <= TRUNCATED * scale, "error is not how far approx is from A.", {
    subject: "error",
    expected: least,
    received: error,
  });
}

export function ensureRankAtMost({ approx }: Truncated, k: number, A: Mat): void {
  ensureShape(approx, A.length, A[0].length, "approx");
  const beyond = references.singularValues(approx)[k] ?? 0;
  ensure(beyond <= TRUNCATED * size(A), `approx has a rank above ${k}.`, {
    subject: "The next singular value of approx",
    expected: 0,
    received: beyond,
  });
}

export function ensureRoot(L: Mat | null, S: Mat): asserts L is Mat {
  const n = S.length;
  ensure(L !== null, "S is symmetric and positive definite, so it has a factor.");
  ensureShape(L, n, n, "L");
  for (const [i, row] of L.entries()) {
    const above = row.findIndex((x, j) => j > i && x !== 0);
    ensure(above < 0, `L has something above its diagonal, in row ${i}.`, { subject: "L", received: L });
    ensure(row[i] > 0, `Entry (${i}, ${i}) of L is not positive.`, { subject: "L", received: L });
  }
  for (const [i, row] of L.entries()) {
    for (const [j, other] of L.entries()) {
      const allowed = 1e-12 * Math.sqrt(S[i][i] * S[j][j]);
      ensure(Math.abs(vectors.dot(row, other) - S[i][j]) <= allowed, "L times its transpose is not S.", {
        subject: "L times its transpose",
        expected: S,
        received: vectors.multiply(L, vectors.transpose(L)),
      });
    }
  }
}

export function short(x: number): number {
  return Number(x.toPrecision(4));
}

/** No eigenvalue below zero, up to the rounding of the largest. */
export function ensureNotNegative(C: Mat): void {
  const least = references.eigen(C).values.at(-1) ?? 0;
  ensure(least >= -1e-9 * size(C), "Some direction has a negative variance.", {
    subject: "The least eigenvalue",
    received: least,
  });
}
