import type { Point } from "../kit/drag.ts";
import { apply, plus, tidy, times, type Mat2 } from "../plane-maps/mat2.ts";

/** Functions of the plane to be tested: one is linear. */
export type Rule = "linear" | "shift" | "bend" | "fold";

export const rules: Readonly<Record<Rule, { readonly title: string; readonly formula: string }>> = {
  linear: { title: "matrix", formula: "T(x) = A x" },
  shift: { title: "matrix, then shift", formula: "T(x) = A x + (1, 1)" },
  bend: { title: "bend", formula: "T(x₁, x₂) = (x₁ + x₂²/4, x₂)" },
  fold: { title: "fold", formula: "T(x₁, x₂) = (|x₁|, x₂)" },
};

/** The value of a rule; `A` is the matrix that two of them use. */
export function follow(rule: Rule, A: Mat2, x: Point): Point {
  if (rule === "linear") return apply(A, x);
  if (rule === "shift") return plus(apply(A, x), [1, 1]);
  if (rule === "bend") return [tidy(x[0] + (x[1] * x[1]) / 4), x[1]];
  return [Math.abs(x[0]), x[1]];
}

export interface Verdict {
  readonly demand: string;
  readonly left: Point;
  readonly right: Point;
  readonly holds: boolean;
}

/** The three demands on a linear map, tried on two inputs: one failure is enough to refuse it. */
export function verdicts(rule: Rule, A: Mat2, u: Point, v: Point): Verdict[] {
  const T = (x: Point) => follow(rule, A, x);
  const verdict = (demand: string, left: Point, right: Point): Verdict => ({
    demand,
    left,
    right,
    holds: left[0] === right[0] && left[1] === right[1],
  });
  return [
    verdict("T(0) = 0", T([0, 0]), [0, 0]),
    verdict("T(−u) = −T(u)", T(times(-1, u)), times(-1, T(u))),
    verdict("T(u + v) = T(u) + T(v)", T(plus(u, v)), plus(T(u), T(v))),
  ];
}

/** What a unit of a network does to each entry: negative ones become 0. */
export function relu([x, y]: Point): Point {
  return [Math.max(0, x), Math.max(0, y)];
}
