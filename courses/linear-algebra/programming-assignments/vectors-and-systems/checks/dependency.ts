import { edge, ensure, exercise, given, invariant, keepsInputs, oneOf } from "@gradus/grading";
import { dependentVectors, independentVectors } from "../inputs.ts";
import * as laws from "../laws.ts";
import { returns } from "../returns.ts";
import type { Vec } from "../starter.ts";

export const dependency = exercise<Vec | null>("dependency", {
  points: 4,
  returns: returns.dependency,
  checks: [
    edge(
      "Arrows in two different directions are independent: null.",
      [
        [
          [1, 2],
          [2, 1],
        ],
      ],
      null,
    ),
    edge(
      "Of three arrows in a plane one is always a mix of the others.",
      [
        [
          [1, 0],
          [0, 1],
          [2, 3],
        ],
      ],
      (c) =>
        laws.ensureVanishes(c, [
          [1, 0],
          [0, 1],
          [2, 3],
        ]),
    ),
    invariant(
      "Where there is a dependence, the coefficients show it: the vectors add up to zero with them.",
      given(dependentVectors()).cases(60),
      async (f, vs) => laws.ensureVanishes(await f(vs), vs),
      { law: String.raw`c_1 v_1 + c_2 v_2 + \dots = 0` },
    ),
    invariant("The largest coefficient is 1 in size.", given(dependentVectors()), async (f, vs) => {
      const c = await f(vs);
      if (c !== null) laws.ensureLargestIsOne(c);
    }),
    invariant("Independent vectors give null, not coefficients.", given(independentVectors()), async (f, vs) => {
      const c = await f(vs);
      ensure(c === null, "No coefficients but zeros make zero of these vectors.", { expected: null, received: c });
    }),
    invariant(
      "Two parallel vectors are enough, wherever a third one points and in whatever order they come.",
      given(independentVectors(), oneOf([2, -3, 0.1]), oneOf([0, 1, 2])).where((vs) => vs.length === 2),
      async (f, [u, v], factor, at) => {
        const vs = [u, laws.scale(u, factor)].toSpliced(at, 0, v);
        laws.ensureVanishes(await f(vs), vs);
      },
    ),
    edge("A vector of zeros alone is dependent: 1 times nothing is nothing.", [[[0, 0, 0]]], (c) =>
      laws.ensureVanishes(c, [[0, 0, 0]]),
    ),
    edge(
      "Tenths are no exception: 0.1 and 0.3 are not exact, and (0.1, 0.3) and (0.3, 0.9) are parallel all the same.",
      [
        [
          [0.1, 0.3],
          [0.3, 0.9],
        ],
      ],
      (c) =>
        laws.ensureVanishes(c, [
          [0.1, 0.3],
          [0.3, 0.9],
        ]),
    ),
    keepsInputs("The vectors stay as they were.", given(dependentVectors())),
  ],
});
