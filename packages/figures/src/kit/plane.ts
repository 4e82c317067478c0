import type { Point } from "./drag.ts";

/** A rectangle of the data plane on a rectangle of the drawing; y upwards in the data. */
export interface Plane {
  readonly x: readonly [low: number, high: number];
  readonly y: readonly [low: number, high: number];
  /** The frame in drawing coordinates. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  toX(x: number): number;
  toY(y: number): number;
  to(point: Point): Point;
  /** From drawing coordinates back to the data. */
  from(point: Point): Point;
}

/** A plane whose frame fills the box; with equal scales when the ranges have the ratio of the box. */
export function plane({
  x,
  y,
  left = 0,
  top = 0,
  width,
  height,
}: Pick<Plane, "x" | "y" | "width" | "height"> & Partial<Pick<Plane, "left" | "top">>): Plane {
  const sx = width / (x[1] - x[0]);
  const sy = height / (y[1] - y[0]);
  const toX = (value: number) => left + (value - x[0]) * sx;
  const toY = (value: number) => top + (y[1] - value) * sy;
  return {
    x,
    y,
    left,
    top,
    width,
    height,
    toX,
    toY,
    to: ([a, b]) => [toX(a), toY(b)],
    from: ([a, b]) => [x[0] + (a - left) / sx, y[1] - (b - top) / sy],
  };
}

/** A plane with equal scales on both axes: the width of the frame follows from its height's range. */
export function squarePlane({
  reach,
  size,
  left = 0,
  top = 0,
  centre = [0, 0],
}: {
  reach: number;
  size: number;
  left?: number;
  top?: number;
  centre?: Point;
}): Plane {
  return plane({
    x: [centre[0] - reach, centre[0] + reach],
    y: [centre[1] - reach, centre[1] + reach],
    left,
    top,
    width: size,
    height: size,
  });
}

/** Round numbers between two bounds, about `count` of them: steps of 1, 2 or 5 times a power of ten. */
export function ticks([low, high]: readonly [number, number], count = 6): number[] {
  const rough = (high - low) / count;
  const scale = 10 ** Math.floor(Math.log10(rough));
  const step = scale * ([1, 2, 5, 10].find((factor) => factor * scale >= rough * 0.999) as number);
  const result = [];
  for (let i = Math.ceil(low / step - 1e-9); i * step <= high + step * 1e-9; i++)
    result.push(Number((i * step).toPrecision(12)) + 0);
  return result;
}

/** The part of the line a x + b y = c inside the plane's ranges; undefined when it misses them or is no line. */
export function clipLine(
  [a, b, c]: readonly [number, number, number],
  { x, y }: Pick<Plane, "x" | "y">,
): readonly [Point, Point] | undefined {
  const length = Math.hypot(a, b);
  if (length === 0) return undefined;
  // The foot of the perpendicular from the centre of the frame, then along the line to where it leaves.
  const centre: Point = [(x[0] + x[1]) / 2, (y[0] + y[1]) / 2];
  const offset = (c - a * centre[0] - b * centre[1]) / (length * length);
  const start: Point = [centre[0] + a * offset, centre[1] + b * offset];
  const direction: Point = [-b / length, a / length];
  let [from, to] = [-Infinity, Infinity];
  for (const axis of [0, 1] as const) {
    const [low, high] = axis === 0 ? x : y;
    if (Math.abs(direction[axis]) < 1e-12) {
      if (start[axis] < low || start[axis] > high) return undefined;
      continue;
    }
    const ends = [(low - start[axis]) / direction[axis], (high - start[axis]) / direction[axis]];
    from = Math.max(from, Math.min(...ends));
    to = Math.min(to, Math.max(...ends));
  }
  if (from >= to) return undefined;
  const at = (t: number): Point => [start[0] + t * direction[0], start[1] + t * direction[1]];
  return [at(from), at(to)];
}
