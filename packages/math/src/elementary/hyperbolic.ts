import { quotientRest, sumError } from "./doubled.ts";
import { expParts, expScaled } from "./exp.ts";
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
 * Below 0.625 x + x³ times a rational function; above 1 − 2/(e²ˣ + 1), with e²ˣ + 1 in doubled precision.
 *
 * @see Moshier, Cephes Math Library, tanh.c, for the rational function
 *
 * @example
 * tanh(0); // 0
 * tanh(100); // 1
 */
export function tanh(x: number): number {
  if (x === 0 || Number.isNaN(x)) return x;
  const size = Math.abs(x);
  const value = size < 0.625 ? tanhOfSmall(size) : tanhOfLarge(size > 22 ? 22 : size);
  return x < 0 ? -value : value;
}

function tanhOfSmall(x: number): number {
  const z = x * x;
  const p = (-0.9643991794250523 * z - 99.28772310019185) * z - 1614.6876844170845;
  const q = ((z + 112.81167849163293) * z + 2235.4883906010045) * z + 4844.063053251255;
  return x + x * z * (p / q);
}

function tanhOfLarge(x: number): number {
  const { power, low } = expParts(2 * x);
  const divisor = power + 1;
  const quotient = 2 / divisor;
  // What the divisor has lost in rounding is worth the half of it times the square of the quotient.
  return 1 - (quotient - quotient * quotient * (0.5 * (power - divisor + 1 + low)));
}

/** eˣ/2 for x > 0, also where eˣ itself overflows. */
function halfExp(x: number): number {
  return x > 711 ? Infinity : expScaled(x, -1);
}
