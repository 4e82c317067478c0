import type { Comparer } from "./comparer.ts";
import { sameValue } from "./equal-to.ts";
import type { Tolerance } from "./equal-to.ts";

/**
 * The same items in any order, each as often.
 *
 * @example
 * sameSet<number>()([2, 1], [1, 2]); // null
 */
export function sameSet<T>(tolerance: Tolerance = {}): Comparer<readonly T[]> {
  return (received, expected) => {
    const left = [...received];
    for (const item of expected) {
      const at = left.findIndex((other) => sameValue(other, item, tolerance));
      if (at < 0) return `${JSON.stringify(item)} is missing.`;
      left.splice(at, 1);
    }
    return left.length === 0 ? null : `${JSON.stringify(left[0])} does not belong to it.`;
  };
}
