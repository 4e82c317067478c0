// What visible and hidden checks draw their inputs from, beside the generators of the platform.
import { inv } from "@gradus/math";
import { anyMatrix, decimal, from, integer, mapped, oneOf, together, vectorOf } from "@gradus/grading";
import type { Band, Generator } from "@gradus/grading";
import * as references from "./references.ts";
import type { Link, Mat, Vec } from "./starter.ts";
import * as vectors from "../../../shared/vectors.ts";

type Bounds = readonly [number, number];

/** Another generator in each band. */
function banded<T>(bands: Record<Band, Generator<T>>): Generator<T> {
  return { draw: (context) => bands[context.band].draw(context) };
}

/** A matrix, a start that leans towards the dominant eigenvector, and the dominant eigenvalue. */
export interface Dominated {
  readonly A: Mat;
  readonly x0: Vec;
  readonly lambda: number;
}

/**
 * A = P D P⁻¹ with whole numbers and det P = 1, in some unit. The dominant eigenvalue is 5 or 6 in size, the others
 * at most 3, and 0 in the degenerate band.
 */
export function dominated(): Generator<Dominated> {
  const numbers = vectorOf(integer({ low: -1, high: 1 }), { length: 6 });
  const others = vectorOf(integer({ low: -3, high: 3 }), { length: 2 });
  const lead = oneOf([6, -6, 5, -5]);
  const inUnits = (units: readonly number[], rest: Generator<Vec>) =>
    mapped(together(oneOf([2, 1, 3]), lead, rest, numbers, oneOf(units), together(oneOf([1, 2, -1]), others)), build);
  return banded({
    integers: inUnits([1], others),
    floats: inUnits([0.37, 1.21], others),
    "badly-scaled": inUnits([1e9, 1e-9], others),
    degenerate: inUnits([1, 0.1], oneOf([[0, 0]])),
  });
}

type Ingredients = readonly [number, number, Vec, Vec, number, readonly [number, Vec]];

function build([n, lead, rest, w, unit, [share, more]]: Ingredients): Dominated {
  const lower = [
    [1, 0, 0],
    [w[0], 1, 0],
    [w[1], w[2], 1],
  ];
  const upper = [
    [1, w[3], w[4]],
    [0, 1, w[5]],
    [0, 0, 1],
  ];
  const corner = (M: Mat): Mat => M.slice(0, n).map((row) => row.slice(0, n));
  const P = vectors.multiply(corner(lower), corner(upper));
  const inverse = inv(P)
    .toArray()
    .map((row) => row.map(Math.round));
  const values = [lead, ...rest].slice(0, n);
  const D = inverse.map((row, i) => vectors.scale(row, values[i]));
  const A = vectors.multiply(P, D).map((row) => row.map((x) => unit * x + 0));
  const x0 = vectors.times(P, [share, ...more].slice(0, n));
  return { A, x0, lambda: unit * lead };
}

/** Two eigenvalues of one size that pull the start both ways, or turn it for ever. */
export function restless(): Generator<{ readonly A: Mat; readonly x0: Vec }> {
  const kinds = oneOf(["swap", "mirror", "turn"] as const);
  return mapped(together(kinds, oneOf([1, 3, 0.5, 1e6]), oneOf([1, 2, -2])), ([kind, size, lean]) => {
    const matrices = {
      swap: [
        [0, size],
        [4 * size, 0],
      ],
      mirror: [
        [size, 0],
        [0, -size],
      ],
      turn: [
        [0, -size],
        [size, 0],
      ],
    };
    return { A: matrices[kind], x0: kind === "swap" ? [lean, 0] : [1, lean] };
  });
}

/** Symmetric, of the case's own band. */
export function symmetric(rows: Bounds = [1, 5]): Generator<Mat> {
  return mapped(anyMatrix({ rows, square: true }), mirrored);
}

function mirrored(A: Mat): Mat {
  return A.map((row, i) => row.map((_, j) => A[Math.min(i, j)][Math.max(i, j)]));
}

/** One number all along the diagonal: where turning by a formula for different entries divides by zero. */
export function evenDiagonal(): Generator<Mat> {
  return mapped(together(symmetric([2, 5]), oneOf([0, 2, -1, 0.5])), ([S, entry]) =>
    S.map((row, i) => row.with(i, entry)),
  );
}

/** A number times the identity, and something of rank one: all eigenvalues but one are the same. */
export function repeating(): Generator<Mat> {
  return mapped(together(vectorOf(integer({ low: -3, high: 3 }), { length: [1, 5] }), oneOf([1, 0, -2])), ([u, c]) =>
    u.map((x, i) => u.map((y, j) => x * y + (i === j ? c : 0))),
  );
}

/** Links between pages, and the number of pages. */
export interface Web {
  readonly links: Link[];
  readonly n: number;
}

/**
 * Some pages have no links, some link twice to one page or to themselves; weights are 1, small, of very different
 * sizes, or, in the degenerate band, often 0.
 */
export function web(pages: Bounds = [1, 6], most = 14): Generator<Web> {
  const weights = banded({
    integers: oneOf([1, 2, 3]),
    floats: decimal({ low: 0.1, high: 5 }),
    "badly-scaled": oneOf([1e8, 1, 1e-8]),
    degenerate: oneOf([0, 1]),
  });
  const index = integer({ low: 0, high: 99 });
  const links = vectorOf(index, { length: 2 * most });
  return mapped(
    together(integer({ low: pages[0], high: pages[1] }), integer({ low: 0, high: most }), links, listOf(weights, most)),
    ([n, count, ends, sizes]) => ({
      n,
      links: sizes.slice(0, count).map((w, i) => ({ from: ends[2 * i] % n, to: ends[2 * i + 1] % n, w })),
    }),
  );
}

