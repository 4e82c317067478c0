import { powerOfTwo } from "../elementary/bits.ts";

/** The float64 nearest to n/d, for n ≥ 0 and d > 0 of any size, rounded once; Infinity beyond the range. */
export function nearestFloat(n: bigint, d: bigint): number {
  if (n === 0n) return 0;
  // A quotient of at least 64 bits, with a last bit that is set when something was cut off, rounds correctly to 53.
  const excess = n.toString(2).length - d.toString(2).length;
  // Subnormal results have fewer bits: cut the quotient at the place of their last one, so that rounding happens once.
  const shift = Math.min(64 - excess, 1076);
  const [top, bottom] = shift >= 0 ? [n << BigInt(shift), d] : [n, d << BigInt(-shift)];
  const quotient = top / bottom;
  const sticky = top % bottom === 0n ? quotient : quotient | 1n;
  let value = Number(sticky);
  for (let k = shift; k > 0; k -= 1000) value *= powerOfTwo(-Math.min(k, 1000));
  for (let k = -shift; k > 0; k -= 1000) value *= powerOfTwo(Math.min(k, 1000));
  return value;
}
