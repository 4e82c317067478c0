import { attribute, type Token, type Values } from "../kit/figure.ts";
import { choice, grid, list } from "../kit/parser.ts";
import type { Camera } from "../space/camera.ts";
import type { Vec3 } from "../space/vec3.ts";

export interface State {
  /** Whether the arrows are the columns of A or its rows. */
  readonly reading: "columns" | "rows";
  /** 3×k, the arrows as columns: A, or its transpose when its rows are the arrows. */
  readonly matrix: readonly (readonly number[])[];
  readonly weights: readonly number[];
  readonly target: Vec3 | null;
  readonly camera: Camera;
}

export const side = 440;

export const tokens: readonly Token[] = [1, 2, 5];

export const attributes = {
  matrix: attribute(
    grid({ rows: 3 }),
    [
      [1, 0],
      [0, 1],
      [1, 1],
    ],
    "one to three arrows of space as columns",
  ),
  target: attribute(list(), [], "a point b to reach; none unless given"),
  weights: attribute(list(), [], "how much of each arrow to take; 1 of each unless given"),
  reading: attribute(
    choice("columns", "rows", "both"),
    "columns",
    "whether the arrows are the columns or the rows of the matrix; both lets the reader choose, and needs a 3×3 matrix",
  ),
  name: attribute(
    { expects: "one letter", parse: (given) => (/^[a-z]$/.test(given) ? given : undefined), print: String },
    "a",
    "the letter of the arrows",
  ),
};

export type Attributes = Values<typeof attributes>;

/** The matrix A as it is written, whichever way its arrows are read. */
export function matrixOf({ matrix, reading }: State): State["matrix"] {
  return reading === "rows" ? transposed(matrix) : matrix;
}

export function transposed(matrix: State["matrix"]): State["matrix"] {
  return matrix[0].map((_, j) => matrix.map((row) => row[j]));
}

/** The letter of the arrows: rows are called r. */
export function letterOf({ name }: Attributes, { reading }: State): string {
  return reading === "rows" ? "r" : name;
}

export const shapes = ["only the origin", "a line", "a plane", "all of space"] as const;

/** The arrows: the columns of the matrix. */
export function columnsOf({ matrix }: State): Vec3[] {
  return matrix[0].map((_, j) => [matrix[0][j], matrix[1][j], matrix[2][j]]);
}
