import type { Point } from "../kit/drag.ts";
import type { Plane } from "../kit/plane.ts";

/** A straight path through the drawing for a handle with one number t: from the place of t = 0 towards that of t = 1. */
export function linePlane(place: (t: number) => Point, range: readonly [number, number]): Plane {
  const [x0, y0] = place(0);
  const [x1, y1] = place(1);
  const [dx, dy] = [x1 - x0, y1 - y0];
  const square = dx * dx + dy * dy;
  const from = ([x, y]: Point): Point => [square < 1e-9 ? 0 : ((x - x0) * dx + (y - y0) * dy) / square, 0];
  return {
    x: range,
    y: [0, 0],
    left: 0,
    top: 0,
    width: 0,
    height: 0,
    toX: (t) => place(t)[0],
    toY: () => y0,
    to: ([t]) => place(t),
    from,
  };
}
