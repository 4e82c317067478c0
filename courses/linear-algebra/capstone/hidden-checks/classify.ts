// gradus-canary-9f2c: this file is not published
import { edge, ensure, equal, exercise, given, invariant, keepsInputs, metamorphic, oneOf } from "@gradus/grading";
import { classes, digits, isClear } from "../inputs.ts";
import * as references from "../references.ts";
import { returns } from "../returns.ts";

export const classify = exercise<number[]>("classify", {
  returns: returns.classify,
  checks: [
    edge(
      "One label has everything.",
      [
        [[3], [5]],
        [6, 6],
        [[100], [-4]],
      ],
      [6, 6],
    ),
    edge("Nothing to tell.", [[[3], [5]], [6, 1], []], []),
    edge(
      "Of three that are equally near the smallest label wins.",
      [
        [
          [0, 2],
          [2, 0],
          [0, -2],
        ],
        [8, 3, 5],
        [[0, 0]],
      ],
      [3],
    ),
    edge("Labels in the order of numbers, not of letters.", [[[0], [4]], [10, 9], [[2]]], [9]),
    invariant("The nearest mean.", given(classes()).where(isClear).cases(80), async (f, { known, labels, unknown }) =>
      equal(await f(known, labels, unknown), references.classify(known, labels, unknown)),
    ),
    invariant(
      "Unseen digits in forty numbers, as well as in all pixels to within 0.02.",
      given(digits(12), digits(20)).cases(2),
      async (f, known, unseen) => {
        const model = references.eigendigits(known.pictures, 50);
        const [Z, U] = [known, unseen].map((set) => references.project(model, set.pictures));
        const all = references.accuracy(
          references.classify(known.pictures, known.labels, unseen.pictures),
          unseen.labels,
        );
        const few = references.accuracy(await f(Z, known.labels, U), unseen.labels);
        ensure(Math.abs(few - all) <= 0.02, "Not as many digits are recognised as should be.", {
          subject: "The share of digits that are recognised",
          expected: all,
          received: few,
        });
      },
    ),
    metamorphic(
      "Larger units keep the labels.",
      given(classes(), oneOf([2, 10])).where(isClear),
      async (f, { known, labels, unknown }, factor) => {
        const larger = (rows: number[][]): number[][] => rows.map((row) => row.map((x) => factor * x));
        equal(await f(larger(known), labels, larger(unknown)), references.classify(known, labels, unknown));
      },
    ),
    keepsInputs(
      "What it is given stays as it was.",
      given(
        oneOf([
          [
            [1, 2],
            [3, 4],
            [0, 1],
          ],
        ]),
        oneOf([
          [9, 10, 10],
          [2, 1, 1],
        ]),
        oneOf([[[1, 1]]]),
      ),
    ),
  ],
});
