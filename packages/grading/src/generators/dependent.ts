import { drawnNumber } from "./number.ts";
import { mapDrawn } from "./drawn.ts";
import type { DrawContext, Generator } from "./drawn.ts";
import { drawnVector } from "./vector.ts";

type Mat = readonly (readonly number[])[];

/**
 * A generator chosen by the arguments before it: drawn again whenever one of them is made smaller.
 *
 * @example
 * from((A: number[][]) => vectorOf(integer(), { length: A.length })); // one number for each row of A
 */
export function from<E extends readonly never[], T>(choose: (...earlier: E) => Generator<T>): Generator<T> {
  return { draw: (context) => choose(...(context.earlier as unknown as E)).draw(context) };
}

/** Two different rows of the matrix before it; twice the same where it has only one row. */
export function twoRows(): Generator<[number, number]> {
  return {
    draw(context) {
      const m = matrixBefore(context).length;
      const [i, j] = m < 2 ? [0, 0] : context.random.permutation(m);
      return { value: [i, j], smaller: () => [] };
    },
  };
}

/** One number for each row of the matrix before it. */
export function rightHandSide(): Generator<number[]> {
  return {
    draw(context) {
      const m = matrixBefore(context).length;
      return drawnVector(entries(context, m), m);
    },
  };
}

/** A right-hand side that the matrix before it reaches: b = A x for a short x. */
export function reachableRightHandSide(): Generator<number[]> {
  return {
    draw(context) {
      const A = matrixBefore(context);
      const n = A[0]?.length ?? 0;
      const x = drawnVector(entries(context, n), n, drawnNumber);
      return mapDrawn(x, (weights) => A.map((row) => row.reduce((sum, entry, j) => sum + entry * weights[j], 0)));
    },
  };
}

function entries({ random }: DrawContext, n: number): number[] {
  return Array.from({ length: n }, () => random.integer(-5, 5));
}

/** The last argument before this one that is a matrix. */
function matrixBefore({ earlier }: DrawContext): Mat {
  const found = earlier.findLast((value) => Array.isArray(value) && Array.isArray(value[0]));
  if (!found) throw new Error("given: this generator needs a matrix among the arguments before it.");
  return found as Mat;
}
