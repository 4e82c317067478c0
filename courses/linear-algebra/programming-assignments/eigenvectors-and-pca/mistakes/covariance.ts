import { mistake } from "@gradus/grading";
import type { Mistake } from "@gradus/grading";
import * as references from "../references.ts";
import type { Mat } from "../starter.ts";
import * as vectors from "../../../../shared/vectors.ts";

export const covariance: Mistake[] = [
  mistake(
    "divides by the number of rows",
    (X: Mat): Mat => references.gram(references.centred(X), X.length),
    "You divide by the number of rows, $n$. The mean is taken from the same rows and lies as close to them as it can, so their spread looks too small; $n - 1$ makes up for it. For the two numbers 0 and 2 the variance is 2, and not 1.",
  ),
  mistake(
    "takes the mean off each row instead of each column",
    (X: Mat): Mat => references.gram(vectors.transpose(references.centred(vectors.transpose(X))), X.length - 1),
    "You take the mean off each *row*: that mixes grams and millimetres of one penguin. Each column has a mean of its own, that of all penguins. Along which way do you add up?",
  ),
  mistake(
    "does not centre",
    (X: Mat): Mat => references.gram(X, X.length - 1),
    "You add up products of the numbers as they are. That measures how far the rows are from 0, and not from each other: three rows that are all 5 have no spread. What has to be taken off first?",
  ),
  mistake(
    "compares the rows with each other",
    (X: Mat): Mat => {
      const rows = references.centred(X);
      return rows.map((u) => rows.map((v) => vectors.dot(u, v) / (X.length - 1)));
    },
    "Your matrix has a row for each *row* of X. Covariance is about two columns: do height and weight rise together? It has as many rows and columns as X has columns.",
  ),
  mistake(
    "subtracts the square of the mean at the end",
    (X: Mat): Mat => {
      const [n, mean] = [X.length, references.means(X)];
      return references.gram(X, n).map((row, i) => row.map((x, j) => ((x - mean[i] * mean[j]) * n) / (n - 1)));
    },
    "You subtract the product of the means from the mean of the products. In exact numbers that is the same. Around $10^8$ both are about $10^{16}$, where a double has no digit left after the point, and the variance is what the *digits after that* would say. Which subtraction could come first, while the numbers are still small?",
  ),
  mistake(
    "divides by the spreads, which makes correlations",
    (X: Mat): Mat => {
      const C = references.covariance(X);
      return C.map((row, i) => row.map((x, j) => (x === 0 ? 0 : x / Math.sqrt(C[i][i] * C[j][j]))));
    },
    "Your diagonal holds ones: these are correlations, covariances in units of the spreads. Here the units stay as they are. What stands on the diagonal of a covariance matrix?",
  ),
];
