import { attribute, type Token, type Values, type View } from "../kit/figure.ts";
import { choice, grid, integer, words } from "../kit/parser.ts";
import { defaultCamera, type Camera } from "../space/camera.ts";
import type { Method } from "./orthogonalise.ts";

export const attributes = {
  view: attribute(choice("steps", "loss"), "steps", "step by step, or what rounding does on Hilbert columns"),
  columns: attribute(
    grid(),
    [
      [3, 1],
      [1, 3],
    ],
    "in steps, a 2×2, 3×2 or 3×3 matrix whose columns are made orthonormal",
  ),
  order: attribute(integer(2, 14), 8, "in loss, the order of the Hilbert matrix at first"),
  names: attribute(words, ["a", "q", "r"], "the lesson's symbols for columns, results and what is taken off"),
};

export type OrthoAttributes = Values<typeof attributes>;

export interface OrthoState {
  readonly columns: readonly (readonly number[])[];
  readonly step: number;
  readonly camera: Camera;
  readonly n: number;
  readonly method: Method;
}

export type OrthoView = View<OrthoAttributes, OrthoState>;

export function initialOrtho({ columns, order }: OrthoAttributes): OrthoState {
  return {
    columns: columns[0].map((_, j) => columns.map((row) => row[j])),
    step: 0,
    camera: { ...defaultCamera, azimuth: 36 },
    n: order,
    method: "classical",
  };
}

/** The columns, and the unit vectors that come of them, wear one token each. */
export const tokens: readonly Token[] = [1, 2, 5];
