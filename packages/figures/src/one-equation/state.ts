import { attribute, type Values } from "../kit/figure.ts";
import { choice, flag, list, number, words } from "../kit/parser.ts";
import { defaultCamera, type Camera } from "../space/camera.ts";

export const attributes = {
  unknowns: attribute(choice("2", "3"), "2", "how many unknowns: 2 for a line, 3 for a plane"),
  line: attribute(list(3), [2, 1, 4], "the equation a x + b y = c of the line as [a, b, c]"),
  plane: attribute(list(4), [1, 1, 2, 2], "the equation a x + b y + c z = d of the plane as [a, b, c, d]"),
  point: attribute(list(3), [3, 2, 1], "the point that is tried; a line uses its first two coordinates"),
  reach: attribute(number, 5, "how far the axes of the line go; the cube of the plane reaches 3"),
  names: attribute(words, ["line1", "p"], "the lesson's symbols for the equation and the point"),
  tabs: attribute(flag, true, "whether the reader can choose between line and plane"),
};

export type Attributes = Values<typeof attributes>;

export interface State {
  readonly unknowns: "2" | "3";
  readonly line: readonly number[];
  readonly plane: readonly number[];
  readonly point: readonly number[];
  readonly camera: Camera;
}

export const side = 430;
export const half = 3;

export function initial({ unknowns, line, plane, point }: Attributes): State {
  return { unknowns, line, plane, point, camera: { ...defaultCamera, azimuth: 40 } };
}

/** The coefficients, the right-hand side and the point of the picture that is shown. */
export function shown({ unknowns, line, plane, point }: State) {
  const row = unknowns === "2" ? line : plane;
  const n = Number(unknowns);
  return { coefficients: row.slice(0, n), right: row[n], point: point.slice(0, n), names: ["x", "y", "z"].slice(0, n) };
}
