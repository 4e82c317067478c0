import { mistake } from "@gradus/grading";
import type { Mistake } from "@gradus/grading";
import type { Mat, Rule } from "../starter.ts";
import * as vectors from "../../../../shared/vectors.ts";

const images = (T: Rule, n: number): Mat => vectors.identity(n).map((e) => T(e));

export const matrixOf: Mistake[] = [
  mistake(
    "puts the images into rows",
    images,
    "You write the image of each basis vector as a *row*. The quarter turn sends $(1, 0)$ to $(0, 1)$; multiply your matrix by $(1, 0)$, and see where it goes. Multiplying by $(1, 0)$ picks out a column: where does that image have to stand?",
  ),
  mistake(
    "has as many rows as columns, whatever comes out",
    (T: Rule, n: number) => {
      const columns = images(T, n);
      return Array.from({ length: n }, (_, i) => columns.map((image) => image[i] ?? 0));
    },
    "Your matrix is square. The floor plan takes three numbers and gives two, so its matrix has three columns and two rows. Which of the two numbers is n, and where do you learn the other?",
  ),
  mistake(
    "asks for one image only",
    (T: Rule, n: number) => {
      const image = T(Array.from({ length: n }, () => 1));
      return image.map((x) => Array.from({ length: n }, () => x / n));
    },
    "You ask for the image of $(1, 1, \\dots)$ and share it out. That is the *sum* of the columns, and many matrices have the same one: the identity and the exchange of two axes, for example. Which inputs show one column at a time?",
  ),
  mistake(
    "writes down the columns from the last to the first",
    (T: Rule, n: number) => vectors.transpose(images(T, n).toReversed()),
    "Your columns come in the other order. The first column is the image of $(1, 0, \\dots)$, because $x_1$ multiplies it. Which vector do you ask for first?",
  ),
];
