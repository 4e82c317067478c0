// What visible and hidden checks draw their inputs from, beside the generators of the platform.
import { anyMatrix, anyVector, decimal, from, integer, mapped, oneOf, together, vectorOf } from "@gradus/grading";
import type { Generator } from "@gradus/grading";
import type { Mat, Order, Vec } from "./starter.ts";

/** A vector with as many entries as the first argument. */
export function another(): Generator<Vec> {
  return from((u: Vec) => anyVector({ length: u.length }));
}

export const order: Generator<Order> = oneOf<Order>([2, 1, "inf"]);

/** One number for each of two equations. */
export function rightSide(): Generator<Vec> {
  return anyVector({ length: 2 });
}

/** A square matrix of so many rows, of the case's own band. */
export function square(n: number): Generator<Mat> {
  return anyMatrix({ rows: n, columns: n });
}

/** A x = b in two unknowns. */
export interface System {
  readonly A: Mat;
  readonly b: Vec;
}

/** From two equations a x + b y = c as rows [a, b, c]. */
function systemOf([first, second]: Mat): System {
  return { A: [first.slice(0, 2), second.slice(0, 2)], b: [first[2], second[2]] };
}

/** Two equations of the case's own band, and in the degenerate one those whose left sides are multiples of each other. */
export function system(): Generator<System> {
  const crossing = mapped(anyMatrix({ rows: 2, columns: 3 }), systemOf);
  return { draw: (context) => (context.band === "degenerate" ? singularSystem() : crossing).draw(context) };
}

/**
 * Two equations whose left sides are multiples of one: of the same right side too, or not. Each entry is rounded
 * once, so what is proportional stays so to the last digit or two.
 */
export function singularSystem(): Generator<System> {
  const unit = oneOf([1, 0.1, 1e-7]);
  const numbers = vectorOf(integer({ low: -3, high: 3 }), { length: 5 });
  const shift = oneOf([0, 0, 1]);
  return mapped(together(numbers, unit, shift), ([[a, b, c, s, t], size, apart]) => {
    const rows = [
      [s * a, s * b, s * c],
      [t * a, t * b, t * c + apart],
    ];
    return systemOf(rows.map((row) => row.map((x) => size * x + 0)));
  });
}

/** One to three vectors of two or three entries that add up to zero in some way, in units that may differ by far. */
export function dependentVectors(): Generator<Mat> {
  const numbers = vectorOf(integer({ low: -3, high: 3 }), { length: 8 });
  const shape = oneOf(["pair", "three", "zero", "flat"] as const);
  return mapped(together(numbers, shape, units()), ([w, kind, sizes]) => {
    const [u, v] = [w.slice(0, 3), w.slice(3, 6)];
    const mixed = u.map((x, i) => w[6] * x + w[7] * v[i]);
    const lists = {
      pair: [u, u.map((x) => (w[6] || 1) * x)],
      three: [u, v, mixed],
      zero: [u, [0, 0, 0]],
      flat: [u.slice(0, 2), v.slice(0, 2), w.slice(6, 8)],
    };
    return lists[kind].map((vector, i) => vector.map((x) => sizes[i] * x + 0));
  });
}

/** One to three vectors that are far from being dependent, in units that may differ by far. */
export function independentVectors(): Generator<Mat> {
  const count = oneOf([2, 1, 3]);
  const width = oneOf([2, 3]);
  const noise = vectorOf(decimal({ low: -0.25, high: 0.25 }), { length: 9 });
  return mapped(together(count, width, noise, units()), ([m, n, w, sizes]) =>
    // Near a diagonal no sum of columns can vanish: each row is larger on it than beside it.
    Array.from({ length: Math.min(m, n) }, (_, i) =>
      Array.from({ length: n }, (_, j) => sizes[i] * ((i === j ? 1 : 0) + w[3 * i + j])),
    ),
  );
}

/** A table with a point among its rows: as far out in each column as the rows are. */
export function point(): Generator<Vec> {
  return from((X: Mat) =>
    mapped(vectorOf(oneOf([0, 1, 0.5, -1, 0.25]), { length: X[0].length }), (shares) =>
      shares.map((share, j) => share * (Math.max(...X.map((row) => Math.abs(row[j]))) || 1)),
    ),
  );
}

/** A number for each of three vectors: ones, tenths, or powers of ten that differ. */
function units(): Generator<readonly [number, number, number]> {
  return oneOf([
    [1, 1, 1],
    [0.1, 0.1, 0.1],
    [1e6, 1, 1e-6],
    [1e-8, 1e-8, 1e-8],
  ] as const);
}
