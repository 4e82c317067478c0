/** Two decimals are enough for a drawing, and keep the committed pictures the same on every machine. */
export function round(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}
