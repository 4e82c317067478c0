import { attribute, type Token, type Values } from "../kit/figure.ts";
import { choice, grid, list } from "../kit/parser.ts";
import type { Camera } from "../space/camera.ts";
import type { Equation } from "./meeting.ts";

export interface State {
  readonly equations: readonly Equation[];
  readonly camera: Camera;
}

export const side = 460;

const half = 3;

export const tokens: readonly Token[] = [1, 2, 5];

export const attributes = {
  preset: attribute(choice("point", "line", "prism", "parallel", "plane"), "point", "how the planes meet at first"),
  equations: attribute(grid(), [], "the augmented matrix 3×4 of three equations, instead of a preset"),
  reach: attribute(list(1), [half], "half the edge of the cube"),
};

export type Attributes = Values<typeof attributes>;

/** The equations with one of them replaced. */
export function withRow(equations: readonly Equation[], at: number, row: Equation): Equation[] {
  return equations.map((old, i) => (i === at ? row : old));
}
