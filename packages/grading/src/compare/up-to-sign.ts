import type { Comparer } from "./comparer.ts";
import { equalTo, sameValue } from "./equal-to.ts";
import type { Tolerance } from "./equal-to.ts";

/**
 * Equal, or equal after one change of sign of the whole vector: eigenvectors, singular vectors, normals.
 *
 * @example
 * upToSign()([0, -1], [0, 1]); // null
 */
export function upToSign(tolerance: Tolerance = {}): Comparer<readonly number[]> {
  return (received, expected) => {
    const flipped = expected.map((x) => -x);
    return sameValue(received, flipped, tolerance) ? null : equalTo<readonly number[]>(tolerance)(received, expected);
  };
}
