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
  const share = near === undefined ? 0.16 : Math.min(0.9, Math.max(0.1, shareOf(ends, near)));
  const at = restOn(equation, ends, share);
  return { equation, at, to: farGrip(equation, at, frame) };
}

/** Shifted so that it goes through `at`. */
export function shiftLine({ equation: [a, b] }: GripLine, at: Point, frame: Pick<Plane, "x" | "y">): GripLine {
  const equation: Equation = [a, b, clean(a * at[0] + b * at[1])];
  return { equation, at, to: farGrip(equation, at, frame) };
}

/** Turned about `at` so that it goes through `to`. The first coefficient that is not 0 is positive, whatever the way there. */
export function turnLine({ equation, at }: GripLine, to: Point): GripLine {
  const [dx, dy] = [to[0] - at[0], to[1] - at[1]];
  if (dx === 0 && dy === 0) return { equation, at, to };
  const sign = -dy < 0 || (dy === 0 && dx < 0) ? -1 : 1;
  const [a, b] = [clean(-dy * sign), clean(dx * sign)];
  return { equation: [a, b, clean(a * at[0] + b * at[1])], at, to };
}

/** The turning grip: towards the end of the line that is farther from the other one. */
function farGrip(equation: Equation, at: Point, frame: Pick<Plane, "x" | "y">): Point {
  const ends = clipLine(equation, frame);
  return ends === undefined ? at : restOn(equation, ends, shareOf(ends, at) < 0.5 ? 0.84 : 0.16);
}

/** A place some way along the line where both coordinates are halves, if there is one near; else that very place. */
function restOn([a, b, c]: Equation, [p, q]: readonly [Point, Point], share: number): Point {
  const wanted: Point = [p[0] + share * (q[0] - p[0]), p[1] + share * (q[1] - p[1])];
  const reach = Math.hypot(q[0] - p[0], q[1] - p[1]) * 0.15;
  let best: Point = wanted;
  let distance = reach;
  const steep = Math.abs(a) > Math.abs(b);
  for (let k = Math.ceil((wanted[steep ? 1 : 0] - reach) * 2); k / 2 <= wanted[steep ? 1 : 0] + reach; k++) {
    const other = steep ? (c - b * (k / 2)) / a : (c - a * (k / 2)) / b;
    if (Math.abs(other * 2 - Math.round(other * 2)) > 1e-9) continue;
    const point: Point = steep ? [Math.round(other * 2) / 2, k / 2] : [k / 2, Math.round(other * 2) / 2];
    const far = Math.hypot(point[0] - wanted[0], point[1] - wanted[1]);
    if (far < distance) [best, distance] = [point, far];
  }
  return best;
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
