import { fromWords, highWord, lowWord } from "./bits.ts";
import { sumError } from "./doubled.ts";
import { LN2_HIGH, LN2_LOW } from "./log.ts";

/**
 * ln(1 + x) without cancellation near 0, the same bits in every engine, within 1 ulp. −Infinity at −1, NaN below.
 *
 * @see fdlibm s_log1p.c, © 1993 Sun Microsystems, Inc.: permission to use, copy, modify, and distribute this software is freely granted, provided that this notice is preserved.
 *
 * @example
 * log1p(1e-20); // 1e-20
 * log1p(0); // 0
 */
export function log1p(x: number): number {
  if (Number.isNaN(x) || x < -1) return NaN;
  if (x === -1) return -Infinity;
  if (x === Infinity) return Infinity;
  return Math.abs(x) < 2 ** -54 ? x : log1pOfSum(x, 0);
}

/** ln(1 + high + low) for a sum above 0, low being what rounding has taken from high. */
export function log1pOfSum(high: number, low: number): number {
  if (high > -0.2928 && high < 0.4142) return logOfReduced(high, low / (1 + high), 0);
  const one = 1 + high;
  return logOfScaled(one, sumError(1, high, one) + low, 0);
}

/** ln((x + low) · 2^exponent) for a normal x above 0. */
export function logOfScaled(x: number, low: number, exponent: number): number {
  // Adding 0x3ff00000 − 0x3fe6a09e before cutting off the exponent makes the cut at √½ instead of 1.
  const shifted = highWord(x) + (0x3ff00000 - 0x3fe6a09e);
  const k = (shifted >> 20) - 1023;
  const f = fromWords((shifted & 0x000fffff) + 0x3fe6a09e, lowWord(x)) - 1;
  return logOfReduced(f, low / x, k + exponent);
}

/** k ln 2 + ln(1 + f) + correction for 1 + f between √½ and √2. */
function logOfReduced(f: number, correction: number, k: number): number {
  const half = 0.5 * f * f;
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const even = w * (3.999999999940941908e-1 + w * (2.222219843214978396e-1 + w * 1.531383769920937332e-1));
  const odd =
    z *
    (6.66666666666673513e-1 +
      w * (2.857142874366239149e-1 + w * (1.818357216161805012e-1 + w * 1.479819860511658591e-1)));
  return k * LN2_HIGH - (half - (s * (half + even + odd) + (k * LN2_LOW + correction)) - f);
}
