import { highWord, scaleByPowerOfTwo, truncateLow, fromWords, lowWord } from "./bits.ts";

/**
 * x to the power y, the same bits in every engine, within 1 ulp. As IEEE 754 and JavaScript's `**`: pow(x, 0) is 1;
 * NaN for a negative x and a y that is not whole; NaN for pow(±1, ±∞).
 *
 * y log₂ x is worked out in two parts of about 80 bits, then 2 to that power.
 *
 * @see fdlibm e_pow.c, © 2004 Sun Microsystems, Inc.: permission to use, copy, modify, and distribute this software is freely granted, provided that this notice is preserved.
 *
 * @example
 * pow(2, 10); // 1024
 * pow(-8, 3); // -512
 */
export function pow(x: number, y: number): number {
  if (y === 0) return 1;
  if (Number.isNaN(x) || Number.isNaN(y)) return NaN;
  const size = Math.abs(x);
  if (!Number.isFinite(y)) {
    if (size === 1) return NaN;
    return size > 1 === y > 0 ? Infinity : 0;
  }
  const odd = Number.isInteger(y) && Math.abs(y % 2) === 1;
  const sign = odd && (x < 0 || Object.is(x, -0)) ? -1 : 1;
  if (size === 0) return y > 0 ? sign * 0 : sign * Infinity;
  if (size === Infinity) return y > 0 ? sign * Infinity : sign * 0;
  if (x < 0 && !Number.isInteger(y)) return NaN;
  if (size === 1) return sign;
  if (y === 1) return x;
  if (y === 2) return x * x;
  if (y === -1) return 1 / x;
  // Beyond this size of y every base but 1 over- or underflows.
  if (Math.abs(y) > 2 ** 64) return size > 1 === y > 0 ? sign * Infinity : sign * 0;
  const { high, low } = log2Parts(size);
  const yHead = truncateLow(y);
  const rest = (y - yHead) * high + y * low;
  const head = yHead * high;
  return sign * exp2Parts(head, rest);
}

/** log₂ of a positive finite number as high + low, high with at most 32 bits below its first. */
export function log2Parts(x: number): { high: number; low: number } {
  const normal = x < 2.2250738585072014e-308 ? x * 9007199254740992 : x;
  let n = (highWord(normal) >> 20) - 1023 - (normal === x ? 0 : 53);
  const fraction = highWord(normal) & 0x000fffff;
  // The fraction against 1 or 1.5, whichever is near, or one power of 2 up.
  let k = 1;
  let exponent = 0x3ff00000;
  if (fraction <= 0x3988e) k = 0;
  else if (fraction >= 0xbb67a) {
    k = 0;
    n += 1;
    exponent -= 0x00100000;
  }
  const a = fromWords(fraction | exponent, lowWord(normal));
  const base = k === 0 ? 1 : 1.5;
  // s = (a − base)/(a + base) in two parts.
  const u = a - base;
  const v = 1 / (a + base);
  const s = u * v;
  const sHigh = truncateLow(s);
  const tHigh = fromWords((((fraction | exponent) >> 1) | 0x20000000) + 0x00080000 + (k << 18), 0);
  const tLow = a - (tHigh - base);
  const sLow = v * (u - sHigh * tHigh - sHigh * tLow);
  // log a = 2s + 2s³/3 + …, the first terms in two parts.
  const z = s * s;
  const tail =
    z *
      z *
      (5.99999999999994648725e-1 +
        z *
          (4.28571428578550184252e-1 +
            z *
              (3.33333329818377432918e-1 +
                z * (2.72728123808534006489e-1 + z * (2.30660745775561754067e-1 + z * 2.06975017800338417784e-1))))) +
    sLow * (sHigh + s);
  const square = sHigh * sHigh;
  const rHigh = truncateLow(3 + square + tail);
  const rLow = tail - (rHigh - 3 - square);
  const p = sHigh * rHigh;
  const q = sLow * rHigh + rLow * s;
  const pHigh = truncateLow(p + q);
  const pLow = q - (pHigh - p);
  const zHigh = CP_HIGH * pHigh;
  const zLow = CP_LOW * pHigh + pLow * CP + (k === 0 ? 0 : 1.35003920212974897128e-8);
  const baseLog = k === 0 ? 0 : 5.84962487220764160156e-1;
  const high = truncateLow(zHigh + zLow + baseLog + n);
  return { high, low: zLow - (high - n - baseLog - zHigh) };
}

/** 2/(3 ln 2), whole and in two parts. */
const CP = 9.61796693925975554329e-1;
const CP_HIGH = 9.61796700954437255859e-1;
const CP_LOW = -7.02846165095275826516e-9;

/** 2^(head + rest). */
function exp2Parts(head: number, rest: number): number {
  const z = head + rest;
  if (z >= 1025) return Infinity;
  if (z < -1080) return 0;
  const n = Math.floor(z + 0.5);
  const reducedHead = head - n;
  const t = truncateLow(rest + reducedHead);
  const u = t * 6.93147182464599609375e-1;
  const v = (rest - (t - reducedHead)) * 6.93147180559945286227e-1 + t * -1.90465429995776804525e-9;
  const r = u + v;
  const w = v - (r - u);
  const square = r * r;
  const c =
    r -
    square *
      (1.66666666666666019037e-1 +
        square *
          (-2.77777777770155933842e-3 +
            square *
              (6.61375632143793436117e-5 + square * (-1.6533902205465251539e-6 + square * 4.13813679705723846039e-8))));
  const y = 1 - ((r * c) / (c - 2) - (w + r * w) - r);
  return scaleByPowerOfTwo(y, n);
}
