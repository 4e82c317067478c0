import { distinctMistakes, drawUntil, questionType, texOfMatrix } from "@gradus/quiz";
import { largest, product, transposed, unimodular } from "../drawn/integer-matrices.ts";
import type { Mat } from "../drawn/integer-matrices.ts";
import { eliminate } from "../elimination-and-rank/whole-number-elimination.ts";

/** Q3.6: the inverse of a matrix of whole numbers with the determinant 1 or −1. */
export default questionType({
  id: "inverse-matrix",
  title: "Undo a matrix",
  kind: "matrix",
  objective: 3,
  generate: (random) => {
    const n = random.choose([2, 2, 3]);
    const { A, inverse } = drawUntil(
      random,
      () => {
        const { E, inverse } = unimodular(random, n, 2);
        // One row turned round gives half of them the determinant −1.
        const turn = random.choose([true, false]);
        return {
          A: turn ? E.map((row, i) => (i === 0 ? row.map((x) => 0 - x) : row)) : E,
          inverse: turn ? inverse.map((row) => row.map((x, j) => (j === 0 ? 0 - x : x))) : inverse,
        };
      },
      ({ A, inverse }) =>
        largest(A) <= 5 &&
        largest(inverse) <= 7 &&
        A.flat().filter((x) => x === 0).length <= 1 &&
        String(A) !== String(inverse) &&
        String(A) !== String(transposed(A)),
    );
    const doubled = A.map((row, i) => [...row, ...A.map((_, j) => Number(i === j))]);
    const { stages } = eliminate(doubled, { upwards: true });
    const moves = stages.flatMap((stage) => stage.moves.map((move) => `$${move}$`)).join(", ");
    const determinant = n === 2 ? A[0][0] * A[1][1] - A[0][1] * A[1][0] : null;
    const way =
      determinant === null
        ? `Write the identity beside $A$ and reduce: ${moves}. Where $A$ stood there is now $I$, and beside it the inverse.`
        : `For $2 \\times 2$: exchange the two entries on the diagonal, turn the signs of the other two, and divide everything by the determinant $${A[0][0]} \\cdot (${A[1][1]}) - (${A[0][1]}) \\cdot (${A[1][0]}) = ${determinant}$.`;
    const signless = (M: Mat): Mat => M.map((row) => row.map(Math.abs));
    return {
      stem: `$$A = ${texOfMatrix(A)}$$\n\nWhat is $A^{-1}$?`,
      label: "$A^{-1}$",
      answer: inverse,
      equality: "exact",
      recognise: (given) => {
        if (given.length !== n || given.some((row) => row.length !== n || row.some((x) => !Number.isFinite(x))))
          return null;
        const back = product(
          A,
          given.map((row) => [...row]),
        );
        const off = back.findIndex((row, i) => row.some((x, j) => Math.abs(x - Number(i === j)) > 1e-9));
        return {
          name: "does not undo A",
          reason: `Multiply: $A$ times your matrix is $${texOfMatrix(back)}$, and it should be $I$. Row ${off + 1} is the first that differs.`,
        };
      },
      hint:
        n === 2
          ? "For a $2 \\times 2$ matrix: two entries change places, two change their sign, and all are divided by one number."
          : "Write the identity beside $A$, and do to both what turns $A$ into the identity.",
      solution: `${way}\n\n$$A^{-1} = ${texOfMatrix(inverse)}$$\n\nTo be sure, multiply: $A A^{-1} = I$.`,
      mistakes: distinctMistakes(inverse, [
        {
          name: "transposes",
          value: transposed(A),
          reason:
            "That is $A^{\\mathsf T}$. It undoes $A$ only when the columns of $A$ are orthonormal, as those of a turn are.",
        },
        {
          name: "forgets to turn the signs",
          value: signless(inverse),
          reason:
            "The sizes are right, the signs are not: products that should cancel add up. Multiply row 1 of $A$ by your columns, and look at what should be 0.",
        },
        {
          name: "turns all signs",
          value: inverse.map((row) => row.map((x) => 0 - x)),
          reason: `All signs are turned: $A$ times your matrix is $-I$. ${n === 2 ? "The determinant has a sign too, and you divide by it." : "Somewhere a pivot of −1 was taken for 1."}`,
        },
        {
          name: "gives the inverse transposed",
          value: transposed(inverse),
          reason: "Your matrix is the transpose of the inverse: rows and columns have changed places on the way.",
        },
        ...(n === 2
          ? [
              {
                name: "only exchanges the diagonal",
                value: [
                  [A[1][1], A[0][1]],
                  [A[1][0], A[0][0]],
                ],
                reason:
                  "You exchanged the entries on the diagonal and left the others. They have to turn their signs, or nothing cancels.",
              },
              {
                name: "only turns the signs",
                value: [
                  [A[0][0], 0 - A[0][1]],
                  [0 - A[1][0], A[1][1]],
                ],
                reason: "You turned the two signs and left the diagonal. Its entries have to change places as well.",
              },
            ]
          : []),
      ]),
    };
  },
});
