import { edge, exercise, given, invariant, keepsInputs, metamorphic } from "@gradus/grading";
import { eigendigits, picturesOf } from "../inputs.ts";
import * as laws from "../laws.ts";
import * as references from "../references.ts";
import { returns } from "../returns.ts";
import type { Mat } from "../starter.ts";
import * as vectors from "../../../shared/vectors.ts";

export const project = exercise<Mat>("project", {
  points: 2,
  returns: returns.project,
  checks: [
    edge(
      "Two pictures seen along one direction.",
      [
        { mean: [1, 1], components: [[0.6, 0.8]], shares: [1] },
        [
          [6, 1],
          [1, 6],
        ],
      ],
      [[3], [4]],
    ),
    invariant(
      "Each code has the dot products of the components with the picture less the mean.",
      given(eigendigits(), picturesOf),
      async (f, digits, pictures) => {
        const codes = await f(digits, pictures);
        laws.ensureShape(codes, pictures.length, digits.components.length, "The list of codes");
        laws.near(
          codes,
          references.project(digits, pictures),
          vectors.largest([...digits.mean, ...pictures.flat(), 1]),
        );
      },
      { law: String.raw`z = C (x - \bar x)` },
    ),
    metamorphic(
      "A picture has the same code alone as among others.",
      given(eigendigits(), picturesOf),
      async (f, digits, pictures) => {
        const [alone, all] = await Promise.all([f(digits, pictures.slice(0, 1)), f(digits, pictures)]);
        laws.ensureShape(alone, 1, digits.components.length, "The list of one code");
        laws.near(alone[0], all[0], vectors.largest([...digits.mean, ...pictures[0], 1]));
      },
    ),
    invariant("The code of the mean picture is zero.", given(eigendigits()), async (f, digits) => {
      const codes = await f(digits, [digits.mean]);
      laws.ensureShape(codes, 1, digits.components.length, "The list of one code");
      laws.near(codes[0], references.filled(digits.components.length, 0), vectors.largest([...digits.mean, 1]));
    }),
    keepsInputs("Eigendigits and pictures stay as they were.", given(eigendigits(), picturesOf)),
  ],
});
