// gradus-canary-9f2c: this file is not published
import { anyMatrix, edge, exercise, given, invariant, oneOf, smallIntegerMatrix } from "@gradus/grading";
import type { Check } from "@gradus/grading";
import { ensureConvicts, ensureNone } from "../evidence.ts";
import * as probes from "../probes.ts";
import { returns } from "../returns.ts";
import type { Rule, Vec, Witness } from "../starter.ts";

/** Rules that nobody was told about. */
const others: readonly probes.Known[] = [
  probes.known("v, its entries cut off at ±0.5", (v: Vec) => v.map((x) => Math.min(0.5, Math.max(-0.5, x)))),
  probes.known("v, its entries cut off above 0.3", (v: Vec) => v.map((x) => Math.min(0.3, x))),
  probes.known("the cubes of the entries", (v: Vec) => v.map((x) => x * x * x)),
  probes.known("v, brought to length 1", (v: Vec) => {
    const length = Math.sqrt(v.reduce((sum, x) => sum + x * x, 0)) || 1;
    return v.map((x) => x / length);
  }),
  probes.known("v, then its largest entry", (v: Vec) => [...v, Math.max(...v)]),
  probes.known("v, then the product of its ends", (v: Vec) => [...v, v[0] * v[v.length - 1]]),
  probes.known("v, then its length", (v: Vec) => [...v, Math.sqrt(v.reduce((sum, x) => sum + x * x, 0))]),
  probes.known("v, then 1e-6", (v: Vec) => [...v, 1e-6]),
  probes.known("v, reversed where it begins with a negative entry", (v: Vec) => (v[0] < 0 ? [...v].reverse() : v)),
];

const unseen = [...others, ...probes.bent, ...probes.tiny];

const tries = oneOf([4, 6, 7, 9, 10, 11, 12, 14, 15, 16, 17, 18]);

function oneRule(sentence: string, name: string, T: Rule, n: number, isLinear: boolean): Check<Witness | null> {
  const { handed } = probes.known(name, T);
  const judge = isLinear ? ensureNone : ensureConvicts;
  return edge(sentence, [handed, n, probes.numbers(n + 3)], (found) => judge(found, T, n));
}

export const witness = exercise<Witness | null>("witness", {
  returns: returns.witness,
  checks: [
    oneRule("A rule of one number: times 3.", "times 3", ([x]: Vec) => [3 * x], 1, true),
    oneRule("A rule of one number: the square.", "x²", ([x]: Vec) => [x * x], 1, false),
    oneRule("A rule of one number: its size.", "|x|", ([x]: Vec) => [Math.abs(x)], 1, false),
    oneRule("A rule of one number: 3x + 2.", "3x + 2", ([x]: Vec) => [3 * x + 2], 1, false),
    oneRule("A constant is no linear rule.", "(1, 0) of everything", () => [1, 0], 2, false),
    oneRule(
      "A detour past 100000 costs eleven digits of the images, and is linear all the same.",
      "v, by way of v + 1e5",
      (v: Vec) => v.map((x) => x + 1e5 - 1e5),
      3,
      true,
    ),
    invariant(
      "Multiplying by a matrix is linear, for more numbers and in every unit.",
      given(anyMatrix({ rows: [1, 7], columns: [1, 7] }), oneOf([1, 1e-20, 1e15]), tries).cases(80),
      async (f, A, unit, seed) => {
        const { handed, T } = probes.times(A.map((row) => row.map((x) => unit * x)));
        ensureNone(await f(handed, A[0].length, probes.numbers(seed)), T, A[0].length);
      },
    ),
    invariant(
      "A shift is never linear, however small beside the images, as long as it is not lost in rounding.",
      given(smallIntegerMatrix(), oneOf([1e-4, -1e-3, 100]), tries).cases(60),
      async (f, A, by, seed) => {
        const { handed, T } = probes.shifted(A, by);
        ensureConvicts(await f(handed, A[0].length, probes.numbers(seed)), T, A[0].length);
      },
    ),
    invariant(
      "Rules that nobody has seen are not linear either.",
      given(probes.which(unseen), oneOf([2, 3, 5]), tries).cases(160),
      async (f, k, n, seed) => ensureConvicts(await f(unseen[k].handed, n, probes.numbers(seed)), unseen[k].T, n),
    ),
  ],
});
