import { equalTo } from "../compare/equal-to.ts";
import type { Tolerance } from "../compare/equal-to.ts";
import { compareWith } from "../compare/comparer.ts";
import { Broken } from "./broken.ts";

/**
 * Requires two values to be equal, exactly but for the sign of zero.
 *
 * @throws Broken with both values
 */
export function equal<T>(received: T, expected: T): void {
  compareWith(equalTo<T>({ relative: 0, absolute: 0 }), received, expected);
}

/** A tolerance and why it is that large. */
export interface ReasonedTolerance extends Tolerance {
  readonly because: string;
}

/**
 * Requires two values to be equal within a tolerance.
 *
 * @throws Broken with both values
 */
export function close<T>(received: T, expected: T, tolerance: ReasonedTolerance): void {
  compareWith(equalTo<T>(tolerance), received, expected);
}

/**
 * Requires a condition; the sentence says what is wrong when it does not hold.
 *
 * @throws Broken with the sentence and whatever is given to show
 */
export function ensure(
  condition: boolean,
  sentence: string,
  show: { readonly subject?: string; readonly expected?: unknown; readonly received?: unknown } = {},
): asserts condition {
  if (!condition) throw new Broken({ note: sentence, ...show });
}
