import { truncateLow } from "./bits.ts";
import { quotientRest, sumError } from "./doubled.ts";

/**
 * The angle in radians between −π/2 and π/2 whose tangent is x, the same bits in every engine, within 1 ulp.
 *
 * @see fdlibm s_atan.c, © 1993 Sun Microsystems, Inc.: permission to use, copy, modify, and distribute this software is freely granted, provided that this notice is preserved.
 *
 * @example
 * atan(1) === pi / 4; // true
 * atan(-Infinity) === -pi / 2; // true
 */
export function atan(x: number): number {
  if (Number.isNaN(x)) return NaN;
  const size = Math.abs(x);
  if (size >= 2 ** 66) return x > 0 ? HALF_PI : -HALF_PI;
  if (size < 2 ** -29) return x; // keeps −0
  const angle = arctangent(size, 0, false);
  return x < 0 ? -angle : angle;
}

/**
 * The angle of the point (x, y) in radians, from −π to π, counted from the positive first axis; the second coordinate
 * comes first, as in y/x. The same bits in every engine, within 1 ulp.
 *
 * @see fdlibm e_atan2.c, © 1993 Sun Microsystems, Inc.: permission to use, copy, modify, and distribute this software is freely granted, provided that this notice is preserved.
 *
 * @example
 * atan2(1, -1) === (3 * pi) / 4; // true
 * atan2(0, -1) === pi; // true
 */
export function atan2(y: number, x: number): number {
  if (Number.isNaN(x) || Number.isNaN(y)) return NaN;
  const left = x < 0 || Object.is(x, -0);
  const below = y < 0 || Object.is(y, -0);
  const angle = upperHalf(Math.abs(y), Math.abs(x), left);
  return below ? -angle : angle;
}

/**
 * The angle in radians between −π/2 and π/2 whose sine is x, the same bits in every engine, within 1 ulp. NaN outside
 * −1 … 1: a sine that rounding carried beyond must be clipped first.
 *
 * @see fdlibm e_asin.c, © 1993 Sun Microsystems, Inc.: permission to use, copy, modify, and distribute this software is freely granted, provided that this notice is preserved.
 *
 * @example
 * asin(1) === pi / 2; // true
 * asin(1.0000001); // NaN
 */
export function asin(x: number): number {
  const size = Math.abs(x);
  if (!(size <= 1)) return NaN;
  if (size === 1) return x * HALF_PI;
  if (size < 2 ** -27) return x; // keeps −0
  if (size < 0.5) return x + x * excess(x * x);
  // arcsin x = π/2 − 2 arcsin √((1 − x)/2)
  const z = (1 - size) / 2;
  const s = Math.sqrt(z);
  const r = excess(z);
  let angle: number;
  if (size >= 0.975) angle = HALF_PI - (2 * (s + s * r) - HALF_PI_LOW);
  else {
    const head = truncateLow(s);
    const rest = (z - head * head) / (s + head);
    angle = QUARTER_PI - (2 * s * r - (HALF_PI_LOW - 2 * rest) - (QUARTER_PI - 2 * head));
  }
  return x < 0 ? -angle : angle;
}

/**
 * The angle in radians between 0 and π whose cosine is x, the same bits in every engine, within 1 ulp. NaN outside
 * −1 … 1: the cosine of parallel vectors may be rounded beyond, and must be clipped first.
 *
 * @see fdlibm e_acos.c, © 1993 Sun Microsystems, Inc.: permission to use, copy, modify, and distribute this software is freely granted, provided that this notice is preserved.
 *
 * @example
 * acos(-1) === pi; // true
 * acos(1); // 0
 * acos(1.0000000000000002); // NaN
 */
export function acos(x: number): number {
  if (!(Math.abs(x) <= 1)) return NaN;
  if (x === 1) return 0;
  if (x === -1) return PI;
  if (Math.abs(x) < 0.5) return HALF_PI - (x - (HALF_PI_LOW - x * excess(x * x)));
  if (x < 0) {
    const z = (1 + x) / 2;
    const s = Math.sqrt(z);
    return PI - 2 * (s + (excess(z) * s - HALF_PI_LOW));
  }
  const z = (1 - x) / 2;
  const s = Math.sqrt(z);
  const head = truncateLow(s);
  const rest = (z - head * head) / (s + head);
  return 2 * (head + (excess(z) * s + rest));
}

