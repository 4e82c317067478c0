import { edge, equal, exercise, given, invariant, keepsInputs, metamorphic, oneOf } from "@gradus/grading";
import { classes, halfWay, isClear } from "../inputs.ts";
import * as references from "../references.ts";
import { returns } from "../returns.ts";

const clear = given(classes()).where(isClear);

export const classify = exercise<number[]>("classify", {
  points: 3,
  returns: returns.classify,
  checks: [
    edge(
      "Around 0 the label is 3, around 10 it is 7.",
      [
        [[-1], [1], [9], [11]],
        [3, 3, 7, 7],
        [[2], [8]],
      ],
      [3, 7],
    ),
    invariant(
      "Each unknown row gets the label whose mean is nearest.",
      clear,
      async (f, { known, labels, unknown }) => {
        equal(await f(known, labels, unknown), references.classify(known, labels, unknown));
      },
    ),
    edge(
      "The mean decides, and not the nearest single row.",
      [
        [[0], [0], [9], [8], [8], [8]],
        [1, 1, 1, 2, 2, 2],
        [[9], [0]],
      ],
      [2, 1],
    ),
    invariant("Half way between two means the smaller label wins.", given(halfWay()), async (f, one) => {
      equal(await f(one.known, one.labels, one.unknown), [Math.min(...one.labels)]);
    }),
    metamorphic(
      "The order in which the known rows come does not count.",
      clear,
      async (f, { known, labels, unknown }) => {
        const [one, other] = await Promise.all([
          f(known, labels, unknown),
          f(known.toReversed(), labels.toReversed(), unknown),
        ]);
        equal(other, one);
      },
    ),
    metamorphic(
      "Rows that are all moved together keep their labels.",
      given(classes(), oneOf([10, -100, 1000]))
        .bands("integers")
        .where(isClear),
      async (f, { known, labels, unknown }, shift) => {
        const moved = (rows: number[][]): number[][] => rows.map((row) => row.map((x) => x + shift));
        equal(await f(moved(known), labels, moved(unknown)), references.classify(known, labels, unknown));
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
        oneOf([[2, 1, 1]]),
        oneOf([
          [[1, 1]],
          [
            [3, 3],
            [0, 0],
          ],
        ]),
      ),
    ),
  ],
});
