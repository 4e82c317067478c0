/** A length on the page to hundredths, which is finer than any page shows. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
