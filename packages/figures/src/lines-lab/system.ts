import type { Point } from "../kit/drag.ts";
import { clipLine, type Plane } from "../kit/plane.ts";

/** a x + b y = c. */
export type Equation = readonly [a: number, b: number, c: number];

/** A line that can be taken hold of: at a point that shifts it, and at another that turns it about the first. */
export interface GripLine {
  readonly equation: Equation;
  readonly at: Point;
  readonly to: Point;
}

export type Fate = "one" | "none" | "many";

/** What two equations have in common; `crossing` when it is one point. */
export function solveLines(
  [a1, b1, c1]: Equation,
  [a2, b2, c2]: Equation,
): { fate: Fate; det: number; crossing: Point | null } {
  const det = a1 * b2 - a2 * b1;
  const size = Math.hypot(a1, b1) * Math.hypot(a2, b2);
  // Coefficients come from handles and fields with few digits: what is left of them after cancelling is rounding.
  if (Math.abs(det) > 1e-12 * size)
    return { fate: "one", det, crossing: [(c1 * b2 - c2 * b1) / det + 0, (a1 * c2 - a2 * c1) / det + 0] };
  const consistent =
    rowConsistent([a1, b1, c1]) && rowConsistent([a2, b2, c2]) && minorsVanish([a1, b1, c1], [a2, b2, c2]);
  return { fate: consistent ? "many" : "none", det: 0, crossing: null };
}

/**
 * The line of an equation with its two grips: near the ends of what the frame shows of it, away
 * from where lines cross. After a change of the equation the first grip stays near to where it was.
 */
export function gripLine(equation: Equation, frame: Pick<Plane, "x" | "y">, near?: Point): GripLine {
  const ends = clipLine(equation, frame);
  if (ends === undefined) return { equation, at: near ?? [0, 0], to: near ?? [0, 0] };
  const [p, q] = ends;
  const along = (t: number): Point => [p[0] + t * (q[0] - p[0]), p[1] + t * (q[1] - p[1])];
  const share = near === undefined ? 0.16 : Math.min(0.9, Math.max(0.1, shareOf(ends, near)));
  return { equation, at: along(share), to: along(share < 0.5 ? 0.84 : 0.16) };
}

/** Shifted so that it goes through `at`; the turning grip moves along, to the other side when it would leave the frame. */
export function shiftLine(line: GripLine, at: Point, { x, y }: Pick<Plane, "x" | "y">): GripLine {
  const [a, b] = line.equation;
  const [dx, dy] = [line.to[0] - line.at[0], line.to[1] - line.at[1]];
  const inside = at[0] + dx >= x[0] && at[0] + dx <= x[1] && at[1] + dy >= y[0] && at[1] + dy <= y[1];
  const side = inside ? 1 : -1;
  return { equation: [a, b, clean(a * at[0] + b * at[1])], at, to: [at[0] + side * dx, at[1] + side * dy] };
}

/** Turned about `at` so that it goes through `to`; the normal keeps its side. */
export function turnLine({ equation, at }: GripLine, to: Point): GripLine {
  const [dx, dy] = [to[0] - at[0], to[1] - at[1]];
  if (dx === 0 && dy === 0) return { equation, at, to };
  const sign = -dy * equation[0] + dx * equation[1] < 0 ? -1 : 1;
  const [a, b] = [clean(-dy * sign), clean(dx * sign)];
  return { equation: [a, b, clean(a * at[0] + b * at[1])], at, to };
}

function rowConsistent([a, b, c]: Equation): boolean {
  return a !== 0 || b !== 0 || c === 0;
}

function minorsVanish([a1, b1, c1]: Equation, [a2, b2, c2]: Equation): boolean {
  const tolerance = 1e-12 * Math.hypot(a1, b1, c1) * Math.hypot(a2, b2, c2);
  return Math.abs(a1 * c2 - a2 * c1) <= tolerance && Math.abs(b1 * c2 - b2 * c1) <= tolerance;
}

/** How far along a segment the foot of a point lies: 0 at its start, 1 at its end. */
function shareOf([p, q]: readonly [Point, Point], point: Point): number {
  const [dx, dy] = [q[0] - p[0], q[1] - p[1]];
  return ((point[0] - p[0]) * dx + (point[1] - p[1]) * dy) / (dx * dx + dy * dy);
}

function clean(value: number): number {
  return Number(value.toPrecision(12)) + 0;
}
