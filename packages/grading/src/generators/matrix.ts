import { drawnMatrix } from "./drawn-matrix.ts";
import type { MatrixLimits } from "./drawn-matrix.ts";
import { filterDrawn, mapDrawn, tupleDrawn } from "./drawn.ts";
import type { DrawContext, Drawn, Generator } from "./drawn.ts";
import { round3 } from "./number.ts";
import { drawLength } from "./vector.ts";

type Mat = number[][];
type Bounds = number | readonly [number, number];

export interface MatrixSize {
  readonly rows?: Bounds;
  readonly columns?: Bounds;
  /** As many columns as rows; `columns` is then not read. */
  readonly square?: boolean;
}

/**
 * A matrix of entries from a generator.
 *
 * @example
 * matrixOf(integer({ low: 0, high: 1 }), { rows: 3, columns: 4 }); // a 3×4 matrix of zeros and ones
 */
export function matrixOf(entry: Generator<number>, size: MatrixSize = {}): Generator<Mat> {
  return {
    draw(context) {
      const { m, n, limits } = drawSize(context, size);
      return drawnMatrix(
        make(m, n, () => entry.draw(context).value),
        limits,
      );
    },
  };
}

/** Entries from −3 to 3, some of them 0: the band whose counter-examples a person can follow. */
export function smallIntegerMatrix(size: MatrixSize = {}): Generator<Mat> {
  return {
    draw(context) {
      const { random } = context;
      const { m, n, limits } = drawSize(context, size);
      const zeros = random.choose([0, 0.2, 0.5]);
      return drawnMatrix(
        make(m, n, () => (random.uniform() < zeros ? 0 : random.integer(-3, 3))),
        limits,
      );
    },
  };
}

/** Full rank and far from losing it: small noise around a scaled permutation. */
export function wellConditionedMatrix(size: MatrixSize = {}): Generator<Mat> {
  return { draw: (context) => drawWellConditioned(context, size) };
}

/** A well-conditioned matrix times a power of ten from 1e-8 to 1e8. */
export function badlyScaledMatrix(size: MatrixSize = {}): Generator<Mat> {
  return {
    draw(context) {
      const scale = 10 ** context.random.choose([-8, -6, -5, 5, 6, 8]);
      return mapDrawn(drawWellConditioned(context, size), (A) => A.map((row) => row.map((x) => x * scale)));
    },
  };
}

/** Short of full rank: a product of two thin matrices, all zeros now and then, or decimals that only look independent. */
export function degenerateMatrix(size: MatrixSize = {}): Generator<Mat> {
  return {
    draw(context) {
      const { random } = context;
      const { m, n, limits } = drawSize(context, size);
      const full = Math.min(m, n);
      const most = Math.max(0, full - 1);
      const r = random.integer(random.uniform() < 0.15 ? 0 : Math.min(1, most), most);
      if (r === 0)
        return drawnMatrix(
          make(m, n, () => 0),
          limits,
        );
      // Tenths are not exact in binary, so what should cancel leaves about 1e-17 behind.
      const unit = random.choose([1, 1, 0.1]);
      const entry = () => random.integer(-3, 3);
      const B = drawnMatrix(make(m, r, entry), { leastRows: limits.leastRows, leastColumns: r, square: false });
      const C = drawnMatrix(make(r, n, entry), { leastRows: r, leastColumns: limits.leastColumns, square: false });
      const product = mapDrawn(tupleDrawn<[Mat, Mat]>([B, C]), ([P, Q]) => scaledProduct(P, Q, unit));
      return limits.square ? filterDrawn(product, (A) => A.length === A[0].length) : product;
    },
  };
}

/** A matrix of the case's own band. */
export function anyMatrix(size: MatrixSize = {}): Generator<Mat> {
  const bands = {
    integers: smallIntegerMatrix(size),
    floats: wellConditionedMatrix(size),
    "badly-scaled": badlyScaledMatrix(size),
    degenerate: degenerateMatrix(size),
  };
  return { draw: (context) => bands[context.band].draw(context) };
}

/** A square matrix without an inverse. */
export function singularMatrix({ rows = [1, 5] }: { rows?: Bounds } = {}): Generator<Mat> {
  return degenerateMatrix({ rows, square: true });
}

export function drawSize(
  context: DrawContext,
  { rows = [1, 5], columns = [1, 5], square = false }: MatrixSize,
): { m: number; n: number; limits: MatrixLimits } {
  const m = drawLength(context, rows);
  const n = square ? m : drawLength(context, columns);
  const least = (bounds: Bounds) => (typeof bounds === "number" ? bounds : bounds[0]);
  return { m, n, limits: { leastRows: least(rows), leastColumns: square ? least(rows) : least(columns), square } };
}

function drawWellConditioned(context: DrawContext, size: MatrixSize): Drawn<Mat> {
  const { random } = context;
  const { m, n, limits } = drawSize(context, size);
  const large = 1 + Math.max(m, n);
  const place = random.permutation(Math.max(m, n));
  const entry = (i: number, j: number) => {
    const noise = random.uniform({ low: -1, high: 1 });
    return round3(place[i] === j || (m > n && place[j] === i) ? noise + random.choose([-large, large]) : noise);
  };
  return drawnMatrix(make(m, n, entry), limits);
}

function make(m: number, n: number, entry: (i: number, j: number) => number): Mat {
  return Array.from({ length: m }, (_, i) => Array.from({ length: n }, (_, j) => entry(i, j)));
}

function scaledProduct(B: Mat, C: Mat, unit: number): Mat {
  return B.map((row) => C[0].map((_, j) => unit * row.reduce((sum, x, k) => sum + x * C[k][j], 0)));
}
