import type { Point } from "../kit/drag.ts";
import { attribute, type Values, type View } from "../kit/figure.ts";
import { choice, flag, grid, integer, number, pair, words, type Parser } from "../kit/parser.ts";
import { inverse2, tidy, type Mat2 } from "../plane-maps/mat2.ts";
import type { Rule } from "./rules.ts";

const mat2 = grid({ rows: 2, columns: 2 }) as unknown as Parser<Mat2>;

/** A matrix, or the word `inverse` for the one that undoes the first. */
const second: Parser<Mat2 | "inverse"> = {
  expects: `${mat2.expects}, or inverse`,
  parse: (text) => (text.trim() === "inverse" ? "inverse" : mat2.parse(text)),
  print: (value) => (value === "inverse" ? value : mat2.print(value)),
};

/** What the figure is about; each is one idea about maps. */
export type MorphKind = "map" | "test" | "turn" | "shift" | "compose" | "fibres" | "basis" | "similar" | "layer";
const view = choice("map", "test", "turn", "shift", "compose", "fibres", "basis", "similar", "layer");

export const attributes = {
  view: attribute(
    view,
    "map",
    "map, test (is it linear), turn (a dial), shift (3×3), compose, fibres, basis, similar or layer",
  ),
  matrix: attribute(
    mat2,
    [
      [1, -1],
      [0.5, 1.5],
    ],
    "the map; its columns are where the basis goes",
  ),
  second: attribute(
    second,
    [
      [0, -1],
      [1, 0],
    ],
    "in compose, what is done next; inverse undoes the first",
  ),
  basis: attribute(
    mat2,
    [
      [2, -1],
      [1, 1],
    ],
    "in basis and similar, the matrix whose columns are the new basis",
  ),
  offset: attribute(pair, [1, 1], "in shift and layer, what is added after the map"),
  x: attribute(pair, [2, 1], "the marked input"),
  v: attribute(pair, [-1, 2], "in test, the second input"),
  rule: attribute(choice("linear", "shift", "bend", "fold"), "linear", "in test, the function that is tested"),
  angle: attribute(integer(0, 355), 30, "in turn, the angle in degrees"),
  area: attribute(flag, false, "whether the image of the unit square is filled and measured"),
  point: attribute(flag, false, "in map, whether a marked input and its image are shown"),
  presets: attribute(flag, false, "whether buttons offer a stretch, a shear, a reflection and so on"),
  play: attribute(flag, false, "in map, whether a slider leads from doing nothing to the map"),
  names: attribute(
    words,
    ["a_1", "a_2", "input", "image"],
    "the lesson's symbols for both columns, the input and its image",
  ),
  reach: attribute(number, 4, "how far the axes go"),
};

export const stillParsers = { mat2, pair, number, flag, rule: attributes.rule.parser };

export type MorphAttributes = Values<typeof attributes>;

export interface MorphState {
  readonly A: Mat2;
  /** What is done after A; "inverse" follows A. */
  readonly B: Mat2 | "inverse";
  /** The new basis, by columns. */
  readonly P: Mat2;
  readonly offset: Point;
  readonly x: Point;
  readonly v: Point;
  readonly rule: Rule;
  readonly angle: number;
  /** In turn, whether a reflection comes first. */
  readonly mirrored: boolean;
  /** How much has been done: 0 nothing, 1 the map, in layer 2 the bend too; always 1 without a slider for it. */
  readonly time: number;
  /** In compose, whether B comes first. */
  readonly swapped: boolean;
}

export type MorphView = View<MorphAttributes, MorphState>;

export function initialMorph({ matrix, second, basis, offset, x, v, rule, angle, view }: MorphAttributes): MorphState {
  return {
    A: matrix,
    B: second,
    P: basis,
    offset,
    x,
    v,
    rule,
    angle,
    mirrored: false,
    time: view === "layer" ? 2 : 1,
    swapped: false,
  };
}

/** How far the map has been played: I at time 0, A at time 1, and straight on between the two. */
export function played({ A, time }: Pick<MorphState, "A" | "time">): Mat2 {
  const t = Math.min(1, time);
  const entry = (i: 0 | 1, j: 0 | 1) => tidy((1 - t) * (i === j ? 1 : 0) + t * A[i][j]);
  return [
    [entry(0, 0), entry(0, 1)],
    [entry(1, 0), entry(1, 1)],
  ];
}

/** What comes after A; undefined when it should undo a map that cannot be undone. */
export function secondOf({ A, B }: Pick<MorphState, "A" | "B">): Mat2 | undefined {
  return B === "inverse" ? inverse2(A) : B;
}
