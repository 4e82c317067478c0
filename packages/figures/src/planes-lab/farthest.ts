import type { Equation } from "./meeting.ts";

/** The right side at which a plane leaves the cube by its last corner, rounded up to a quarter. */
export function farthest([a, b, c]: Equation, reach: number): number {
  const corner = reach * (Math.abs(a) + Math.abs(b) + Math.abs(c));
  return Math.ceil(4 * (corner || reach)) / 4;
}
