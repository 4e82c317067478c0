import { quotientRest, sumError } from "./doubled.ts";
import { expScaled } from "./exp.ts";
import { expm1Parts } from "./expm1.ts";

// With u = eˣ − 1 in doubled precision nothing cancels, and one rounding is left.

/**
 * The hyperbolic sine (eˣ − e⁻ˣ)/2, the same bits in every engine, within 1 ulp.
 *
 * @example
 * sinh(0); // 0
 * sinh(1e-9); // 1e-9
 */
export function sinh(x: number): number {
  const size = Math.abs(x);
  if (size < 2 ** -28 || Number.isNaN(x)) return x;
  if (size > 22) return x < 0 ? -halfExp(size) : halfExp(size);
  // 2 sinh x = u + u/(u + 1).
  const { high, low } = expm1Parts(size);
  const divisor = 1 + high;
  const divisorLow = sumError(1, high, divisor) + low;
  const quotient = high / divisor;
  const sum = high + quotient;
  const rest = sumError(high, quotient, sum) + (low + quotientRest(high, low, divisor, divisorLow, quotient));
  const value = 0.5 * (sum + rest);
  return x < 0 ? -value : value;
}

/**
 * The hyperbolic cosine (eˣ + e⁻ˣ)/2, the same bits in every engine, within 1 ulp.
 *
 * @example
 * cosh(0); // 1
 */
export function cosh(x: number): number {
  if (Number.isNaN(x)) return NaN;
  const size = Math.abs(x);
  if (size < 2 ** -28) return 1;
  if (size > 22) return halfExp(size);
  const { high, low } = expm1Parts(size);
  const power = 1 + high;
  const powerLow = sumError(1, high, power) + low;
  const inverse = 1 / power;
  const sum = power + inverse;
  const rest = sumError(power, inverse, sum) + (powerLow + quotientRest(1, 0, power, powerLow, inverse));
  return 0.5 * (sum + rest);
}

/**
 * The hyperbolic tangent sinh x / cosh x, from −1 to 1, the same bits in every engine, within 1 ulp.
 *
 * @example
 * tanh(0); // 0
 * tanh(100); // 1
 */
export function tanh(x: number): number {
  const size = Math.abs(x);
  if (size < 2 ** -28 || Number.isNaN(x)) return x;
  if (size > 22) return x < 0 ? -1 : 1;
  // tanh x = v/(v + 2) with v = e²ˣ − 1.
  const { high, low } = expm1Parts(2 * size);
  const divisor = 2 + high;
  const quotient = high / divisor;
  const value = quotient + quotientRest(high, low, divisor, sumError(2, high, divisor) + low, quotient);
  return x < 0 ? -value : value;
}

/** eˣ/2 for x > 0, also where eˣ itself overflows. */
function halfExp(x: number): number {
  return x > 711 ? Infinity : expScaled(x, -1);
}
