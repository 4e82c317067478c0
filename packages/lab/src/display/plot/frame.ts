import type { Point } from "./plot-spec.ts";

/** The rectangle of a chart in which its marks stand, on the page: y grows downwards. */
export interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Whether a place lies in the frame or on its edge. */
export function isInside([x, y]: Point, { left, right, top, bottom }: Frame): boolean {
  const slack = 1e-6;
  return x >= left - slack && x <= right + slack && y >= top - slack && y <= bottom + slack;
}

/** The nearest place in the frame. */
export function intoFrame([x, y]: Point, { left, right, top, bottom }: Frame): Point {
  return [Math.min(right, Math.max(left, x)), Math.min(bottom, Math.max(top, y))];
}

/**
 * The part of a straight line that lies in the frame; null when none does.
 *
 * @see Liang & Barsky, A new concept and method for line clipping, ACM Transactions on Graphics 3 (1984)
 */
export function clipSegment(a: Point, b: Point, { left, right, top, bottom }: Frame): readonly [Point, Point] | null {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  let [enter, leave] = [0, 1];
  for (const [step, room] of [
    [-dx, a[0] - left],
    [dx, right - a[0]],
    [-dy, a[1] - top],
    [dy, bottom - a[1]],
  ]) {
    if (step === 0 && room < 0) return null;
    if (step < 0) enter = Math.max(enter, room / step);
    if (step > 0) leave = Math.min(leave, room / step);
  }
  if (enter > leave) return null;
  const at = (t: number): Point => [a[0] + t * dx, a[1] + t * dy];
  return [enter === 0 ? a : at(enter), leave === 1 ? b : at(leave)];
}
