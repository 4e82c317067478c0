import { mistake } from "@gradus/grading";
import type { Mistake } from "@gradus/grading";
import * as vectors from "../../../shared/vectors.ts";
import * as references from "../references.ts";
import type { Eigendigits, Mat } from "../starter.ts";

export const project: Mistake[] = [
  mistake(
    "centres the pictures by their own mean",
    ({ components }: Eigendigits, pictures: Mat): Mat =>
      references.project({ mean: references.middle(pictures), components, shares: [] }, pictures),
    "You take off the mean of the pictures that you are given. Then a picture has another code in other company, and a single one always the code 0. A code says where a picture lies as seen from the *eigendigits'* mean, for pictures seen today and tomorrow. Which mean belongs to the directions?",
  ),
  mistake(
    "does not centre",
    ({ components }: Eigendigits, pictures: Mat): Mat => pictures.map((picture) => vectors.times(components, picture)),
    "You look at the pictures as they are, from 0. The directions belong to the mean: the mean picture itself has the code 0. What is taken off before the dot products?",
  ),
  mistake(
    "gives a row for each component",
    (digits: Eigendigits, pictures: Mat): Mat => vectors.transpose(references.project(digits, pictures)),
    "Your answer has a row for each component, and should have one for each picture: its code. Which of your two loops is the outer one?",
  ),
  mistake(
    "takes the mean away the wrong way round",
    (digits: Eigendigits, pictures: Mat): Mat =>
      references.project(digits, pictures).map((code) => code.map((z) => 0 - z)),
    "All your signs are turned round: you subtract the picture from the mean. A picture that has *more* ink than the mean where a component is positive has a positive code. Which one stands first?",
  ),
  mistake(
    "reads the components as columns",
    ({ mean, components }: Eigendigits, pictures: Mat): Mat =>
      pictures.map((picture) => {
        const away = vectors.plus(picture, -1, mean);
        return components.map((_, j) => components.reduce((sum, row, i) => sum + away[i] * (row[j] ?? 0), 0));
      }),
    "You read the components down their columns. Here each is a row, a picture of its own. Which index runs over the pixels?",
  ),
];
