// gradus-canary-9f2c: this file is not published
import { anyMatrix, edge, ensure, exercise, given, invariant, oneOf, probe, smallIntegerMatrix } from "@gradus/grading";
import type { Probe } from "@gradus/grading";
import * as probes from "../probes.ts";
import { returns } from "../returns.ts";
import type { Vec } from "../starter.ts";

/** Rules that nobody was told about. */
const others: readonly Probe[] = [
  probe("v, its entries cut off at ±0.5", (v: Vec) => v.map((x) => Math.min(0.5, Math.max(-0.5, x)))),
  probe("v, its entries cut off above 0.3", (v: Vec) => v.map((x) => Math.min(0.3, x))),
  probe("the cubes of the entries", (v: Vec) => v.map((x) => x * x * x)),
  probe("v, brought to length 1", (v: Vec) => {
    const length = Math.sqrt(v.reduce((sum, x) => sum + x * x, 0)) || 1;
    return v.map((x) => x / length);
  }),
  probe("v, then its largest entry", (v: Vec) => [...v, Math.max(...v)]),
  probe("v, then the product of its ends", (v: Vec) => [...v, v[0] * v[v.length - 1]]),
  probe("v, then its length", (v: Vec) => [...v, Math.sqrt(v.reduce((sum, x) => sum + x * x, 0))]),
  probe("v, then 1e-6", (v: Vec) => [...v, 1e-6]),
  probe("v, reversed where it begins with a negative entry", (v: Vec) => (v[0] < 0 ? [...v].reverse() : v)),
];

const tries = oneOf([4, 6, 7, 9, 10, 11, 12, 14, 15, 16, 17, 18]);

export const isLinear = exercise<boolean>("isLinear", {
  returns: returns.isLinear,
  checks: [
    edge("A rule of one number: times 3.", [probe("times 3", ([x]: Vec) => [3 * x]), 1, probes.numbers(4)], true),
    edge("A rule of one number: the square.", [probe("x²", ([x]: Vec) => [x * x]), 1, probes.numbers(4)], false),
    edge("A rule of one number: its size.", [probe("|x|", ([x]: Vec) => [Math.abs(x)]), 1, probes.numbers(7)], false),
    edge("A rule of one number: 3x + 2.", [probe("3x + 2", ([x]: Vec) => [3 * x + 2]), 1, probes.numbers(7)], false),
    edge("A constant is no linear rule.", [probe("(1, 0) of everything", () => [1, 0]), 2, probes.numbers(5)], false),
    edge(
      "A detour past 100000 costs eleven digits of the images, and is linear all the same.",
      [probe("v, by way of v + 1e5", (v: Vec) => v.map((x) => x + 1e5 - 1e5)), 3, probes.numbers(6)],
      true,
    ),
    invariant(
      "Multiplying by a matrix is linear, for more numbers and in every unit.",
      given(anyMatrix({ rows: [1, 7], columns: [1, 7] }), oneOf([1, 1e-20, 1e15]), tries).cases(80),
      async (f, A, unit, seed) => {
        const T = probes.times(A.map((row) => row.map((x) => unit * x)));
        const verdict = await f(T, A[0].length, probes.numbers(seed));
        ensure(verdict, "This rule multiplies by a matrix.", { expected: true, received: verdict });
      },
    ),
    invariant(
      "A shift is never linear, however small beside the images, as long as it is not lost in rounding.",
      given(smallIntegerMatrix(), oneOf([1e-4, -1e-3, 100]), tries).cases(60),
      async (f, A, by, seed) => {
        const verdict = await f(probes.shifted(A, by), A[0].length, probes.numbers(seed));
        ensure(!verdict, "This rule moves the origin.", { expected: false, received: verdict });
      },
    ),
    invariant(
      "Rules that nobody has seen are not linear either.",
      given(oneOf([...others, ...probes.bent, ...probes.tiny]), oneOf([2, 3, 5]), tries).cases(160),
      async (f, T, n, seed) => {
        const verdict = await f(T, n, probes.numbers(seed));
        ensure(!verdict, "This rule is not linear.", { expected: false, received: verdict });
      },
    ),
  ],
});
