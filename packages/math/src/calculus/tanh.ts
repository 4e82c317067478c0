import { exp } from "../elementary/exp.ts";

/** The hyperbolic tangent, to a few units in the last place. */
export function tanhOf(x: number): number {
  const size = Math.abs(x);
  if (size > 0.6) {
    const t = exp(-2 * size);
    return ((1 - t) / (1 + t)) * Math.sign(x);
  }
  // Lambert's continued fraction: no cancellation near 0, and nine levels are exact to 2⁻⁵³ here.
  const square = x * x;
  let tail = 17;
  for (let k = 15; k >= 1; k -= 2) tail = k + square / tail;
  return x / tail;
}
