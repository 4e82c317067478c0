// gradus-canary-9f2c: this file is not published
import { edge, ensure, exercise, given, invariant, keepsInputs, metamorphic } from "@gradus/grading";
import { codesOf, digits, eigendigits } from "../inputs.ts";
import * as laws from "../laws.ts";
import * as references from "../references.ts";
import { returns } from "../returns.ts";
import type { Mat } from "../starter.ts";
import * as vectors from "../../../shared/vectors.ts";

export const rebuild = exercise<Mat>("rebuild", {
  returns: returns.rebuild,
  checks: [
    edge("No codes have no pictures.", [{ mean: [1, 1], components: [[1, 0]], shares: [1] }, []], []),
    edge(
      "Codes of different lengths.",
      [
        {
          mean: [1, 1],
          components: [
            [1, 0],
            [0, 1],
          ],
          shares: [0.5, 0.5],
        },
        [[2], [2, 3], []],
      ],
      [
        [3, 1],
        [3, 4],
        [1, 1],
      ],
    ),
    invariant("More pixels.", given(eigendigits([3, 6]), codesOf).cases(60), async (f, model, codes) => {
      const pictures = await f(model, codes);
      laws.ensureShape(pictures, codes.length, model.mean.length, "The list of pictures");
      laws.near(pictures, references.rebuild(model, codes), vectors.largest([...model.mean, ...codes.flat(), 1]));
    }),
    invariant(
      "Digits from few numbers are off by what the other components hold.",
      given(digits(6)).cases(2),
      async (f, { pictures }) => {
        const model = references.eigendigits(pictures, 30);
        const codes = references.project(model, pictures).map((code) => code.slice(0, 20));
        const back = await f(model, codes);
        laws.ensureShape(back, pictures.length, 80, "The list of pictures");
        const off = vectors.length(pictures.flatMap((picture, i) => vectors.plus(picture, -1, back[i]))) ** 2;
        const lost = (1 - references.sum(model.shares.slice(0, 20))) * references.spread(pictures);
        ensure(Math.abs(off - lost) <= 1e-8 * lost, "They are off by something else.", {
          subject: "The sum of the squares of what is lost",
          expected: lost,
          received: off,
        });
      },
    ),
    metamorphic(
      "Twice the code is twice as far from the mean.",
      given(eigendigits(), codesOf),
      async (f, model, codes) => {
        const [one, two] = await Promise.all([
          f(model, codes),
          f(
            model,
            codes.map((code) => vectors.scale(code, 2)),
          ),
        ]);
        laws.ensureShape(one, codes.length, model.mean.length, "The list of pictures");
        const wanted = one.map((picture) => vectors.plus(vectors.scale(picture, 2), -1, model.mean));
        laws.near(two, wanted, vectors.largest([...model.mean, ...codes.flat(), 1]));
      },
    ),
    keepsInputs("Eigendigits and codes stay as they were.", given(eigendigits(), codesOf)),
  ],
});
