import { productError, quotientRest, rootRest, sumError } from "./doubled.ts";
import { log1pOfSum, logOfScaled } from "./log1p.ts";

// Each is a logarithm of 1 + something; the something comes in doubled precision, so that only the logarithm rounds.

/**
 * The number whose hyperbolic sine is x, the same bits in every engine, within 1 ulp.
 *
 * @example
 * asinh(0); // 0
 * asinh(1e-9); // 1e-9
 */
export function asinh(x: number): number {
  const size = Math.abs(x);
  if (size < 2 ** -28 || !Number.isFinite(x)) return x;
  const value = size > 2 ** 28 ? logOfScaled(size, 0, 1) : log1pOfRoot(size);
  return x < 0 ? -value : value;
}

/** ln(x + √(1 + x²)) = ln(1 + x + (√(1 + x²) − 1)). */
function log1pOfRoot(x: number): number {
  const square = x * x;
  const w = 1 + square;
  const root = Math.sqrt(w);
  const rest = rootRest(w, sumError(1, square, w) + productError(x, x, square), root);
  const sum = x + (root - 1);
  return log1pOfSum(sum, sumError(x, root - 1, sum) + rest);
}

/**
 * The number from 0 upwards whose hyperbolic cosine is x, the same bits in every engine, within 1 ulp. NaN below 1.
 *
 * @example
 * acosh(1); // 0
 */
export function acosh(x: number): number {
  if (!(x >= 1)) return NaN;
  if (x === 1 || x === Infinity) return x - 1;
  if (x > 2 ** 28) return logOfScaled(x, 0, 1);
  // With t = x − 1, which is exact: ln(1 + t + √(t (t + 2))).
  const t = x - 1;
  const factor = x + 1;
  const w = t * factor;
  const root = Math.sqrt(w);
  const rest = rootRest(w, productError(t, factor, w) + t * sumError(x, 1, factor), root);
  const sum = t + root;
  return log1pOfSum(sum, sumError(t, root, sum) + rest);
}

/**
 * The number whose hyperbolic tangent is x, the same bits in every engine, within 1 ulp. ±Infinity at ±1, NaN beyond.
 *
 * @example
 * atanh(0); // 0
 * atanh(1); // Infinity
 */
export function atanh(x: number): number {
  const size = Math.abs(x);
  if (!(size <= 1)) return NaN;
  if (size === 1) return x * Infinity;
  if (size < 2 ** -28) return x;
  // ½ ln(1 + 2x/(1 − x)).
  const divisor = 1 - size;
  const quotient = (2 * size) / divisor;
  const rest = quotientRest(2 * size, 0, divisor, sumError(1, -size, divisor), quotient);
  const value = 0.5 * log1pOfSum(quotient, rest);
  return x < 0 ? -value : value;
}