const HALF_PI = 1.5707963267948966;
const HALF_PI_LOW = 6.12323399573676603587e-17;
const QUARTER_PI = 7.85398163397448278999e-1;
const PI = 3.141592653589793;
const PI_LOW = 1.2246467991473532e-16;

/** 1 − arctan(t)/t for small t. */
function series(t: number): number {
  const z = t * t;
  const w = z * z;
  const odd =
    z *
    (3.33333333333329318027e-1 +
      w *
        (1.42857142725034663711e-1 +
          w *
            (9.09088713343650656196e-2 +
              w * (6.66107313738753120669e-2 + w * (4.97687799461593236017e-2 + w * 1.62858201153657823623e-2)))));
  const even =
    w *
    (-1.99999999998764832476e-1 +
      w *
        (-1.1111110405462355788e-1 +
          w * (-7.69187620504482999495e-2 + w * (-5.83357013379057348645e-2 + w * -3.6531572744216915527e-2))));
  return odd + even;
}

/** arcsin(√z)/√z − 1 for 0 ≤ z ≤ ¼. */
function excess(z: number): number {
  const p =
    z *
    (1.66666666666666657415e-1 +
      z *
        (-3.25565818622400915405e-1 +
          z *
            (2.01212532134862925881e-1 +
              z * (-4.00555345006794114027e-2 + z * (7.91534994289814532176e-4 + z * 3.4793310759602116757e-5)))));
  const q =
    1 +
    z *
      (-2.40339491173441421878 +
        z * (2.02094576023350569471 + z * (-6.8828397160545329303e-1 + z * 7.70381505559019352791e-2)));
  return p / q;
}

/** The angle of (x, y) for x, y ≥ 0, or of (−x, y). */
function upperHalf(y: number, x: number, left: boolean): number {
  if (y === 0) return left ? PI : 0;
  if (x === 0) return HALF_PI;
  if (y === Infinity) return x < Infinity ? HALF_PI : left ? 3 * QUARTER_PI : QUARTER_PI;
  const quotient = y / x;
  if (quotient > 2 ** 60) return HALF_PI;
  if (quotient < 2 ** -60) return left ? PI : quotient;
  // What rounding took from the quotient is worth up to half an ulp. Powers of two keep its products in range.
  const larger = Math.max(x, y);
  const scale = larger > 2 ** 500 ? 2 ** -520 : larger < 2 ** -400 ? 2 ** 520 : 1;
  return arctangent(quotient, quotientRest(y * scale, 0, x * scale, 0, quotient), left);
}

/** arctan(q + rest) for q > 0 and a rest of at most an ulp, or π less that, rounded once. */
function arctangent(q: number, rest: number, fromPi: boolean): number {
  const change = rest / (1 + q * q);
  if (q < 0.4375) {
    const less = q * series(q) - change;
    return fromPi ? PI - (q - (less + PI_LOW)) : q - less;
  }
  // The nearest of four angles is taken away: arctan q = arctan c + arctan((q − c)/(1 + c q)).
  const [t, high, low] =
    q < 0.6875
      ? [(2 * q - 1) / (2 + q), 4.63647609000806093515e-1, 2.26987774529616870924e-17]
      : q < 1.1875
        ? [(q - 1) / (q + 1), QUARTER_PI, 3.06161699786838301793e-17]
        : q < 2.4375
          ? [(q - 1.5) / (1 + 1.5 * q), 9.82793723247329054082e-1, 1.39033110312309984516e-17]
          : [-1 / q, HALF_PI, HALF_PI_LOW];
  const less = t * series(t) - (low + change) - t;
  if (!fromPi) return high - less;
  const complement = PI - high;
  return complement + (sumError(PI, -high, complement) + PI_LOW + less);
}
