// Right answers from the library of the course, for checks and mistakes that need one.
import { lstsq, qr as libraryQr } from "@gradus/math";
import type { Fit, Mat, QR, Split, Vec } from "./starter.ts";
import * as vectors from "../../../shared/vectors.ts";

/** Columns brought to length 1, so that the units of a column say nothing about its rank. */
function unitColumns(A: Mat): { U: Mat; lengths: Vec } {
  const lengths = vectors.transpose(A).map((a) => vectors.length(a) || 1);
  return { U: A.map((row) => row.map((x, j) => x / lengths[j])), lengths };
}

export function bestFit(A: Mat, b: Vec): Fit {
  const { U, lengths } = unitColumns(A);
  const { x, rank } = lstsq(U, b, { tolerance: 1e-9 });
  const weights = x.toArray().map((w, j) => w / lengths[j]);
  const r = vectors.plus(b, -1, vectors.times(A, weights));
  return { x: weights, rss: vectors.dot(r, r), rank };
}

export function split(B: Mat, v: Vec): Split {
  if (B.length === 0) return { p: v.map(() => 0), r: v };
  const A = vectors.transpose(B);
  const p = vectors.times(A, bestFit(A, v).x);
  return { p, r: vectors.plus(v, -1, p) };
}

/** Thin, with nothing negative on the diagonal of R. */
export function factors(A: Mat): QR {
  const { Q, R } = libraryQr(A);
  const signs = R.toArray().map((row, i) => (row[i] < 0 ? -1 : 1));
  return {
    Q: Q.toArray().map((row) => row.map((x, j) => x * signs[j])),
    R: R.toArray().map((row, i) => row.map((x) => x * signs[i])),
  };
}

/** The best polynomial in a variable from -1 to 1, at other places. */
export function curve(t: Vec, y: Vec, d: number, at: Vec): Vec {
  const [low, high] = [Math.min(...t), Math.max(...t)];
  const half = (high - low) / 2 || 1;
  const powers = (time: number): Vec => Array.from({ length: d + 1 }, (_, k) => ((time - low) / half - 1) ** k);
  const { x } = bestFit(t.map(powers), y);
  return at.map((time) => vectors.dot(powers(time), x));
}
