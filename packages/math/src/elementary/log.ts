import { fromWords, highWord, lowWord } from "./bits.ts";

/**
 * The natural logarithm, the same bits in every engine, within 1 ulp. −Infinity at 0, NaN below.
 *
 * x = 2^k (1 + f) with 1 + f between √½ and √2; log(1 + f) = 2 artanh(f / (2 + f)) by a polynomial in s².
 *
 * @see fdlibm e_log.c, © 1993 Sun Microsystems, Inc.: permission to use, copy, modify, and distribute this software is freely granted, provided that this notice is preserved.
 *
 * @example
 * log(1); // 0
 * log(e); // 1
 */
export function log(x: number): number {
  if (Number.isNaN(x) || x < 0) return NaN;
  if (x === 0) return -Infinity;
  if (x === Infinity) return Infinity;
  if (x === 1) return 0;
  let k = -1023;
  let y = x;
  if (y < 2.2250738585072014e-308) {
    y *= 18014398509481984; // 2^54
    k -= 54;
  }
  // Adding 0x3ff00000 − 0x3fe6a09e before cutting off the exponent makes the cut at √½ instead of 1.
  const shifted = highWord(y) + (0x3ff00000 - 0x3fe6a09e);
  k += shifted >> 20;
  const f = fromWords((shifted & 0x000fffff) + 0x3fe6a09e, lowWord(y)) - 1;
  const half = 0.5 * f * f;
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const even = w * (3.999999999940941908e-1 + w * (2.222219843214978396e-1 + w * 1.531383769920937332e-1));
  const odd =
    z *
    (6.66666666666673513e-1 +
      w * (2.857142874366239149e-1 + w * (1.818357216161805012e-1 + w * 1.479819860511658591e-1)));
  return s * (half + even + odd) + k * LN2_LOW - half + f + k * LN2_HIGH;
}

/** ln 2 in two parts; the first has trailing zeros, so that k · LN2_HIGH is exact. */
export const LN2_HIGH = 6.9314718036912381649e-1;
export const LN2_LOW = 1.90821492927058770002e-10;
