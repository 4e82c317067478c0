/** The product x·y as an unevaluated sum `high + low`, exact unless it leaves the range. `out` receives both. */
export function twoProduct(x: number, y: number, out: Float64Array): void {
  const high = x * y;
  // Veltkamp's splitting into halves of 26 bits, whose products are exact (Dekker 1971); there is no fused multiply-add.
  const p = 134217729 * x;
  const xHigh = p - (p - x);
  const xLow = x - xHigh;
  const q = 134217729 * y;
  const yHigh = q - (q - y);
  const yLow = y - yHigh;
  out[0] = high;
  out[1] = xLow * yLow - (high - xHigh * yHigh - xLow * yHigh - xHigh * yLow);
}

const product = new Float64Array(2);

/**
 * A sum of products kept as two numbers, so with about 32 digits: for residuals, in which nearly all of 16 would cancel.
 * Entries must stay within 10^±140 or so; scale by powers of 2 first.
 *
 * @see Ogita, Rump & Oishi, Accurate sum and dot product, SIAM J. Sci. Comput. 26(6), 2005
 */
export class LongSum {
  high = 0;
  low = 0;

  set(high: number, low = 0): this {
    this.high = high;
    this.low = low;
    return this;
  }

  add(x: number): this {
    const s = this.high + x;
    const part = s - this.high;
    this.low += this.high - (s - part) + (x - part);
    this.high = s;
    return this;
  }

  addProduct(x: number, y: number): this {
    twoProduct(x, y, product);
    this.add(product[0]);
    this.low += product[1];
    return this;
  }

  /** The sum rounded to one number. */
  value(): number {
    return this.high + this.low;
  }
}
