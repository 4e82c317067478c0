// Pieces of arithmetic in doubled precision: what rounding took from a sum or a product, so that it can be given back.

/** What a + b has lost by rounding to `sum`, exactly (Knuth). */
export function sumError(a: number, b: number, sum: number): number {
  const part = sum - a;
  return a - (sum - part) + (b - part);
}

/** What x · y has lost by rounding to `product`, exactly unless that leaves the range (Veltkamp, Dekker). */
export function productError(x: number, y: number, product: number): number {
  const p = 134217729 * x;
  const xHigh = p - (p - x);
  const xLow = x - xHigh;
  const q = 134217729 * y;
  const yHigh = q - (q - y);
  const yLow = y - yHigh;
  return xLow * yLow - (product - xHigh * yHigh - xLow * yHigh - xHigh * yLow);
}

/** What is left of (n + nLow) / (d + dLow) beyond the rounded quotient n / d. */
export function quotientRest(n: number, nLow: number, d: number, dLow: number, quotient: number): number {
  const product = quotient * d;
  return (n - product - productError(quotient, d, product) + nLow - quotient * dLow) / d;
}

/** What is left of √(w + wLow) beyond the rounded root √w > 0. */
export function rootRest(w: number, wLow: number, root: number): number {
  const square = root * root;
  return (w - square - productError(root, root, square) + wLow) / (2 * root);
}
