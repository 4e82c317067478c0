// What visible and hidden checks draw their inputs from, beside the generators of the platform.
import { cond, hilbert } from "@gradus/math";
import {
  anyMatrix,
  decimal,
  from,
  integer,
  mapped,
  oneOf,
  smallIntegerMatrix,
  together,
  vectorOf,
  wellConditionedMatrix,
} from "@gradus/grading";
import type { Generator } from "@gradus/grading";
import type { Mat, Vec } from "./starter.ts";
import * as vectors from "../../../shared/vectors.ts";

type Bounds = readonly [number, number];

/** So large a condition leaves at least ten digits. */
const WORST_CONDITION = 1e5;

/** A matrix that can stand behind the one before it in a product. */
export function follower(): Generator<Mat> {
  return from((...before: never[]) => {
    const A = before[before.length - 1] as Mat;
    return anyMatrix({ rows: A[0].length, columns: [1, 4] });
  });
}

/** A square matrix, as large as the one before it. */
export function companion(): Generator<Mat> {
  return from((A: Mat) => anyMatrix({ rows: A.length, square: true }));
}

/** One number for each row of the matrix before it. */
export function rightSide(): Generator<Vec> {
  return from((A: Mat) => vectorOf(integer(), { length: A.length }));
}

/**
 * At least as many rows as columns, the columns independent: whole numbers; decimals; columns in units that differ
 * by far; and, degenerate, columns that are nearly parallel.
 */
export function tall({ columns = [1, 4], extra = [0, 3] }: { columns?: Bounds; extra?: Bounds } = {}): Generator<Mat> {
  const shape = together(integer({ low: columns[0], high: columns[1] }), integer({ low: extra[0], high: extra[1] }));
  return {
    draw(context) {
      const [n, more] = shape.draw(context).value;
      const size = { rows: n + more, columns: n };
      const units = oneOf([1, 1e-6, 1e5]);
      const whole = smallIntegerMatrix(size);
      const decimals = wellConditionedMatrix(size);
      const wide = mapped(together(decimals, vectorOf(units, { length: n })), ([A, u]) =>
        A.map((row) => row.map((x, j) => x * u[j])),
      );
      const bands = { integers: whole, floats: decimals, "badly-scaled": wide, degenerate: nearlyParallel(n, more) };
      const keep = (A: Mat) => context.band !== "integers" || cond(A) < WORST_CONDITION;
      for (let attempt = 0; attempt < 100; attempt++) {
        const drawn = bands[context.band].draw({ ...context, random: context.random.split(`tall ${attempt}`) });
        if (keep(drawn.value)) return keptDrawn(drawn, keep);
      }
      return decimals.draw(context);
    },
  };
}

function keptDrawn(drawn: ReturnType<Generator<Mat>["draw"]>, keep: (A: Mat) => boolean): typeof drawn {
  return {
    value: drawn.value,
    *smaller() {
      for (const next of drawn.smaller()) if (keep(next.value)) yield keptDrawn(next, keep);
    },
  };
}

/** A row of ones above a small multiple of the identity: the columns differ by little. */
function nearlyParallel(n: number, more: number): Generator<Mat> {
  return mapped(oneOf([1e-4, 1e-3]), (gap) => [
    Array.from({ length: n }, () => 1),
    ...vectors.identity(n).map((row) => vectors.scale(row, gap)),
    ...Array.from({ length: more }, () => Array.from({ length: n }, () => 0)),
  ]);
}

/** Columns so close to dependent that one pass of Gram–Schmidt loses all right angles. */
export function treacherous(): Generator<Mat> {
  const hilberts = Array.from({ length: 6 }, (_, k) => hilbert(10 - k).toArray());
  const powers = [9, 8, 7].map((n) =>
    Array.from({ length: n + 4 }, (_, i) => Array.from({ length: n }, (_, j) => (1 + i / 20) ** j)),
  );
  return oneOf([...hilberts, ...powers]);
}

/** Independent vectors as rows, and a mix of them: v lies in no special place. */
export function spanning(): Generator<Mat> {
  return mapped(tall({ columns: [1, 3], extra: [0, 2] }), vectors.transpose);
}

/** The vectors before it, and as many more that are mixes of those, at the end, in front, or between. */
export function redundant(): Generator<Mat> {
  const weights = vectorOf(oneOf([1, -2, 0.1, 3]), { length: 3 });
  return mapped(together(tall({ columns: [1, 3], extra: [1, 2] }), weights, oneOf([0, 1, 2])), ([A, w, place]) => {
    const B = vectors.transpose(A);
    const mix = vectors.times(A, w.slice(0, B.length));
    const spot = Math.min(place, B.length);
    return [...B.slice(0, spot), mix, ...B.slice(spot)];
  });
}

/** A vector with as many entries as those before it. */
export function outside(): Generator<Vec> {
  return from((B: Mat) => vectorOf(decimal(), { length: B[0].length }));
}

/** A matrix with a column that is a mix of its others, and its rank. */
export function deficient(): Generator<Mat> {
  return mapped(redundant(), vectors.transpose);
}

/** Places in time that differ, in order, with as many numbers. */
export interface Points {
  readonly t: Vec;
  readonly y: Vec;
}

/** From so many to so many places in order, at whole numbers or halves. */
export function places([low, high]: Bounds): Generator<Vec> {
  const gaps = vectorOf(integer({ low: 1, high: 3 }), { length: [low, high] });
  return mapped(together(gaps, oneOf([0, -4, 10]), oneOf([1, 0.5, 2])), ([steps, first, size]) => {
    let at = first;
    return steps.map((step) => (at += Math.max(1, step)) * size);
  });
}

/** A number for each entry of the vector before it. */
export function heights(): Generator<Vec> {
  return from((t: Vec) => vectorOf(integer(), { length: t.length }));
}

export function points(count: Bounds): Generator<Points> {
  const numbers = vectorOf(integer(), { length: count[1] });
  return mapped(together(places(count), numbers), ([t, y]) => ({ t, y: y.slice(0, t.length) }));
}
