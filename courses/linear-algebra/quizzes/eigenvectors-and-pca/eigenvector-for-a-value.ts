import { distinctMistakes, questionType, texOfColumn, texOfMatrix } from "@gradus/quiz";
import type { Rows } from "@gradus/quiz";
import { transposed } from "../drawn/integer-matrices.ts";
import { column, diagonal, different, isParallel, similarTo, texOfShifted } from "./eigen-matrices.ts";

/** Q4.2: an eigenvector for a given eigenvalue; any multiple counts. */
export default questionType({
  id: "eigenvector-for-a-value",
  title: "Find an eigenvector",
  kind: "matrix",
  objective: 1,
  generate: (random) => {
    const n = random.choose([2, 2, 3]);
    const { A, D, P, inverse } = similarTo(random, () => diagonal(different(random, n, -4, 5)));
    const [lambda, other] = D.map((row, i) => row[i]);
    const v = column(P, 0);
    const shifted = A.map((row, i) => row.with(i, row[i] - lambda));
    const image = v.map((x) => lambda * x + 0);
    const answer: Rows = [v];
    return {
      stem: `$$A = ${texOfMatrix(A)}$$\n\n$${lambda}$ is an eigenvalue of $A$. Give an eigenvector that belongs to it, its entries in one row. Any multiple will do.`,
      label: "$v$",
      answer,
      equality: "scale",
      hint: `Subtract $${lambda}$ on the diagonal. Which vector does the rest send to zero?`,
      solution: `$A v = ${lambda} v$ says that $${texOfShifted(lambda)}$ sends $v$ to zero:\n\n$$${texOfMatrix(shifted)} v = 0$$\n\nIts rows are dependent, so there is such a $v$: for example $${texOfColumn(v)}$. Test it: $A v = ${texOfColumn(image)}$, which is $${lambda}$ times $v$.`,
      mistakes: distinctMistakes(
        answer,
        [
          {
            name: "gives the eigenvector of another eigenvalue",
            value: [column(P, 1)],
            reason: `$A$ stretches your vector by $${other}$: it is an eigenvector, and belongs to another eigenvalue.`,
          },
          {
            name: "gives an eigenvector of the transpose",
            value: [inverse[0]],
            reason:
              "$A^{\\mathsf T}$ stretches your vector by the right number, and $A$ does not: you combine the rows of $A - \\lambda I$ to zero. Which numbers, one for each *column*, make zero of every row?",
          },
          {
            name: "gives a row of A minus lambda I",
            value: [shifted.find((row) => row.some((x) => x !== 0)) ?? v],
            reason:
              "That is a row of $A - \\lambda I$. The eigenvector stands at a *right angle* to each of its rows: their dot products with it are 0.",
          },
          {
            name: "gives a column of A minus lambda I",
            value: [transposed(shifted).find((each) => each.some((x) => x !== 0)) ?? v],
            reason:
              "That is a column of $A - \\lambda I$, something that this matrix reaches. The eigenvector is what it sends to zero.",
          },
        ],
        (a, b) => isParallel(a[0], b[0]),
      ),
    };
  },
});
