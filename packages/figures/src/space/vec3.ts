/** A point or an arrow of space. Plain triples: a drawing makes thousands of them and reads them once. */
export type Vec3 = readonly [number, number, number];

export const origin: Vec3 = [0, 0, 0];

export const plus = (u: Vec3, v: Vec3): Vec3 => [u[0] + v[0], u[1] + v[1], u[2] + v[2]];
export const minus = (u: Vec3, v: Vec3): Vec3 => [u[0] - v[0], u[1] - v[1], u[2] - v[2]];
export const times = (c: number, v: Vec3): Vec3 => [c * v[0], c * v[1], c * v[2]];
export const dot = (u: Vec3, v: Vec3): number => u[0] * v[0] + u[1] * v[1] + u[2] * v[2];
export const length = (v: Vec3): number => Math.hypot(...v);
export const between = (u: Vec3, v: Vec3, t: number): Vec3 => plus(u, times(t, minus(v, u)));

export const cross = (u: Vec3, v: Vec3): Vec3 => [
  u[1] * v[2] - u[2] * v[1],
  u[2] * v[0] - u[0] * v[2],
  u[0] * v[1] - u[1] * v[0],
];

/** The arrow of length 1 in the same direction; the zero arrow stays zero. */
export function unit(v: Vec3): Vec3 {
  const size = length(v);
  return size === 0 ? origin : times(1 / size, v);
}
