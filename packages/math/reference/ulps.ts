/**
 * How many units in the last place `found` lies from a value that is `rest` of them beyond `expected`: 0 for equal ones,
 * NaN and the sign of 0 included, Infinity where only one is NaN.
 */
export function ulps(found: number, expected: number, rest = 0): number {
  if (Number.isNaN(found) || Number.isNaN(expected)) return Object.is(found, expected) ? 0 : Infinity;
  return Math.abs(Number(position(found) - position(expected)) - rest);
}

/** Where a number stands among all float64 numbers; 0 and −0 are one apart. */
function position(x: number): bigint {
  const bits = new BigInt64Array(new Float64Array([x]).buffer)[0];
  return bits < 0n ? -(bits & 0x7fffffffffffffffn) - 1n : bits;
}
