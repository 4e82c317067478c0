// One scratch cell to look at a float64 as two words. Marked pure, so that a page that needs no elementary function drops it.
const cell = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(8));

/** The upper 32 bits of a float64: sign, exponent and the first 20 bits of the fraction. */
export function highWord(x: number): number {
  cell.setFloat64(0, x);
  return cell.getInt32(0);
}

/** The lower 32 bits of a float64. */
export function lowWord(x: number): number {
  cell.setFloat64(0, x);
  return cell.getInt32(4);
}

/** The float64 with these upper and lower words. */
export function fromWords(high: number, low: number): number {
  cell.setInt32(0, high);
  cell.setInt32(4, low);
  return cell.getFloat64(0);
}

/** x with its lower 32 bits cleared. */
export function truncateLow(x: number): number {
  cell.setFloat64(0, x);
  cell.setInt32(4, 0);
  return cell.getFloat64(0);
}

/** 2^k for whole k from −1022 to 1023, exactly. */
export function powerOfTwo(k: number): number {
  return fromWords((k + 1023) << 20, 0);
}

/** y · 2^k for 1/2 ≤ |y| < 4, rounded once, also where the result overflows or is subnormal. */
export function scaleByPowerOfTwo(y: number, k: number): number {
  if (k > 1023) return k > 1026 ? y * Infinity : y * 8 * powerOfTwo(1000) * powerOfTwo(k - 1003 < 24 ? k - 1003 : 23);
  if (k >= -1021) return y * powerOfTwo(k);
  return k < -1080 ? y * 0 : y * powerOfTwo(k + 1000) * powerOfTwo(-1000);
}
