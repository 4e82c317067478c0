import { highWord, powerOfTwo } from "../elementary/bits.ts";

/** A power of 2 near the largest entry, to divide by without rounding, so that squares neither overflow nor vanish. 1 when all are 0. */
export function powerOfTwoNear(x: Float64Array): number {
  let largest = 0;
  for (let k = 0; k < x.length; k++) {
    const size = Math.abs(x[k]);
    if (size > largest) largest = size;
  }
  if (largest === 0 || !Number.isFinite(largest)) return 1;
  const exponent = ((highWord(largest) >> 20) & 0x7ff) - 1023;
  return powerOfTwo(Math.max(-1022, exponent));
}

/**
 * Divides the entries by a power of 2, in place, so that their squares neither overflow nor vanish, and returns it: 1 for
 * most matrices, whose squares are in no danger. Whoever knows some entries that the largest is among gives them as `sizes`.
 */
export function scaleIntoRange(x: Float64Array, sizes: Float64Array = x): number {
  const scale = powerOfTwoNear(sizes);
  if (scale > 2 ** -64 && scale < 2 ** 64) return 1;
  // The inverse of a power of 2 is exact, and multiplying is faster.
  const inverse = 1 / scale;
  for (let k = 0; k < x.length; k++) x[k] *= inverse;
  return scale;
}
