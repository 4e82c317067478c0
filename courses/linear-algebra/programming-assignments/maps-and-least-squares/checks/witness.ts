import { anyMatrix, edge, exercise, given, invariant, oneOf, smallIntegerMatrix } from "@gradus/grading";
import { ensureConvicts, ensureNone } from "../evidence.ts";
import * as probes from "../probes.ts";
import { returns } from "../returns.ts";
import type { Vec, Witness } from "../starter.ts";

const turn = probes.known("a quarter turn", ([x, y]: Vec) => [-y, x]);
const shift = probes.known("add 1 to every entry", (v: Vec) => v.map((x) => x + 1));
const nothing = probes.known("0 of everything", (v: Vec) => v.map(() => 0));

export const witness = exercise<Witness | null>("witness", {
  points: 2,
  returns: returns.witness,
  checks: [
    edge("Against a quarter turn there is no witness.", [turn.handed, 2, probes.numbers(1)], (found) =>
      ensureNone(found, turn.T, 2),
    ),
    edge("Against a shift there is one: it moves the origin.", [shift.handed, 2, probes.numbers(1)], (found) =>
      ensureConvicts(found, shift.T, 2),
    ),
    invariant(
      "Whatever multiplies by a matrix is linear, in every unit and in spite of rounding.",
      given(anyMatrix(), probes.seeded()),
      async (f, A, seed) => {
        const { handed, T } = probes.times(A);
        ensureNone(await f(handed, A[0].length, probes.numbers(seed)), T, A[0].length);
      },
    ),
    invariant(
      "A matrix and a shift after it are not linear.",
      given(smallIntegerMatrix(), oneOf([1, -2, 0.001]), probes.seeded()),
      async (f, A, by, seed) => {
        const { handed, T } = probes.shifted(A, by);
        ensureConvicts(await f(handed, A[0].length, probes.numbers(seed)), T, A[0].length);
      },
      { law: String.raw`T(0) = 0` },
    ),
    invariant(
      "A rule that bends, folds, multiplies entries or chooses among them is not linear.",
      given(probes.which(probes.bent), oneOf([2, 3, 4]), probes.seeded()).cases(80),
      async (f, k, n, seed) =>
        ensureConvicts(await f(probes.bent[k].handed, n, probes.numbers(seed)), probes.bent[k].T, n),
      { law: String.raw`T(u + c\,v) = T(u) + c\,T(v)` },
    ),
    invariant(
      "The same rules in a very small unit are no more linear.",
      given(probes.which(probes.tiny), oneOf([2, 3]), probes.seeded()),
      async (f, k, n, seed) =>
        ensureConvicts(await f(probes.tiny[k].handed, n, probes.numbers(seed)), probes.tiny[k].T, n),
    ),
    edge("What makes 0 of everything is linear.", [nothing.handed, 3, probes.numbers(2)], (found) =>
      ensureNone(found, nothing.T, 3),
    ),
  ],
});
