import { mistake } from "@gradus/grading";
import type { Mistake } from "@gradus/grading";
import * as vectors from "../../../shared/vectors.ts";
import * as references from "../references.ts";
import type { Eigendigits, Mat } from "../starter.ts";

export const rebuild: Mistake[] = [
  mistake(
    "forgets the mean",
    ({ mean, components, shares }: Eigendigits, codes: Mat): Mat =>
      references.rebuild({ mean: mean.map(() => 0), components, shares }, codes),
    "You add up the components and leave the mean out. A code says how a picture *differs* from the mean, and that of the mean is 0. From which picture do you begin to add?",
  ),
  mistake(
    "reads beyond the end of a short code",
    ({ mean, components }: Eigendigits, codes: Mat): Mat =>
      codes.map((code) =>
        components.reduce((picture, component, j) => vectors.plus(picture, code[j] ?? NaN, component), mean),
      ),
    "You go through all the components. A code may be shorter: where it has ended, `code[j]` is `undefined`, and the picture becomes NaN. How many components does a code of k numbers use?",
  ),
  mistake(
    "uses the last components for a short code",
    ({ mean, components, shares }: Eigendigits, codes: Mat): Mat =>
      codes.map(
        (code) =>
          references.rebuild({ mean, components: components.slice(components.length - code.length), shares }, [
            code,
          ])[0],
      ),
    "For a short code you use the last components. The numbers of a code belong to the *first* ones, in their order, however long it is. Which component goes with `code[0]`?",
  ),
  mistake(
    "adds the mean once for each component",
    (digits: Eigendigits, codes: Mat): Mat =>
      codes.map((code) => vectors.plus(references.rebuild(digits, [code])[0], code.length - 1, digits.mean)),
    "Your pictures hold the mean once for every number of the code. It is one picture, to which the components are added. Does it stand inside the loop?",
  ),
  mistake(
    "cuts the levels off at 0 and 16",
    (digits: Eigendigits, codes: Mat): Mat =>
      references.rebuild(digits, codes).map((picture) => picture.map((x) => Math.min(16, Math.max(0, x)))),
    "You keep every pixel between 0 and 16. What is rebuilt may lie a little outside, and for a picture on a screen that is cut off; but here cutting makes the result another one than the sum. Who asked for it?",
  ),
  mistake(
    "gives a row for each pixel",
    (digits: Eigendigits, codes: Mat): Mat => vectors.transpose(references.rebuild(digits, codes)),
    "Your answer has a row for each pixel, and should have one for each code: its picture. Which of your two loops is the outer one?",
  ),
];
