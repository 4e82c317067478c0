// What visible and hidden checks draw their inputs from, beside the generators of the platform.
import { anyMatrix, decimal, from, integer, mapped, matrixOf, oneOf, together, vectorOf } from "@gradus/grading";
import type { Band, Generator } from "@gradus/grading";
import { strokeDigits } from "../../shared/data/makers/stroke-digits/stroke-digits.ts";
import * as vectors from "../../shared/vectors.ts";
import * as references from "./references.ts";
import type { Eigendigits, Mat, Vec } from "./starter.ts";

type Bounds = readonly [number, number];

/** Another generator in each band. */
export function banded<T>(bands: Record<Band, Generator<T>>): Generator<T> {
  return { draw: (context) => bands[context.band].draw(context) };
}

/** Pictures of a few pixels. */
export function pictures(pixels: Bounds = [1, 4], count: Bounds = [2, 7]): Generator<Mat> {
  return anyMatrix({ rows: count, columns: pixels });
}

/** The same, and one or two pixels more that have one value in all of them: 0, as at a corner, or any other. */
export function withBlank(): Generator<Mat> {
  return mapped(together(pictures([1, 3], [2, 6]), oneOf([[0], [0, 0], [16, 0], [3]])), ([X, levels]) =>
    X.map((row) => [...row, ...levels]),
  );
}

/** Whether pictures differ by more than the rounding of their mean, or are all blank. */
export function isVaried(X: Mat): boolean {
  const size = vectors.length(X.flat());
  return size === 0 || references.spread(X) > (1e-6 * size) ** 2;
}

/** How many components to keep: from one to the number of pixels of the pictures before it. */
export const keep: Generator<number> = from((X: Mat) => integer({ low: 1, high: X[0].length }));

/** Digits and what they are. */
export interface Labelled {
  readonly pictures: Mat;
  readonly labels: number[];
}

/** So many of each digit, from a seed of the case's own, perhaps only their first pixels. Nothing makes them smaller. */
export function digits(ofEach: number, pixels = Infinity): Generator<Labelled> {
  return {
    draw({ random }) {
      const found = strokeDigits(random.integer(0, 2 ** 31), ofEach);
      const pictures = found.map((one) => one.pixels.slice(0, pixels));
      return { value: { pictures, labels: found.map(({ digit }) => digit) }, smaller: () => [] };
    },
  };
}

/** Shares from the largest on; what they hold together is all or nearly all. */
export function shares(): Generator<Vec> {
  const parts = vectorOf(integer({ low: 1, high: 20 }), { length: [1, 7] });
  return mapped(together(parts, oneOf([1, 0.9])), ([w, whole]) =>
    w.toSorted((a, b) => b - a).map((part) => (whole * part) / references.sum(w)),
  );
}

/** So many equal shares, and a multiple of one of them: sums of tenths often fall short of it in the last digit. */
export function evenShares(): Generator<{ readonly shares: Vec; readonly wanted: number }> {
  return mapped(together(oneOf([10, 6, 20, 12, 25, 49]), integer({ low: 1, high: 49 })), ([n, j]) => ({
    shares: references.filled(n, 1 / n),
    wanted: (1 + (j % n)) / n,
  }));
}

/** Directions at right angles, made of a few turns by handy angles. */
export function eigendigits(pixels: Bounds = [2, 4]): Generator<Eigendigits> {
  const means = banded({
    integers: integer(),
    floats: decimal(),
    "badly-scaled": oneOf([1e6, -3e6, 2e5]),
    degenerate: oneOf([0, 1]),
  });
  const turns = vectorOf(integer({ low: 0, high: 3 }), { length: 6 });
  const ends = together(integer({ low: pixels[0], high: pixels[1] }), integer({ low: 0, high: 9 }));
  return mapped(together(ends, vectorOf(means, { length: pixels[1] }), turns), ([[p, fewer], mean, w]) => {
    const k = Math.max(1, p - (fewer % p));
    return {
      mean: mean.slice(0, p),
      components: turned(p, w).slice(0, k),
      shares: Array.from({ length: k }, (_, j) => 0.5 ** (j + 1)),
    };
  });
}

const ANGLES = [
  [0.6, 0.8],
  [1, 0],
  [0.8, -0.6],
  [0, 1],
] as const;

