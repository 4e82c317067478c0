import type { Point } from "../kit/drag.ts";
import { type Token, type Values, attribute } from "../kit/figure.ts";
import { grid, integer, number, pair } from "../kit/parser.ts";
import type { Equation } from "../lines-lab/system.ts";
import { leastSquares, misses, squares } from "./misses.ts";

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

/** The smallest sum of squares that any point reaches. */
export function leastSum(equations: readonly Equation[]): number {
  const best = leastSquares(equations);
  if (best !== undefined) return nearZero(squares(misses(equations, best)));
  // Parallel lines: along the direction of their normal the best place is found as for one unknown.
  const direction = equations.find(([a, b]) => a !== 0 || b !== 0) ?? [1, 0, 0];
  const [u, v] = [direction[0], direction[1]];
  const factors = equations.map(([a, b]) => a * u + b * v);
  const square = squares(factors);
  const t = square === 0 ? 0 : equations.reduce((sum, [, , c], i) => sum + factors[i] * c, 0) / square;
  return nearZero(squares(misses(equations, [t * u, t * v])));
}

function nearZero(value: number): number {
  return value < 1e-20 ? 0 : value;
}
