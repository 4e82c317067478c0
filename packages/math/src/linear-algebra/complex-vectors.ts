import { hypot } from "./hypot.ts";

/** Complex numbers: the k-th is re[k] + i·im[k]. */
export interface ComplexNumbers {
  readonly re: Float64Array;
  readonly im: Float64Array;
}

/** Complex vectors of n entries, each contiguous: entry i of vector k is re[k·n + i] + i·im[k·n + i]. */
export interface ComplexVectors {
  readonly re: Float64Array;
  readonly im: Float64Array;
}

/** The length of vector k, safe from overflow: balancing can make entries huge. */
export function lengthOf({ re, im }: ComplexVectors, n: number, k: number): number {
  let squares = 0;
  for (let at = k * n; at < k * n + n; at++) squares += re[at] * re[at] + im[at] * im[at];
  if (squares > 1e-250 && squares < 1e300) return Math.sqrt(squares);
  let length = 0;
  for (let at = k * n; at < k * n + n; at++) length = hypot(length, hypot(re[at], im[at]));
  return length;
}

/** (a + i b) / (c + i d) without overflow on the way. */
export function quotient(a: number, b: number, c: number, d: number): readonly [number, number] {
  if (d === 0) return [a / c, b / c];
  if (Math.abs(c) >= Math.abs(d)) {
    const ratio = d / c;
    const divisor = c + d * ratio;
    return [(a + b * ratio) / divisor, (b - a * ratio) / divisor];
  }
  const ratio = c / d;
  const divisor = c * ratio + d;
  return [(a * ratio + b) / divisor, (b * ratio - a) / divisor];
}
