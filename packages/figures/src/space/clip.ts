import { between, dot, plus, times, type Vec3 } from "./vec3.ts";

/** All points x with normal · x = offset. */
export interface Plane {
  readonly normal: Vec3;
  readonly offset: number;
}

/**
 * The part of a plane inside the cube [−half, half]³: a convex polygon in order, empty when
 * the plane misses the cube or has no normal.
 *
 * @example
 * planeInCube({ normal: [0, 0, 1], offset: 0 }, 1).length; // 4
 */
export function planeInCube(plane: Plane, half: number): Vec3[] {
  const { normal } = plane;
  const size = Math.hypot(...normal);
  if (size === 0) return [];
  // A square of the plane larger than the cube, then cut by the six faces one after the other.
  const centre = times(plane.offset / (size * size), normal);
  const [u, v] = inPlane(times(1 / size, normal));
  const reach = 4 * half;
  let polygon: Vec3[] = [
    plus(centre, plus(times(reach, u), times(reach, v))),
    plus(centre, plus(times(-reach, u), times(reach, v))),
    plus(centre, plus(times(-reach, u), times(-reach, v))),
    plus(centre, plus(times(reach, u), times(-reach, v))),
  ];
  for (const axis of [0, 1, 2])
    for (const sign of [1, -1]) {
      const face: Vec3 = [axis === 0 ? sign : 0, axis === 1 ? sign : 0, axis === 2 ? sign : 0];
      polygon = cutPolygon(polygon, face, half).inside;
    }
  return polygon;
}

/** The part of the line through a point inside the cube; undefined when it misses. */
export function lineInCube(through: Vec3, direction: Vec3, half: number): readonly [Vec3, Vec3] | undefined {
  let [low, high] = [-Infinity, Infinity];
  for (const axis of [0, 1, 2]) {
    if (Math.abs(direction[axis]) < 1e-12) {
      if (Math.abs(through[axis]) > half) return undefined;
      continue;
    }
    const first = (-half - through[axis]) / direction[axis];
    const second = (half - through[axis]) / direction[axis];
    low = Math.max(low, Math.min(first, second));
    high = Math.min(high, Math.max(first, second));
  }
  if (!(low < high) || !Number.isFinite(low) || !Number.isFinite(high)) return undefined;
  return [plus(through, times(low, direction)), plus(through, times(high, direction))];
}

/** A convex polygon on the two sides of normal · x = offset: inside is where normal · x is smaller. */
export function cutPolygon(points: readonly Vec3[], normal: Vec3, offset: number): { inside: Vec3[]; outside: Vec3[] } {
  const inside: Vec3[] = [];
  const outside: Vec3[] = [];
  points.forEach((point, i) => {
    const next = points[(i + 1) % points.length];
    const here = dot(normal, point) - offset;
    const there = dot(normal, next) - offset;
    if (here <= 0) inside.push(point);
    if (here >= 0) outside.push(point);
    if (here * there < 0) {
      const crossing = between(point, next, here / (here - there));
      inside.push(crossing);
      outside.push(crossing);
    }
  });
  return { inside: inside.length < 3 ? [] : inside, outside: outside.length < 3 ? [] : outside };
}

/** Two unit arrows that span the plane with this unit normal. */
export function inPlane(normal: Vec3): readonly [Vec3, Vec3] {
  const [a, b, c] = normal;
  const helper: Vec3 =
    Math.abs(a) <= Math.abs(b) && Math.abs(a) <= Math.abs(c)
      ? [1, 0, 0]
      : Math.abs(b) <= Math.abs(c)
        ? [0, 1, 0]
        : [0, 0, 1];
  const along = plus(helper, times(-dot(helper, normal), normal));
  const u = times(1 / Math.hypot(...along), along);
  const v: Vec3 = [b * u[2] - c * u[1], c * u[0] - a * u[2], a * u[1] - b * u[0]];
  return [u, v];
}
