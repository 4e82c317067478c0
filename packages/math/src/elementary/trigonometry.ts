import { reduceAngle } from "./reduce-angle.ts";

/**
 * The sine of an angle in radians, the same bits in every engine, within 1 ulp for every finite angle.
 *
 * @see fdlibm k_sin.c, © 1993 Sun Microsystems, Inc.: permission to use, copy, modify, and distribute this software is freely granted, provided that this notice is preserved.
 *
 * @example
 * sin(0); // 0
 * sin(pi / 2); // 1
 */
export function sin(x: number): number {
  if (!Number.isFinite(x)) return NaN;
  const { quarter, high, low } = reduceAngle(x);
  const size = quarter % 2 === 0 ? sinReduced(high, low) : cosReduced(high, low);
  return quarter < 2 ? size : -size;
}

/**
 * The cosine of an angle in radians, the same bits in every engine, within 1 ulp for every finite angle.
 *
 * @see fdlibm k_cos.c, © 1993 Sun Microsystems, Inc.: permission to use, copy, modify, and distribute this software is freely granted, provided that this notice is preserved.
 *
 * @example
 * cos(0); // 1
 * cos(pi); // -1
 */
export function cos(x: number): number {
  if (!Number.isFinite(x)) return NaN;
  const { quarter, high, low } = reduceAngle(x);
  const size = quarter % 2 === 0 ? cosReduced(high, low) : sinReduced(high, low);
  return quarter === 0 || quarter === 3 ? size : -size;
}

/**
 * The tangent of an angle in radians, the same bits in every engine, within 1 ulp for every finite angle.
 *
 * @see fdlibm k_tan.c, © 1993–2004 Sun Microsystems, Inc.: permission to use, copy, modify, and distribute this software is freely granted, provided that this notice is preserved.
 *
 * @example
 * tan(0); // 0
 */
export function tan(x: number): number {
  if (!Number.isFinite(x)) return NaN;
  const { quarter, high, low } = reduceAngle(x);
  return tanReduced(high, low, quarter % 2 === 1);
}

function sinReduced(x: number, low: number): number {
  if (Math.abs(x) < 1e-9) return low === 0 ? x : x + low; // keeps −0
  const z = x * x;
  const v = z * x;
  const r =
    8.33333333332248946124e-3 +
    z *
      (-1.98412698298579493134e-4 +
        z * (2.7557313707070067679e-6 + z * (-2.50507602534068634195e-8 + z * 1.58969099521155010221e-10)));
  return x - (z * (0.5 * low - v * r) - low + v * 1.66666666666666324348e-1);
}

function cosReduced(x: number, low: number): number {
  const z = x * x;
  const r =
    z *
    (4.16666666666666019037e-2 +
      z *
        (-1.38888888888741095749e-3 +
          z *
            (2.48015872894767294178e-5 +
              z * (-2.75573143513906633035e-7 + z * (2.0875723212981748279e-9 + z * -1.13596475577881948265e-11)))));
  const half = 0.5 * z;
  const w = 1 - half;
  return w + (1 - w - half + (z * r - x * low));
}

const T = [
  3.33333333333334091986e-1, 1.33333333333201242699e-1, 5.39682539762260521377e-2, 2.18694882948595424599e-2,
  8.86323982359930005737e-3, 3.59207910759131235356e-3, 1.45620945432529025516e-3, 5.88041240820264096874e-4,
  2.46463134818469906812e-4, 7.817944429395570923e-5, 7.14072491382608190305e-5, -1.85586374855275456654e-5,
  2.59073051863633712884e-5,
];

/** The tangent of x + low for |x| ≤ π/4, or −1 over it. */
function tanReduced(x: number, low: number, reciprocal: boolean): number {
  if (x === 0 && !reciprocal) return x; // keeps −0
  const large = Math.abs(x) >= 0.6744;
  const sign = x < 0 ? -1 : 1;
  // Near π/4 the tangent of the complement, which is small, is better known.
  const y = large ? 0.785398163397448278999 - sign * x + (3.06161699786838301793e-17 - sign * low) : x;
  const tail = large ? 0 : low;
  const z = y * y;
  const w = z * z;
  const odd = T[1] + w * (T[3] + w * (T[5] + w * (T[7] + w * (T[9] + w * T[11]))));
  const even = z * (T[2] + w * (T[4] + w * (T[6] + w * (T[8] + w * (T[10] + w * T[12])))));
  const s = z * y;
  const r = tail + z * (s * (odd + even) + tail) + T[0] * s;
  const t = y + r;
  if (large) {
    const one = reciprocal ? -1 : 1;
    return sign * (one - 2 * (y + (r - (t * t) / (t + one))));
  }
  if (!reciprocal) return t;
  // −1/t with the rounding error of t taken back: heads of 32 bits multiply exactly.
  const head = Math.fround(t);
  const rest = r - (head - y);
  const quotient = -1 / t;
  const headOfQuotient = Math.fround(quotient);
  return headOfQuotient + quotient * (1 + headOfQuotient * head + headOfQuotient * rest);
}
