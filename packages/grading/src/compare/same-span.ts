import type { Comparer } from "./comparer.ts";
import { rankOf } from "./rank-of.ts";

type Vectors = readonly (readonly number[])[];

/**
 * Whether two lists of vectors are bases of the same subspace, whichever bases: each is independent, and
 * together they have no larger rank than each alone.
 *
 * @example
 * sameSpan()([[1, 1], [1, -1]], [[1, 0], [0, 1]]); // null
 */
export function sameSpan(tolerance = 1e-9): Comparer<Vectors> {
  return (received, expected) => {
    const r = expected.length;
    if (received.length !== r) {
      return `The basis should have ${count(r)}; it has ${received.length}.`;
    }
    if (rankOf(received, tolerance) < r) return "The vectors of the basis are not independent.";
    return rankOf([...received, ...expected], tolerance) > r ? "The vectors span another subspace." : null;
  };
}

function count(r: number): string {
  return r === 1 ? "1 vector" : `${r} vectors`;
}
