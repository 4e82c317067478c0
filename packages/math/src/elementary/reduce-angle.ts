import { highWord, powerOfTwo } from "./bits.ts";

/** An angle as quarter · π/2 + high + low with |high| ≤ π/4 (a little more by rounding). */
export interface ReducedAngle {
  /** 0 to 3. */
  readonly quarter: number;
  readonly high: number;
  readonly low: number;
}

/**
 * Takes multiples of π/2 from a finite angle. Up to 2²⁰ π/2 with π/2 in three parts, as far as the cancelled bits need
 * them; beyond that with whole numbers of any size, slower and always exact.
 *
 * @see fdlibm e_rem_pio2.c, © 1993 Sun Microsystems, Inc.: permission to use, copy, modify, and distribute this software is freely granted, provided that this notice is preserved.
 */
export function reduceAngle(x: number): ReducedAngle {
  if (Math.abs(x) <= 0.7853981633974483) return { quarter: 0, high: x, low: 0 };
  if (Math.abs(x) > 1647099) return reduceLarge(x);
  const n = Math.floor(x * 6.36619772367581382433e-1 + 0.5);
  let rest = x - n * 1.57079632673412561417;
  let tail = n * 6.07710050650619224932e-11;
  let high = rest - tail;
  const exponent = (highWord(x) >> 20) & 0x7ff;
  if (exponent - exponentOf(high) > 16) {
    let before = rest;
    tail = n * 6.0771005063039659766e-11;
    rest = before - tail;
    tail = n * 2.02226624879595063154e-21 - (before - rest - tail);
    high = rest - tail;
    if (exponent - exponentOf(high) > 49) {
      before = rest;
      tail = n * 2.0222662487111664558e-21;
      rest = before - tail;
      tail = n * 8.47842766036889956997e-32 - (before - rest - tail);
      high = rest - tail;
    }
  }
  return { quarter: n & 3, high, low: rest - high - tail };
}

function exponentOf(x: number): number {
  return (highWord(x) >> 20) & 0x7ff;
}

/** 2/π · 2^1216, cut off. */
const TWO_OVER_PI =
  "a2f9836e4e441529fc2757d1f534ddc0db6295993c439041fe5163abdebbc561b7246e3a424dd2e006492eea09d1921cfe1deb1cb129a73ee88235f52ebb4484e99c7026b45f7e413991d639835339f49c845f8bbdf9283b1ff897ffde05980fef2f118b5a0a6d1f6d367ecf27cb09b74f463f669e5fea2d7527bac7ebe5f17b3d0739f78a5292ea6bfb5fb11f8d5d0856033046fc7b6bab";
const TWO_OVER_PI_BITS = 1216n;

function reduceLarge(x: number): ReducedAngle {
  // |x| = m · 2^k with whole m < 2^53, so m · 2^k · 2/π is quarters, and what is left after the point is the angle.
  const exponent = exponentOf(x) - 1075;
  const m = BigInt(Math.abs(x) * powerOfTwo(-exponent));
  const scaled =
    exponent >= 0
      ? (m * BigInt(`0x${TWO_OVER_PI}`)) << BigInt(exponent)
      : (m * BigInt(`0x${TWO_OVER_PI}`)) >> BigInt(-exponent);
  let quarter = scaled >> TWO_OVER_PI_BITS;
  let rest = scaled - (quarter << TWO_OVER_PI_BITS);
  if (rest >> (TWO_OVER_PI_BITS - 1n) === 1n) {
    quarter += 1n;
    rest -= 1n << TWO_OVER_PI_BITS;
  }
  // rest · π/2 with 160 bits of both, enough for the worst cancellation of about 62 bits.
  const product = (rest >> (TWO_OVER_PI_BITS - 256n)) * BigInt(`0x${HALF_PI}`);
  const high = toFloat(product);
  const low = toFloat(product - toFixed(high));
  const turns = Number(quarter & 3n);
  return x < 0 ? { quarter: (4 - turns) & 3, high: -high, low: -low } : { quarter: turns, high, low };
}

/** π/2 · 2^256, cut off. */
const HALF_PI = "1921fb54442d18469898cc51701b839a252049c1114cf98e804177d4c76273644";
const FIXED_BITS = 512n;

/** A fixed-point number with 512 bits after the point, rounded to a float. */
function toFloat(fixed: bigint): number {
  const size = fixed < 0n ? -fixed : fixed;
  const cut = BigInt(Math.max(0, size.toString(2).length - 64));
  let value = Number(size >> cut);
  for (let bits = Number(FIXED_BITS - cut); bits > 0; bits -= 512) value *= powerOfTwo(-Math.min(bits, 512));
  return fixed < 0n ? -value : value;
}

function toFixed(x: number): bigint {
  let scaled = x;
  let bits = 0n;
  while (!Number.isInteger(scaled)) {
    scaled *= 2;
    bits += 1n;
  }
  return BigInt(scaled) << (FIXED_BITS - bits);
}
