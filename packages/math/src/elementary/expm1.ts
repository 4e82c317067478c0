import { powerOfTwo } from "./bits.ts";
import { productError, sumError } from "./doubled.ts";
import { exp, restReduced } from "./exp.ts";
import { LN2_HIGH, LN2_LOW } from "./log.ts";

/**
 * eˣ − 1 without cancellation near 0, the same bits in every engine, within 1 ulp.
 *
 * @example
 * expm1(1e-20); // 1e-20
 * expm1(1); // 1.7182818284590453
 */
export function expm1(x: number): number {
  // Beyond these the 1 or the power is no longer seen.
  if (x > 40) return exp(x);
  if (x < -40) return -1;
  if (Math.abs(x) < 2 ** -54 || Number.isNaN(x)) return x;
  return expm1Parts(x).high;
}

/** eˣ − 1 as high + low, for 2⁻⁵⁴ ≤ |x| ≤ 700, to about 2⁻⁵⁵ of its size. */
export function expm1Parts(x: number): { readonly high: number; readonly low: number } {
  const k = Math.floor(x * 1.442695040888963387 + 0.5);
  if (k === 0) return together(x, restReduced(x));
  if (k === 1 || k === -1) {
    // Taking 1 away would triple the error here: from half of x, (u + 1)² − 1 = 2u + u².
    const half = expm1Parts(0.5 * x);
    const square = half.high * half.high;
    const sum = 2 * half.high + square;
    const rest = productError(half.high, half.high, square) + 2 * half.low * (1 + half.high);
    return together(sum, sumError(2 * half.high, square, sum) + rest);
  }
  const reduced = x - k * LN2_HIGH;
  const rest = k * LN2_LOW;
  const first = 1 + reduced;
  const scale = powerOfTwo(k);
  const power = first * scale;
  const powerLow = (reduced - (first - 1) + (restReduced(reduced - rest) - rest)) * scale;
  const less = power - 1;
  return together(less, sumError(power, -1, less) + powerLow);
}

/** The sum of a larger and a smaller number, rounded, and what that lost. */
function together(larger: number, smaller: number): { readonly high: number; readonly low: number } {
  const high = larger + smaller;
  return { high, low: larger - high + smaller };
}