/** So many numbers of another generator, in the band of the case, none of which may become smaller than it allows. */
function listOf(entry: Generator<number>, length: number): Generator<Vec> {
  return {
    draw(context) {
      const value = Array.from({ length }, (_, i) => entry.draw({ ...context, random: context.random.split(`${i}`) }));
      return { value: value.map((drawn) => drawn.value), smaller: () => [] };
    },
  };
}

/** A matrix whose columns add up to 1. */
export function chances(pages: Bounds = [1, 6], most = 14): Generator<Mat> {
  return mapped(web(pages, most), ({ links, n }) => references.transition(links, n));
}

export const damping = oneOf([0.85, 0.5, 0, 0.99]);

/** At least two rows, as they come. */
export function table(columns: Bounds = [1, 4], rows: Bounds = [2, 7]): Generator<Mat> {
  return anyMatrix({ rows, columns });
}

/** Whole numbers around a hundred million: the mean is large, the spread is small. */
export function farAway(): Generator<Mat> {
  const entries = vectorOf(integer(), { length: 18 });
  return mapped(together(entries, oneOf([1e8, -1e8, 3e8]), integer({ low: 1, high: 3 })), ([w, far, p]) =>
    Array.from({ length: 6 }, (_, i) => Array.from({ length: p }, (_, j) => far + w[3 * i + j])),
  );
}

/** Stretches of very different sizes along directions that lean: how weak the second is, and so on. */
export function graded(): Generator<Mat> {
  const weak = oneOf([
    [1, 1e-9, 1e-10],
    [1, 4e-9, 1e-9],
    [1, 1, 1e-9, 2e-10],
    [1, 1e-5, 1e-9, 1e-10],
  ]);
  const leaning = together(vectorOf(decimal(), { length: 6 }), vectorOf(decimal(), { length: 4 }));
  return mapped(together(weak, leaning, oneOf([0, 1, 2]), oneOf([1, 250, 1e-3])), ([stretches, [a, b], more, unit]) => {
    const left = mirror(a.slice(0, stretches.length + more));
    const right = mirror(b.slice(0, stretches.length));
    return left.map((row) =>
      right.map((other) => unit * stretches.reduce((sum, sigma, l) => sum + sigma * row[l] * other[l], 0)),
    );
  });
}

/** An orthogonal matrix: the mirror that stands at right angles to a vector. */
function mirror(w: Vec): Mat {
  const v = w.map((x, i) => x + i + 1);
  const gram = vectors.dot(v, v) || 1;
  return vectors.identity(v.length).map((row, i) => row.map((x, j) => x - (2 * v[i] * v[j]) / gram));
}

/** How many directions to keep: from none or one up to the number of columns before it. */
export function keep(least: 0 | 1): Generator<number> {
  return from((A: Mat) => integer({ low: least, high: A[0].length }));
}

/** S = B Bᵀ + D with a positive D: positive definite, in units that may differ by far. */
export function definite(rows: Bounds = [1, 5]): Generator<Mat> {
  return mapped(
    together(anyMatrix({ rows, square: true }), vectorOf(integer({ low: 1, high: 4 }), { length: rows[1] }), units),
    ([B, shift, unit]) => {
      const most = vectors.largest(B.flat()) || 1;
      const S = B.map((row, i) =>
        B.map((other, j) => vectors.dot(row, other) + (i === j ? Math.max(1, shift[i]) * most * most : 0)),
      );
      return rescaled(S, unit);
    },
  );
}

const units = oneOf<readonly number[]>([[1], [0.5, 2], [1e3, 1, 1e-3]]);

/** Row and column i times the same number, once for both, so that the matrix stays symmetric. */
function rescaled(S: Mat, unit: readonly number[]): Mat {
  return S.map((row, i) => row.map((x, j) => x * (unit[i % unit.length] * unit[j % unit.length]) + 0));
}

/** Symmetric and not positive definite: flat in a direction, or falling in one, or both; never a close decision. */
export function notDefinite(): Generator<Mat> {
  const numbers = vectorOf(integer({ low: -3, high: 3 }), { length: 12 });
  return mapped(together(numbers, oneOf([2, 1, 3, 4]), oneOf([0, 0, -1, -4]), units), ([w, n, bottom, unit]) => {
    const L = vectors.identity(n).map((row, i) => row.map((x, j) => (j < i ? w[(i * (i - 1)) / 2 + j] : x)));
    const pivots = Array.from({ length: n }, (_, i) => (i === Math.abs(w[11]) % n ? bottom : 1 + Math.abs(w[6 + i])));
    const S = L.map((row) => L.map((other) => row.reduce((sum, x, k) => sum + x * pivots[k] * other[k], 0)));
    return rescaled(S, unit);
  });
}

/** Positive definite but for one entry, above or below the diagonal, that its mirror image does not agree with. */
export function lopsided(): Generator<Mat> {
  return mapped(together(definite([2, 5]), oneOf([true, false]), oneOf([0, 1, 2])), ([S, above, at]) => {
    const j = 1 + (at % (S.length - 1));
    const [row, column] = above ? [0, j] : [j, 0];
    const off = 0.25 * Math.sqrt(S[0][0] * S[j][j]);
    return S.with(row, S[row].with(column, S[row][column] + off));
  });
}
