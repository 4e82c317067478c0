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

/** The line of an equation with its two grips in the frame, near to where they were. */
export function gripLine(equation: Equation, frame: Pick<Plane, "x" | "y">, near: Point): GripLine {
  const [a, b, c] = equation;
  const ends = clipLine(equation, frame);
  const square = a * a + b * b;
  if (square === 0 || ends === undefined) return { equation, at: near, to: near };
  const offset = (c - a * near[0] - b * near[1]) / square;
  const at = within(ends, [near[0] + a * offset, near[1] + b * offset]);
  // The turning grip stands towards the farther end, a third of the frame away.
  const far = distance(ends[0], at) > distance(ends[1], at) ? ends[0] : ends[1];
  const share = Math.min(0.8, (frame.x[1] - frame.x[0]) / 3.2 / distance(far, at));
  return { equation, at, to: [at[0] + (far[0] - at[0]) * share, at[1] + (far[1] - at[1]) * share] };
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

/** The point itself, or the place a tenth inside the nearer end when it lies outside. */
function within([p, q]: readonly [Point, Point], point: Point): Point {
  const [dx, dy] = [q[0] - p[0], q[1] - p[1]];
  const t = ((point[0] - p[0]) * dx + (point[1] - p[1]) * dy) / (dx * dx + dy * dy);
  const inside = Math.min(0.9, Math.max(0.1, t));
  return [p[0] + inside * dx, p[1] + inside * dy];
}

function distance(p: Point, q: Point): number {
  return Math.hypot(p[0] - q[0], p[1] - q[1]);
}

function clean(value: number): number {
  return Number(value.toPrecision(12)) + 0;
}
