import { distinctMistakes, nonzero, questionType, texOfMatrix, texOfNumber } from "@gradus/quiz";
import type { Rows } from "@gradus/quiz";
import { product, transposed } from "../drawn/integer-matrices.ts";
import type { Mat } from "../drawn/integer-matrices.ts";
import { rowMove } from "./row-words.ts";

/** Q2.8: the factor L from the moves that made U. */
export default questionType({
  id: "l-factor",
  title: "L from the multipliers",
  kind: "matrix",
  objective: 6,
  generate: (random) => {
    const [l21, l31, l32] = [nonzero(random, 4), nonzero(random, 4), nonzero(random, 4)];
    const L = [
      [1, 0, 0],
      [l21, 1, 0],
      [l31, l32, 1],
    ];
    const U = [
      [nonzero(random, 3), nonzero(random, 4), nonzero(random, 4)],
      [0, nonzero(random, 3), nonzero(random, 4)],
      [0, 0, nonzero(random, 3)],
    ];
    const A = product(L, U);
    const moves = [rowMove(1, 0, -l21), rowMove(2, 0, -l31), rowMove(2, 1, -l32)];
    const reversed = [
      [1, 0, 0],
      [-l21, 1, 0],
      [-l31, -l32, 1],
    ];
    // E₃₂ E₃₁ E₂₁: the moves multiplied up, which is the inverse of L.
    const moved = [
      [1, 0, 0],
      [-l21, 1, 0],
      [l32 * l21 - l31, -l32, 1],
    ];
    return {
      stem: `Three moves, one after the other, turn $A$ into $U$:\n\n${moves.map((move) => `$$${move}$$`).join(" ")}\n\n$$A = ${texOfMatrix(A)}$$ $$\\longrightarrow \\quad U = ${texOfMatrix(U)}$$\n\nWrite the factor $L$ of $A = LU$.`,
      label: "$L$",
      answer: L,
      equality: "exact",
      recognise: (given) => recognise(A, U, given),
      hint: "$L$ leads back from $U$ to $A$. What undoes “subtract 2 times row 1”? Check one row: row 2 of $L$ mixes the rows of $U$ into row 2 of $A$.",
      solution: `Each move is undone by its opposite, so what was subtracted is added back. Done in the opposite order, the three do not disturb each other, and each multiplier goes straight to its place: row of the target, column of the source.\n\n$$L = ${texOfMatrix(L)}$$\n\nOn the diagonal stand ones, above it zeros. As a check, row 3: $(${l31}) \\cdot (${U[0].join(", ")}) + (${l32}) \\cdot (${U[1].join(", ")}) + (${U[2].join(", ")}) = (${A[2].join(", ")})$, which is row 3 of $A$.`,
      mistakes: distinctMistakes(L, [
        {
          name: "reverses the signs",
          value: reversed,
          reason: `Every multiplier has the wrong sign. The moves lead from $A$ to $U$; $L$ leads back, so what was subtracted is added: $\\ell_{21} = ${l21}$.`,
        },
        {
          name: "multiplies the moves",
          value: moved,
          reason:
            "You multiplied the three moves together. That matrix turns $A$ into $U$; it is the inverse of $L$. Undo the moves one by one, the last first.",
        },
        {
          name: "writes it above the diagonal",
          value: transposed(L),
          reason:
            "Your multipliers stand above the diagonal. The multiplier of row $i$ and source row $j$ belongs in row $i$, column $j$; the target is always further down.",
        },
        {
          name: "swaps the last two multipliers",
          value: [L[0], L[1], [l32, l31, 1]],
          reason: `In row 3 the two multipliers have changed places. The one that was used with row 1 belongs in column 1.`,
        },
        {
          name: "leaves the diagonal empty",
          value: L.map((row, i) => row.map((entry, j) => (i === j ? 0 : entry))),
          reason:
            "The multipliers are in place, but the diagonal is 0. Row 1 of $A$ is row 1 of $U$, once: ones belong on the diagonal.",
        },
      ]),
    };
  },
});

/** Puts the learner's own L to the test that defines it: L times U, row by row. */
function recognise(A: Mat, U: Mat, given: Rows): { name: string; reason: string } | null {
  if (given.some((row, i) => row[i] !== 1 || row.some((entry, j) => j > i && entry !== 0))) {
    return {
      name: "has another shape",
      reason:
        "$L$ has ones on its diagonal and zeros above it: each row of $A$ is a row of $U$, once, plus multiples of the rows above that one.",
    };
  }
  const rows = product(
    given.map((row) => [...row]),
    U,
  );
  const i = rows.findIndex((row, k) => row.join() !== A[k].join());
  if (i === -1) return null;
  const list = (row: readonly number[]): string => `(${row.map(texOfNumber).join(", ")})`;
  return {
    name: "does not lead back to A",
    reason: `Row ${i + 1} of your $L$ mixes the rows of $U$ into $${list(rows[i])}$, and row ${i + 1} of $A$ is $${list(A[i])}$. Which multiple was subtracted from this row, and of which row?`,
  };
}
