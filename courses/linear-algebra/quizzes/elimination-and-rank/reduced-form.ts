import { distinctMistakes, drawUntil, questionType, texOfMatrix } from "@gradus/quiz";
import type { Rows } from "@gradus/quiz";
import { rank } from "@gradus/math";
import { largest, product, reducedForm, unimodular } from "../drawn/integer-matrices.ts";
import type { Mat } from "../drawn/integer-matrices.ts";
import { eliminate } from "./whole-number-elimination.ts";

const aboveRemains =
  "Your rows are a staircase with pivots 1, which is an echelon form. Entries above a pivot remain: clear them too, upwards, and the form is reduced.";
const notOne =
  "Your rows are a staircase and say the same as those of $A$, but a pivot is not 1. Divide each row by its pivot, then clear above the pivots.";

/** Q2.3: the reduced echelon form of an integer 3×4, built as E·R. */
export default questionType({
  id: "reduced-form",
  title: "The reduced echelon form",
  kind: "matrix",
  objective: 2,
  generate: (random) => {
    const { A, R, pivots, free, echelon, stages } = drawUntil(
      random,
      () => {
        const form = reducedForm(random, { rows: 3, columns: 4, rank: random.choose([2, 3, 3]) });
        const A = product(unimodular(random, 3, 2).E, form.R);
        return {
          ...form,
          A,
          echelon: eliminate(A, { upwards: false }).form,
          stages: eliminate(A, { upwards: true }).stages,
        };
      },
      ({ A, R, echelon }) => largest(A) <= 9 && A.every((row) => row[0] !== 0) && echelon.join() !== R.join(),
    );
    const moves = stages.reduce((sum, stage) => sum + stage.moves.length, 0);
    const negated = R.map((row) => row.map((entry, j) => (free.includes(j) ? 0 - entry : entry)));
    return {
      stem: `Write the reduced row echelon form of\n\n$$A = ${texOfMatrix(A)}.$$`,
      label: "Reduced form of $A$",
      answer: R,
      equality: "exact",
      columnGroups: [...pivots.map((j) => [j]), free],
      recognise: (given) => recognise(A, given),
      hint: "Each row of $A$ is a whole-number mix of the rows of the answer, so you can get through without a fraction: make a 1 by subtracting rows from each other. Then clear below it, and in the end above it.",
      solution: `${stages
        .map(
          ({ moves, after }) =>
            `${moves.length === 0 ? "Nothing to do for this pivot:" : moves.map((move) => `$${move}$`).join(", ")}\n\n$$${texOfMatrix(after)}$$`,
        )
        .join(
          "\n\n",
        )}\n\nThat took ${moves} moves. Another path takes others and ends at the same matrix: the reduced form is unique.`,
      mistakes: distinctMistakes<Rows>(R, [
        { name: "stops at the echelon form", value: echelon, reason: aboveRemains },
        {
          name: "writes the free columns with the opposite sign",
          value: negated,
          reason:
            "The pivot columns are right; the other entries have the opposite sign. That is how they look when the pivots are moved to the other side of the equations, in a vector of the null space. In the reduced form they stay on their own side.",
        },
      ]),
    };
  },
});

/** Names what is wrong with a matrix of the same row space, which a path of one's own can reach in many ways. */
function recognise(A: Mat, given: Rows): { name: string; reason: string } | null {
  const r = rank(A);
  const stray = given.findIndex((row) => rank([...A, [...row]]) > r);
  if (stray !== -1) {
    return {
      name: "slips in the arithmetic",
      reason: `Row ${stray + 1} of yours, $(${given[stray].map((entry) => Number(entry.toFixed(3))).join(", ")})$, is not a mix of the rows of $A$. Legal moves never leave those mixes, so a sum went wrong on the way there. Entries that differ are marked.`,
    };
  }
  if (rank(given.map((row) => [...row])) < r) {
    return {
      name: "loses a row",
      reason:
        "Your rows are mixes of the rows of $A$, but they say less: one of its pivots has gone. No legal move loses one.",
    };
  }
  const leads = given.map((row) => row.findIndex((entry) => entry !== 0));
  const staircase = leads.every(
    (lead, i) => i === 0 || (lead === -1 ? true : leads[i - 1] !== -1 && lead > leads[i - 1]),
  );
  if (!staircase) {
    return {
      name: "stops before the staircase",
      reason:
        "Your rows say the same as those of $A$, but they are not a staircase yet: each pivot has to stand further right than the one above it, and rows of zeros at the bottom.",
    };
  }
  if (leads.some((lead, i) => lead !== -1 && given[i][lead] !== 1))
    return { name: "does not divide by the pivots", reason: notOne };
  return { name: "stops at the echelon form", reason: aboveRemains };
}
