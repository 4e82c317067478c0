import { powerOfTwo, scaleByPowerOfTwo } from "./bits.ts";
import { LN2_HIGH, LN2_LOW } from "./log.ts";

/**
 * e^x, the same bits in every engine, within 1 ulp. Infinity above 709.78, 0 below −745.13.
 *
 * x = k ln 2 + r with |r| ≤ ½ ln 2; e^r by a rational function of r.
 *
 * @see fdlibm e_exp.c, © 1993 Sun Microsystems, Inc.: permission to use, copy, modify, and distribute this software is freely granted, provided that this notice is preserved.
 *
 * @example
 * exp(0); // 1
 * exp(1); // 2.718281828459045
 */
export function exp(x: number): number {
  if (Number.isNaN(x)) return NaN;
  if (x > 709.782712893384) return Infinity;
  if (x < -745.1332191019412) return 0;
  return expScaled(x, 0);
}

/** e^x · 2^exponent for a finite x. */
export function expScaled(x: number, exponent: number): number {
  // The nearest whole number: there are no halves between numbers of this size.
  const k = x * 1.442695040888963387 + 6755399441056767 - 6755399441056767;
  const high = x - k * LN2_HIGH;
  const low = k * LN2_LOW;
  // 1 + high is rounded once, and its error given back: fdlibm's plain sum misses e itself by one unit.
  const first = 1 + high;
  const y = first + (high - (first - 1) + (restReduced(high - low) - low));
  return k + exponent === 0 ? y : scaleByPowerOfTwo(y, k + exponent);
}

/** e^x as power + low, rounded and what that lost, for a moderate x. */
export function expParts(x: number): { readonly power: number; readonly low: number } {
  const k = x * 1.442695040888963387 + 6755399441056767 - 6755399441056767;
  const high = x - k * LN2_HIGH;
  const low = k * LN2_LOW;
  const first = 1 + high;
  const rest = high - (first - 1) + (restReduced(high - low) - low);
  const y = first + rest;
  const scale = powerOfTwo(k);
  return { power: y * scale, low: (first - y + rest) * scale };
}

/** e^r − 1 − r for |r| ≤ ½ ln 2. */
export function restReduced(r: number): number {
  const z = r * r;
  const w = z * z;
  // Side by side, not one after the other: a processor does both at once.
  const c =
    r -
    z *
      (1.66666666666666019037e-1 +
        z * -2.77777777770155933842e-3 +
        w * (6.61375632143793436117e-5 + z * -1.6533902205465251539e-6 + w * 4.13813679705723846039e-8));
  return (r * c) / (2 - c);
}
