// gradus-canary-9f2c: this file is not published
import { edge, ensure, exercise, given, invariant, metamorphic, oneOf } from "@gradus/grading";
import { dependentVectors, independentVectors } from "../inputs.ts";
import * as laws from "../laws.ts";
import { returns } from "../returns.ts";
import type { Mat, Vec } from "../starter.ts";

const dependent = (sentence: string, vs: Mat) =>
  edge<Vec | null>(sentence, [vs], (c) => {
    laws.ensureVanishes(c, vs);
    laws.ensureLargestIsOne(c);
  });

export const dependency = exercise<Vec | null>("dependency", {
  returns: returns.dependency,
  checks: [
    edge("One vector that is not zero is independent.", [[[0, 0, -2]]], null),
    edge("One short vector is not a zero vector.", [[[1e-12, 0]]], null),
    edge(
      "The three axes are independent.",
      [
        [
          [0, 0, 1],
          [0, 1, 0],
          [1, 0, 0],
        ],
      ],
      null,
    ),
    edge(
      "Three arrows that nearly share a plane do not share it.",
      [
        [
          [1, 0, 0],
          [0, 1, 0],
          [1, 1, 1e-6],
        ],
      ],
      null,
    ),
    edge(
      "Three arrows that hardly open out are independent all the same.",
      [
        [
          [1, 0, 0],
          [1, 1e-4, 0],
          [1, 0, 1e-4],
        ],
      ],
      null,
    ),
    edge(
      "Two arrows that nearly share a line do not share it.",
      [
        [
          [1, 1],
          [1, 1 + 1e-7],
        ],
      ],
      null,
    ),
    dependent("What is parallel to ten digits counts as parallel.", [
      [1, 1],
      [1, 1 + 1e-10],
    ]),
    dependent("A zero vector between two others is enough.", [
      [1, 2, 3],
      [0, 0, 0],
      [3, 2, 1],
    ]),
    dependent("A zero vector at the end is enough.", [
      [1, 2],
      [2, 1],
      [0, 0],
    ]),
    dependent("Three vectors in an upright plane, which looks like a line from above.", [
      [1, 0, 0],
      [0, 0, 1],
      [2, 0, 3],
    ]),
    dependent("Three vectors in the plane of the last two axes.", [
      [0, 1, 2],
      [0, 2, 1],
      [0, 1, 1],
    ]),
    dependent("Three vectors in a plane that leans.", [
      [1, 2, 3],
      [4, 5, 6],
      [7, 8, 9],
    ]),
    dependent("All on one line.", [
      [1, -1, 2],
      [-2, 2, -4],
      [0.5, -0.5, 1],
    ]),
    dependent("Only the first and the last are parallel.", [
      [1, 2, 2],
      [0, 0, 1],
      [-2, -4, -4],
    ]),
    dependent("Only the last two are parallel.", [
      [0, 1, 1],
      [3, 0, 6],
      [-1, 0, -2],
    ]),
    invariant(
      "The coefficients make zero, and the largest is 1 in size, in every unit.",
      given(dependentVectors(), oneOf([1, 1e-9, 1e9])).cases(120),
      async (f, vs, unit) => {
        const scaled = vs.map((v) => laws.scale(v, unit));
        const c = await f(scaled);
        laws.ensureVanishes(c, scaled);
        laws.ensureLargestIsOne(c);
      },
    ),
    invariant(
      "Independent vectors give null, in any order and any unit.",
      given(independentVectors(), oneOf([1, 1e-9, 1e9])).cases(60),
      async (f, vs, unit) => {
        const c = await f(vs.map((v) => laws.scale(v, unit)).toReversed());
        ensure(c === null, "No coefficients but zeros make zero of these vectors.", { received: c });
      },
    ),
    metamorphic(
      "A mix of independent vectors makes them dependent, and the mix is in it.",
      given(independentVectors(), oneOf([1, -2, 0.1]), oneOf([3, 0.7, -1])).where((vs) => vs.length === 2),
      async (f, [u, v], a, b) => {
        const mix = laws.plus(laws.scale(u, a), laws.scale(v, b));
        const [alone, together] = await Promise.all([f([u, v]), f([u, mix, v])]);
        ensure(alone === null, "The first two are independent.", { received: alone });
        laws.ensureVanishes(together, [u, mix, v]);
        ensure(together[1] !== 0, "The mix has to take part: the others are independent.", { received: together });
      },
    ),
  ],
});
