import { edge, exercise, given, invariant, keepsInputs, metamorphic } from "@gradus/grading";
import { codesOf, eigendigits, picturesOf } from "../inputs.ts";
import * as laws from "../laws.ts";
import * as references from "../references.ts";
import { returns } from "../returns.ts";
import type { Mat } from "../starter.ts";
import * as vectors from "../../../shared/vectors.ts";

export const rebuild = exercise<Mat>("rebuild", {
  points: 2,
  returns: returns.rebuild,
  checks: [
    edge(
      "Five steps from the mean along one direction.",
      [{ mean: [1, 1], components: [[0.6, 0.8]], shares: [1] }, [[5], [0]]],
      [
        [4, 5],
        [1, 1],
      ],
    ),
    invariant(
      "Each picture is the mean, and so much of each component as the code says.",
      given(eigendigits(), codesOf),
      async (f, digits, codes) => {
        const pictures = await f(digits, codes);
        laws.ensureShape(pictures, codes.length, digits.mean.length, "The list of pictures");
        laws.near(pictures, references.rebuild(digits, codes), vectors.largest([...digits.mean, ...codes.flat(), 1]));
      },
      { law: String.raw`x = \bar x + C^{\mathsf T} z` },
    ),
    metamorphic(
      "A code that is cut short says as much as one with zeros at its end.",
      given(eigendigits(), codesOf),
      async (f, digits, codes) => {
        const padded = codes.map((code) => digits.components.map((_, j) => code[j] ?? 0));
        const [short, long] = await Promise.all([f(digits, codes), f(digits, padded)]);
        laws.near(short, long, vectors.largest([...digits.mean, ...codes.flat(), 1]));
      },
    ),
    edge(
      "A code without any number gives the mean.",
      [{ mean: [3, 0, 7], components: [[0, 1, 0]], shares: [1] }, [[]]],
      [[3, 0, 7]],
    ),
    invariant(
      "With as many components as pixels every picture comes back from its code.",
      given(eigendigits(), picturesOf).where(({ mean, components }) => mean.length === components.length),
      async (f, digits, pictures) => {
        const back = await f(digits, references.project(digits, pictures));
        laws.near(back, pictures, vectors.largest([...digits.mean, ...pictures.flat(), 1]));
      },
    ),
    keepsInputs("Eigendigits and codes stay as they were.", given(eigendigits(), codesOf)),
  ],
});
