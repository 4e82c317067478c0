// gradus-canary-9f2c: this file is not published
import { edge, exercise, given, integer, invariant, keepsInputs, metamorphic, oneOf, vectorOf } from "@gradus/grading";
import { heights, places, points } from "../inputs.ts";
import * as laws from "../laws.ts";
import * as references from "../references.ts";
import { returns } from "../returns.ts";
import type { Vec } from "../starter.ts";
import * as vectors from "../../../../shared/vectors.ts";
import { polynomial, years } from "../years.ts";

export const polyfit = exercise<Vec>("polyfit", {
  returns: returns.polyfit,
  checks: [
    edge("One point has a level line.", [[5], [3], 0, [0, 5, 9]], [3, 3, 3]),
    edge("No place, no value.", [[0, 1], [1, 2], 1, []], []),
    edge("Points may come in any order, and twice.", [[2, 0, 1, 1], [4, 1, 2, 2], 1, [1]], [2.25]),
    edge("A bowl through three points, between and beyond.", [[-1, 0, 1], [1, 0, 1], 2, [0.5, 3]], [0.25, 9]),
    edge(
      "Places that lie 1e80 apart have fourth powers that no number holds, and a curve.",
      [[0, 1e80, 2e80, 3e80, 4e80], [1, 0, 1, 0, 1], 4, [0, 2e80, 4e80]],
      [1, 1, 1],
    ),
    invariant(
      "The best curve of every degree.",
      given(points([3, 9]), integer({ low: 0, high: 5 })).cases(80),
      async (f, { t, y }, most) => {
        const d = Math.min(most, t.length - 1);
        const at = [...t, t[0] + 0.25, t[t.length - 1] + 0.5];
        laws.ensureValues(await f(t, y, d, at), references.curve(t, y, d, at), 8);
      },
    ),
    invariant("As many coefficients as points: through all of them.", given(points([1, 8])), async (f, { t, y }) =>
      laws.ensureValues(await f(t, y, t.length - 1, t), y),
    ),
    invariant(
      "Years, in any order, keep eleven digits.",
      given(vectorOf(integer({ low: -3, high: 3 }), { length: 5 }), oneOf([1, -2, 3]), oneOf([5, 6])).cases(24),
      async (f, rest, lead, d) => {
        const { t, y, at, expected } = years([...rest, lead]);
        laws.ensureValues(await f(t.toReversed(), y.toReversed(), d, at), expected, 11);
      },
    ),
    invariant(
      "Seconds since 1970 keep ten digits.",
      given(vectorOf(integer({ low: -3, high: 3 }), { length: 4 })),
      async (f, c) => {
        const t = Array.from({ length: 12 }, (_, k) => 1.7e9 + 3600 * k);
        const values = (ts: Vec) => ts.map((x) => polynomial(c, (x - 1.7e9) / 3600));
        const at = [t[3] + 1800, t[11]];
        laws.ensureValues(await f(t, values(t), 3, at), values(at), 9);
      },
    ),
    metamorphic(
      "Twice the heights, twice the curve.",
      given(points([3, 7]), integer({ low: 0, high: 2 })),
      async (f, { t, y }, d) => {
        const [one, other] = await Promise.all([f(t, y, d, t), f(t, vectors.scale(y, 2), d, t)]);
        laws.ensureValues(one, references.curve(t, y, d, t), 8);
        laws.ensureValues(other, vectors.scale(one, 2), 8);
      },
    ),
    keepsInputs(
      "t, y and at stay as they were.",
      given(places([2, 6]), heights(), integer({ low: 0, high: 1 }), oneOf([[0, 1, 2]])),
    ),
  ],
});
