import type { Vec } from "./starter.ts";

/** The polynomial with these coefficients, that of the constant first. */
export function polynomial(c: Vec, x: number): number {
  return c.reduceRight((value, weight) => value * x + weight, 0);
}

/**
 * Yearly numbers from 1958 to 2020 that lie on a polynomial of the years since 1989, all of them whole: so right
 * values of the curve are whole as well, and what is not whole shows digits that were lost.
 */
export function years(c: Vec): { t: Vec; y: Vec; at: Vec; expected: Vec } {
  const t = Array.from({ length: 63 }, (_, k) => 1958 + k);
  const at = [1958, 1971, 1990, 2007, 2020];
  const value = (year: number) => polynomial(c, year - 1989);
  return { t, y: t.map(value), at, expected: at.map(value) };
}

/** Whether whole numbers have lost their last digits: none is far from whole, and some is not whole. */
export function haveLostDigits(values: Vec): boolean {
  const size = Math.max(...values.map(Math.abs));
  return size > 1e6 && values.some((x) => Math.abs(x - Math.round(x)) > 1e-11 * size);
}