/** The axes after a turn in the plane of each of them and its neighbour. */
function turned(p: number, which: Vec): Mat {
  const rows = vectors.identity(p);
  for (const [at, angle] of which.entries()) {
    const [i, j] = [at % p, (at + 1) % p];
    const [c, s] = ANGLES[angle];
    const [u, v] = [rows[i], rows[j]];
    rows[i] = vectors.plus(vectors.scale(u, c), s, v);
    rows[j] = vectors.plus(vectors.scale(v, c), -s, u);
  }
  return rows;
}

/** A few pictures for the eigendigits before them. */
export const picturesOf: Generator<Mat> = from(({ mean }: Eigendigits) =>
  matrixOf(integer(), { rows: [1, 4], columns: mean.length }),
);

/** A few codes for the eigendigits before them, of all their components or of fewer. */
export const codesOf: Generator<Mat> = from(({ components }: Eigendigits) =>
  mapped(
    together(
      matrixOf(integer(), { rows: [1, 4], columns: components.length }),
      integer({ low: 0, high: components.length }),
    ),
    ([codes, fewer]) => codes.map((code) => code.slice(0, components.length - (fewer % components.length))),
  ),
);

/** Rows with their labels, and rows without. */
export interface Classes {
  readonly known: Mat;
  readonly labels: number[];
  readonly unknown: Mat;
}

/** Two or three labels that are no list from 0 on, with up to four rows each; no unknown row is nearly between two. */
export function classes(): Generator<Classes> {
  const numbers = banded({
    integers: integer(),
    floats: decimal(),
    "badly-scaled": oneOf([1e5, -1e5, 3e5, 1, 2, -7e4]),
    degenerate: integer({ low: 0, high: 2 }),
  });
  const size = together(integer({ low: 1, high: 3 }), integer({ low: 2, high: 9 }), integer({ low: 3, high: 6 }));
  const names = oneOf([
    [1, 0],
    [7, 3],
    [4, 9, 2],
    [10, 2, 9],
    [0, 1, 2],
  ]);
  return mapped(together(size, names, rowsOf(numbers, 15)), ([[columns, m, unseen], labels, rows]) => {
    const cut = rows.map((row) => row.slice(0, columns));
    return {
      known: cut.slice(0, Math.max(m, labels.length)),
      // Not in turn: 0, 1, 1, 0, 0, …
      labels: cut
        .slice(0, Math.max(m, labels.length))
        .map((_, i) => labels[i < labels.length ? i : (i * i + i) % labels.length]),
      unknown: cut.slice(9, 9 + unseen),
    };
  });
}

/** An unknown row in the very middle between two known ones, in whichever order their labels come. */
export function halfWay(): Generator<Classes> {
  const names = oneOf([
    [5, 2],
    [2, 5],
    [10, 9],
    [0, 1],
    [8, 3],
  ]);
  return mapped(together(integer(), integer({ low: 1, high: 5 }), names), ([middle, away, labels]) => ({
    known: [[middle - away], [middle + away]],
    labels,
    unknown: [[middle]],
  }));
}

/** Rows of three numbers in the band of the case. */
function rowsOf(entry: Generator<number>, rows: number): Generator<Mat> {
  return matrixOf(entry, { rows, columns: 3 });
}

/** Whether every unknown row has one mean that is clearly nearest, so that rounding decides nothing. */
export function isClear({ known, labels, unknown }: Classes): boolean {
  const means = references.middles(known, labels);
  return unknown.every((row) => {
    const [least, next] = references.distances(row, means).sort((a, b) => a - b);
    return next - least > 1e-6 * (least + next);
  });
}

/** Two lists about the same things, with or without equal entries. */
export interface Pair {
  readonly x: Vec;
  readonly y: Vec;
}

export function pair(): Generator<Pair> {
  const entries = banded({
    integers: integer({ low: -4, high: 4 }),
    floats: decimal(),
    "badly-scaled": oneOf([1e8, 3, 1e-6, -2e5, 40, 0.02]),
    degenerate: oneOf([0, 1]),
  });
  const lists = together(vectorOf(entries, { length: 8 }), vectorOf(entries, { length: 8 }));
  return mapped(together(integer({ low: 2, high: 8 }), lists), ([n, [x, y]]) => ({
    x: x.slice(0, n),
    y: y.slice(0, n),
  }));
}
