import { anyMatrix, edge, ensure, exercise, given, invariant, oneOf, probe, smallIntegerMatrix } from "@gradus/grading";
import * as probes from "../probes.ts";
import { returns } from "../returns.ts";
import type { Vec } from "../starter.ts";

export const isLinear = exercise<boolean>("isLinear", {
  points: 2,
  returns: returns.isLinear,
  checks: [
    edge("A quarter turn is linear.", [probe("a quarter turn", ([x, y]: Vec) => [-y, x]), 2, probes.numbers(1)], true),
    edge(
      "A shift is not: it moves the origin.",
      [probe("add 1 to every entry", (v: Vec) => v.map((x) => x + 1)), 2, probes.numbers(1)],
      false,
    ),
    invariant(
      "Whatever multiplies by a matrix is linear, in every unit and in spite of rounding.",
      given(anyMatrix(), probes.seeded()),
      async (f, A, seed) => {
        const verdict = await f(probes.times(A), A[0].length, probes.numbers(seed));
        ensure(verdict, "This rule multiplies by a matrix.", { expected: true, received: verdict });
      },
    ),
    invariant(
      "A matrix and a shift after it are not linear.",
      given(smallIntegerMatrix(), oneOf([1, -2, 0.001]), probes.seeded()),
      async (f, A, by, seed) => {
        const verdict = await f(probes.shifted(A, by), A[0].length, probes.numbers(seed));
        ensure(!verdict, "This rule moves the origin.", { expected: false, received: verdict });
      },
      { law: String.raw`T(0) = 0` },
    ),
    invariant(
      "A rule that bends, folds, multiplies entries or chooses among them is not linear.",
      given(oneOf(probes.bent), oneOf([2, 3, 4]), probes.seeded()).cases(80),
      async (f, T, n, seed) => {
        const verdict = await f(T, n, probes.numbers(seed));
        ensure(!verdict, "This rule is not linear.", { expected: false, received: verdict });
      },
      { law: String.raw`T(u + v) = T(u) + T(v), \quad T(c\,u) = c\,T(u)` },
    ),
    invariant(
      "The same rules in a very small unit are no more linear.",
      given(oneOf(probes.tiny), oneOf([2, 3]), probes.seeded()),
      async (f, T, n, seed) => {
        const verdict = await f(T, n, probes.numbers(seed));
        ensure(!verdict, "This rule is not linear.", { expected: false, received: verdict });
      },
    ),
    edge(
      "What makes 0 of everything is linear.",
      [probe("0 of everything", (v: Vec) => v.map(() => 0)), 3, probes.numbers(2)],
      true,
    ),
  ],
});
