import { log } from "./log.ts";
import { log2Parts } from "./pow.ts";

/**
 * The logarithm to base 2, exact for powers of 2, the same bits in every engine.
 *
 * @example
 * log2(8); // 3
 */
export function log2(x: number): number {
  if (!(x > 0) || x === Infinity) return log(x);
  const { high, low } = log2Parts(x);
  return high + low;
}

/**
 * The logarithm to base 10, exact for powers of 10, the same bits in every engine.
 *
 * @example
 * log10(1000); // 3
 */
export function log10(x: number): number {
  if (!(x > 0) || x === Infinity) return log(x);
  const { high, low } = log2Parts(x);
  // log₁₀ 2 in two parts; the first has 21 bits, so that its product with the 32 bits of `high` is exact.
  return high * LOG10_2_HIGH + (high * LOG10_2_LOW + low * (LOG10_2_HIGH + LOG10_2_LOW));
}

const LOG10_2_HIGH = 0.30102968215942383;
const LOG10_2_LOW = 3.1350455736708874e-7;
