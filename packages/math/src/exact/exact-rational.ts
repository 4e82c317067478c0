import { notFinite, reduced } from "./rational.ts";
import type { Rational } from "./rational.ts";

/**
 * The fraction that a float64 really holds: its denominator is a power of 2.
 *
 * @param x any finite float64
 * @returns x exactly
 * @throws MathError `not-finite`
 *
 * @example
 * exactRational(0.75); // 3/4
 * exactRational(0.1); // 3602879701896397/36028797018963968
 */
export function exactRational(x: number): Rational {
  if (!Number.isFinite(x)) throw notFinite("exactRational", x);
  let scaled = x;
  let denominator = 1n;
  while (!Number.isInteger(scaled)) {
    scaled *= 2;
    denominator *= 2n;
  }
  return reduced(BigInt(scaled), denominator);
}
