import { applyRationalStep, rationalMatrix, type Rational } from "@gradus/math";

/** What elimination without swaps makes of a square matrix. */
export interface WithoutSwaps {
  /** The pivots met, up to the first that is 0. */
  readonly pivots: readonly Rational[];
  /** The row at which a pivot is 0 while an entry below it is not; null when it goes through. */
  readonly stuck: number | null;
  readonly L: readonly (readonly Rational[])[];
  readonly U: readonly (readonly Rational[])[];
}

/** A = L U by elimination in the given order of the rows, exactly, as far as it goes. */
export function withoutSwaps(A: readonly (readonly (number | Rational)[])[]): WithoutSwaps {
  const n = A.length;
  let U: Rational[][] = rationalMatrix(A);
  const L = rationalMatrix(Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_, j) => (i === j ? 1 : 0))));
  const pivots: Rational[] = [];
  for (let k = 0; k < n; k++) {
    const pivot = U[k][k];
    pivots.push(pivot);
    const below = Array.from({ length: n - k - 1 }, (_, i) => k + 1 + i).filter((i) => !U[i][k].isZero());
    if (pivot.isZero() && below.length > 0) return { pivots, stuck: k, L, U };
    for (const i of below) {
      const factor = U[i][k].divide(pivot);
      L[i][k] = factor;
      U = applyRationalStep(U, { kind: "add", target: i, source: k, factor: factor.negate() });
    }
  }
  return { pivots, stuck: null, L, U };
}

/** The rows of the identity in a new order: row i of P A is row order[i] of A. */
export function permutationMatrix(order: readonly number[]): number[][] {
  return order.map((from) => order.map((_, j) => (j === from ? 1 : 0)));
}
