import { fromWords, highWord, lowWord } from "./bits.ts";
import { productError, rootRest, sumError } from "./doubled.ts";

/**
 * The cube root, the same bits in every engine, within 1 ulp; of a negative number it is negative.
 *
 * A guess from a third of the exponent, a polynomial to 23 bits, one step of Newton's method.
 *
 * @see fdlibm s_cbrt.c, © 1993 Sun Microsystems, Inc.: permission to use, copy, modify, and distribute this software is freely granted, provided that this notice is preserved.
 *
 * @example
 * cbrt(27); // 3
 * cbrt(-8); // -2
 */
export function cbrt(x: number): number {
  if (x === 0 || !Number.isFinite(x)) return x;
  if (Math.abs(x) < 2 ** -1000) return cbrt(x * 2 ** 300) * 2 ** -100;
  const size = Math.abs(x);
  const guess = fromWords(Math.floor(highWord(size) / 3) + 715094163, 0);
  const r = guess * guess * (guess / size);
  const near =
    guess *
    (1.87595182427177009643 +
      r * (-1.88497979543377169875 + r * 1.62142972010535446614) +
      r * r * r * (-0.758397934778766047437 + r * 0.145996192886612446982));
  // 23 bits, rounded away from 0, so that the square is exact.
  const carry = lowWord(near) >>> 31;
  const t = fromWords(highWord(near) + carry, (lowWord(near) + 0x80000000) & 0xc0000000);
  const quotient = size / (t * t);
  const root = t + t * ((quotient - t) / (t + t + quotient));
  return x < 0 ? -root : root;
}

/**
 * √(x² + y²) without overflow or underflow on the way, the same bits in every engine, within 1 ulp.
 *
 * @example
 * hypot(3, 4); // 5
 * hypot(3e300, 4e300); // 5e+300
 */
export function hypot(x: number, y: number): number {
  const a = Math.max(Math.abs(x), Math.abs(y));
  const b = Math.min(Math.abs(x), Math.abs(y));
  if (Math.abs(x) === Infinity || Math.abs(y) === Infinity) return Infinity;
  if (Number.isNaN(a)) return NaN;
  if (b <= a * 2 ** -54) return a + b;
  // Powers of 2, so that nothing is rounded.
  if (a > 2 ** 500) return rootOfSquares(a * 2 ** -600, b * 2 ** -600) * 2 ** 600;
  if (b < 2 ** -450) return rootOfSquares(a * 2 ** 600, b * 2 ** 600) * 2 ** -600;
  return rootOfSquares(a, b);
}

function rootOfSquares(a: number, b: number): number {
  const p = a * a;
  const q = b * b;
  const w = p + q;
  const root = Math.sqrt(w);
  return root + rootRest(w, sumError(p, q, w) + (productError(a, a, p) + productError(b, b, q)), root);
}
