import { distinctMistakes, nonzero, questionType, signed, texOfMatrix } from "@gradus/quiz";
import { addRow } from "../drawn/integer-matrices.ts";
import { rowMove } from "./row-words.ts";

/** Q2.1: carry out one row operation. It is the one that makes a zero, so a slip can be seen. */
export default questionType({
  id: "row-operation",
  title: "One row operation",
  kind: "matrix",
  objective: 1,
  generate: (random) => {
    const M = Array.from({ length: 3 }, () => Array.from({ length: 4 }, () => nonzero(random, 5)));
    const [source, target] = random.choose([
      [0, 1],
      [0, 2],
      [1, 2],
    ]);
    const column = source;
    if (source === 1) {
      M[1][0] = 0;
      M[2][0] = 0;
    }
    // The factor in the arrow notation: R_i ← R_i + factor · R_j.
    const factor = nonzero(random, 3);
    const pivot = random.choose([1, -1, 2]);
    M[source][column] = pivot;
    M[target][column] = -factor * pivot;

    const answer = addRow(M, target, source, factor);
    const i = target + 1;
    const j = source + 1;
    const forgetful = answer.map((row, k) => (k === target ? [...row.slice(0, 3), M[k][3]] : row));
    const scaled = M.map((row, k) => (k === target ? row.map((entry, c) => factor * entry + M[source][c]) : [...row]));
    const move = rowMove(target, source, factor);
    const lines = M[target].map(
      (entry, c) => `${entry} ${signed(factor)} \\cdot (${M[source][c]}) = ${answer[target][c]}`,
    );
    return {
      stem: `Apply $${move}$ to this augmented matrix, and write the whole result.\n\n$$${texOfMatrix(M, { bar: 3 })}$$`,
      label: "The matrix afterwards",
      answer,
      equality: "exact",
      recognise: (given) => {
        const touched = given.findIndex((row, k) => k !== target && row.some((entry, c) => entry !== M[k][c]));
        if (touched === -1) return null;
        return {
          name: "changes another row",
          reason: `Row ${touched + 1} of yours is no longer row ${touched + 1} of the question. The move changes row ${i} and nothing else: copy the others as they are.`,
        };
      },
      hint: `Only the row on the left of the arrow changes. Row ${j} is read, not changed.`,
      solution: `Rows ${[1, 2, 3].filter((k) => k !== i).join(" and ")} stay as they are. To each entry of row ${i}, add $${factor}$ times the entry of row ${j} in the same column; on the right side too:\n\n$$\\begin{aligned} ${lines.map((line) => `& ${line.replace(/^-/, "{-}")}`).join(" \\\\ ")} \\end{aligned}$$\n\n$$${texOfMatrix(answer, { bar: 3 })}$$\n\nThe move was chosen to make the 0 in column ${column + 1}: that is how elimination picks its factor.`,
      mistakes: distinctMistakes(answer, [
        {
          name: "changes the source row",
          value: addRow(M, source, target, factor),
          reason: `You changed row ${j}. The arrow points at row ${i}: row ${j} is only read, so that it is still there for the next step.`,
        },
        {
          name: "reverses the sign",
          value: addRow(M, target, source, -factor),
          reason: `You used $${-factor}$ times row ${j}; the move says $${factor}$ times. Look at column ${column + 1}: the right sign makes a 0 there.`,
        },
        {
          name: "scales the target row",
          value: scaled,
          reason: `You multiplied row ${i} by $${factor}$ and added row ${j}. The factor belongs to row ${j}, the row that is added.`,
        },
        {
          name: "forgets the right side",
          value: forgetful,
          reason: `Everything left of the bar is right, but the right side of row ${i} is still the old one. A row is a whole equation: what happens to its left side happens to its right side.`,
        },
      ]),
    };
  },
});
