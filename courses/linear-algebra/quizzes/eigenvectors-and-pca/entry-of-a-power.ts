import { distinctMistakes, drawUntil, questionType, texOfMatrix } from "@gradus/quiz";
import { product } from "../drawn/integer-matrices.ts";
import { diagonal, different, similarTo } from "./eigen-matrices.ts";

/** Q4.4: an entry of a high power, by way of the eigenvalues. */
export default questionType({
  id: "entry-of-a-power",
  title: "An entry of a power",
  kind: "numeric",
  objective: 2,
  generate: (random) => {
    const { k, i, j, A, P, inverse, values } = drawUntil(
      random,
      () => {
        const found = similarTo(random, () => diagonal(different(random, 2, -2, 3)));
        const [i, j] = [random.integer(0, 1), random.integer(0, 1)];
        return { ...found, k: random.integer(5, 9), i, j, values: found.D.map((row, l) => row[l]) };
      },
      ({ A, values, i, j, k }) =>
        Math.max(...values.map(Math.abs)) >= 2 && A[i][j] !== 0 && values.every((x) => Math.abs(x) < 3 || k <= 6),
    );
    const power = (exponent: number) =>
      product(product(P, diagonal(values.map((value) => value ** exponent))), inverse)[i][j] + 0;
    const answer = power(k);
    const raised = values.map((value) => value ** k);
    return {
      stem: `$$A = ${texOfMatrix(A)} = ${texOfMatrix(P)} ${texOfMatrix(diagonal(values))} ${texOfMatrix(inverse)}$$\n\nThe last matrix is the inverse of the first. Which number stands in row ${i + 1}, column ${j + 1} of $A^{${k}}$?`,
      label: `Entry (${i + 1}, ${j + 1})`,
      answer,
      hint: `Write $A^2$ as a product of the three matrices, taken twice. What happens in the middle? Then think of $A^{${k}}$.`,
      solution: `In $A^{${k}}$ every inverse meets the matrix that it undoes, and only the ends and the powers in the middle are left:\n\n$$A^{${k}} = ${texOfMatrix(P)} ${texOfMatrix(diagonal(raised))} ${texOfMatrix(inverse)}$$\n\nRow ${i + 1} of the first, times the diagonal, times column ${j + 1} of the last:\n\n$$(${P[i][0]}) \\cdot (${raised[0]}) \\cdot (${inverse[0][j]}) + (${P[i][1]}) \\cdot (${raised[1]}) \\cdot (${inverse[1][j]}) = ${answer}$$`,
      mistakes: distinctMistakes(answer, [
        {
          name: "raises the entry itself",
          value: A[i][j] ** k,
          reason: `You raised the entry, $${A[i][j]}^{${k}}$. Powers of matrices mix rows with columns; only those of *diagonal* matrices go entry by entry.`,
        },
        {
          name: "multiplies the entry",
          value: k * A[i][j],
          reason: `You took the entry $${k}$ times: that is the entry of $${k}A$. In $A^{${k}}$ the matrix is *applied* that often.`,
        },
        {
          name: "stops one step early",
          value: power(k - 1),
          reason: `That is the entry of $A^{${k - 1}}$. Count the factors again.`,
        },
        {
          name: "goes one step too far",
          value: power(k + 1),
          reason: `That is the entry of $A^{${k + 1}}$. Count the factors again.`,
        },
        {
          name: "takes the entry from the power of the diagonal",
          value: raised[i] * (i === j ? 1 : 0),
          reason: `That stands in the power of the *diagonal* matrix. It is how $A^{${k}}$ looks to the eigenvectors; the two matrices beside it bring it back to the old axes.`,
        },
      ]),
    };
  },
});
