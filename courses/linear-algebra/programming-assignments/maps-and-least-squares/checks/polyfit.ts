import { edge, exercise, given, integer, invariant, keepsInputs, metamorphic, oneOf, vectorOf } from "@gradus/grading";
import { heights, places, points } from "../inputs.ts";
import * as laws from "../laws.ts";
import * as references from "../references.ts";
import { returns } from "../returns.ts";
import type { Vec } from "../starter.ts";
import { polynomial, years } from "../years.ts";

export const polyfit = exercise<Vec>("polyfit", {
  points: 3,
  returns: returns.polyfit,
  checks: [
    edge(
      "A line through (0, 1), (1, 2), (2, 4), read off at 0 and 4.",
      [[0, 1, 2], [1, 2, 4], 1, [0, 4]],
      [5 / 6, 41 / 6],
    ),
    edge("Degree 0 is the mean, everywhere.", [[1, 5, 6], [2, 4, 9], 0, [0, 100]], [5, 5]),
    invariant(
      "With as many coefficients as points the curve passes through all of them.",
      given(points([2, 6])),
      async (f, { t, y }) => laws.ensureValues(await f(t, y, t.length - 1, t), y),
    ),
    invariant(
      "Points that lie on a polynomial give that polynomial, between the points and beside them too.",
      given(points([4, 8]), vectorOf(integer({ low: -3, high: 3 }), { length: [1, 4] }), oneOf([0, 1])),
      async (f, { t }, c, spare) => {
        const d = Math.min(c.length - 1 + spare, t.length - 1);
        const at = [...t.map((x) => x + 0.25), t[0] - 1];
        const values = (xs: Vec) => xs.map((x) => polynomial(c, x));
        laws.ensureValues(await f(t, values(t), d, at), values(at));
      },
    ),
    invariant(
      "Among all curves of the degree it is the one with the smallest squares.",
      given(points([5, 9]), integer({ low: 0, high: 3 })),
      async (f, { t, y }, d) => {
        const at = [...t, t[0] + 0.5];
        laws.ensureValues(await f(t, y, d, at), references.curve(t, y, d, at), 8);
      },
    ),
    metamorphic(
      "Another year zero, or weeks for years, moves the curve and changes nothing else.",
      given(points([4, 8]), integer({ low: 0, high: 3 }), oneOf([-10, 25]), oneOf([1, 52])),
      async (f, { t, y }, d, shift, unit) => {
        const move = (xs: Vec) => xs.map((x) => unit * (x + shift));
        const at = [...t, t[0] + 0.5];
        const [before, after] = await Promise.all([f(t, y, d, at), f(move(t), y, d, move(at))]);
        laws.ensureValues(before, references.curve(t, y, d, at), 8);
        laws.ensureValues(after, before, 8);
      },
    ),
    invariant(
      "The years 1958 to 2020 with degree 5: eleven digits of every value are right.",
      given(vectorOf(integer({ low: -3, high: 3 }), { length: 5 }), oneOf([1, 2, 4])),
      async (f, rest, lead) => {
        const { t, y, at, expected } = years([...rest, lead]);
        laws.ensureValues(await f(t, y, 5, at), expected, 11);
      },
    ),
    keepsInputs(
      "t, y and at stay as they were.",
      given(places([2, 6]), heights(), integer({ low: 0, high: 1 }), oneOf([[0, 1, 2]])),
    ),
  ],
});
