import type { Vec } from "./starter.ts";

/** The polynomial with these coefficients, that of the constant first. */
export function polynomial(c: Vec, x: number): number {
  return c.reduceRight((value, weight) => value * x + weight, 0);
}

/** Twelve years apart. */
const places = [1959, 1971, 1983, 1995, 2007, 2019];
const apart = 12;

/** Yearly numbers from 1958 to 2020 that lie on a polynomial of degree 5 of the years since 1989, with these weights. */
export function years(c: Vec): { t: Vec; y: Vec; at: Vec; expected: Vec } {
  const t = Array.from({ length: 63 }, (_, k) => 1958 + k);
  const value = (year: number) => polynomial(c, year - 1989);
  return { t, y: t.map(value), at: places, expected: places.map(value) };
}

/**
 * Whether these are values at those places, and wrong ones. Six values of degree 5 give away the weight of the fifth
 * power, by differences of differences; here it is a whole number and not 0.
 */
export function haveLostDigits(values: Vec): boolean {
  if (values.length !== places.length || Math.max(...values.map(Math.abs)) < 1e6) return false;
  let differences = values;
  while (differences.length > 1) differences = differences.slice(1).map((x, i) => x - differences[i]);
  const lead = differences[0] / (120 * apart ** 5);
  return Math.round(lead) === 0 || Math.abs(lead - Math.round(lead)) > 1e-9;
}
