// gradus-canary-9f2c: this file is not published
import { edge, exercise, given, invariant, keepsInputs, metamorphic, oneOf } from "@gradus/grading";
import { digits, eigendigits, picturesOf } from "../inputs.ts";
import * as laws from "../laws.ts";
import * as references from "../references.ts";
import { returns } from "../returns.ts";
import type { Mat } from "../starter.ts";
import * as vectors from "../../../shared/vectors.ts";

export const project = exercise<Mat>("project", {
  returns: returns.project,
  checks: [
    edge("No pictures have no codes.", [{ mean: [1, 1], components: [[1, 0]], shares: [1] }, []], []),
    invariant("More pixels.", given(eigendigits([3, 6]), picturesOf).cases(60), async (f, model, pictures) => {
      const codes = await f(model, pictures);
      laws.ensureShape(codes, pictures.length, model.components.length, "The list of codes");
      laws.near(codes, references.project(model, pictures), vectors.largest([...model.mean, ...pictures.flat(), 1]));
    }),
    invariant(
      "Unseen digits, by the directions of others.",
      given(digits(6), digits(3)).cases(2),
      async (f, known, unseen) => {
        const model = references.eigendigits(known.pictures, 20);
        const codes = await f(model, unseen.pictures);
        laws.ensureShape(codes, 30, 20, "The list of codes");
        laws.near(codes, references.project(model, unseen.pictures), 100);
      },
    ),
    metamorphic(
      "A picture moved along a component changes that number of its code by as much.",
      given(eigendigits(), picturesOf, oneOf([1, -4])),
      async (f, model, pictures, step) => {
        const moved = pictures.map((picture) => vectors.plus(picture, step, model.components[0]));
        const [before, after] = await Promise.all([f(model, pictures), f(model, moved)]);
        laws.ensureShape(before, pictures.length, model.components.length, "The list of codes");
        const wanted = before.map((code) => code.with(0, code[0] + step));
        laws.near(after, wanted, vectors.largest([...model.mean, ...pictures.flat(), 1]));
      },
    ),
    keepsInputs("Eigendigits and pictures stay as they were.", given(eigendigits(), picturesOf)),
  ],
});
