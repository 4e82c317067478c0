import type { Point } from "../kit/drag.ts";
import { type Token, type Values, attribute } from "../kit/figure.ts";
import { grid, integer, number, pair } from "../kit/parser.ts";
import type { Equation } from "../lines-lab/system.ts";

export interface State {
  /** How many of the equations are taken. */
  readonly count: number;
  readonly point: Point;
}

export const tokens: readonly Token[] = [1, 2, 4, 5];

export const attributes = {
  equations: attribute(
    grid({ columns: 3 }),
    [
      [1, 1, 4],
      [1, -1, 1],
      [1, 3, 8],
      [2, 1, 4],
    ],
    "two to four equations a x + b y = c as rows [a, b, c]",
  ),
  count: attribute(integer(1, 4), 3, "how many of them are taken at first"),
  point: attribute(pair, [2, 1], "the point that is tried"),
  reach: attribute(number, 5, "how far the axes go"),
};

export type Attributes = Values<typeof attributes>;

export function taken({ equations }: Attributes, { count }: State): Equation[] {
  return equations.slice(0, count) as unknown as Equation[];
}
