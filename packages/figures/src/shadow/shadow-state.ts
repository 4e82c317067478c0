import { attribute, type Values, type View } from "../kit/figure.ts";
import { choice, grid, integer, list, number, pair, words } from "../kit/parser.ts";
import { defaultCamera, type Camera } from "../space/camera.ts";

export const attributes = {
  view: attribute(
    choice("line", "plane", "coordinates"),
    "line",
    "a shadow on a line, on a plane in space, or on two unit vectors",
  ),
  a: attribute(pair, [3, 1], "in line, the direction"),
  b: attribute(pair, [1, 3], "in line and coordinates, the vector that casts the shadow"),
  weight: attribute(number, 0.25, "in line, the multiple of a at first"),
  columns: attribute(
    grid({ rows: 3, columns: 2 }),
    [
      [2, 0],
      [0, 2],
      [1, 1],
    ],
    "in plane, the 3×2 matrix whose columns span the plane",
  ),
  target: attribute(list(3), [-2, 1, 2.5], "in plane, the vector that casts the shadow"),
  angles: attribute(pair, [20, 80], "in coordinates, the directions of both unit vectors in degrees"),
  names: attribute(words, ["a", "b", "p", "r"], "the lesson's symbols for direction, vector, shadow and rest"),
  reach: attribute(number, 4, "how far the axes go"),
};

export type ShadowAttributes = Values<typeof attributes>;

export interface ShadowState {
  readonly a: readonly [number, number];
  readonly b: readonly [number, number];
  /** The multiple of a that is tried. */
  readonly weight: number;
  readonly columns: readonly (readonly number[])[];
  readonly target: readonly number[];
  /** How often the shadow has been cast. */
  readonly casts: number;
  readonly angles: readonly [number, number];
  readonly camera: Camera;
}

export type ShadowView = View<ShadowAttributes, ShadowState>;

export const casts = integer(1, 3);

export function initialShadow({ a, b, weight, columns, target, angles }: ShadowAttributes): ShadowState {
  return { a, b, weight, columns, target, casts: 1, angles, camera: { ...defaultCamera, azimuth: 40 } };
}
