import { distinctMistakes, drawUntil, questionType, texOfColumn, texOfMatrix } from "@gradus/quiz";
import type { Rows } from "@gradus/quiz";
import { largest, nullBasis, product, reducedForm, unimodular } from "../drawn/integer-matrices.ts";
import { eliminate } from "./whole-number-elimination.ts";

/** Q2.6: a basis of a null space of dimension 1 or 2, judged by A v = 0, independence and number. */
export default questionType({
  id: "null-space-basis",
  title: "A basis of the null space",
  kind: "matrix",
  objective: 4,
  generate: (random) => {
    const nullity = random.choose([1, 2, 2]);
    const [rows, columns] =
      nullity === 1
        ? random.choose([
            [2, 3],
            [3, 4],
          ] as const)
        : random.choose([
            [2, 4],
            [3, 4],
          ] as const);
    const rank = columns - nullity;
    const { A, R, pivots, free } = drawUntil(
      random,
      () => {
        const form = reducedForm(random, { rows, columns, rank });
        return { ...form, A: product(unimodular(random, rows, 2).E, form.R) };
      },
      ({ A, R }) =>
        largest(A) <= 9 && A.join() !== R.join() && A.every((row) => row.filter((entry) => entry !== 0).length > 1),
    );
    const basis = nullBasis(R, pivots, free);
    const { form: reduced, stages } = eliminate(A, { upwards: true });
    const moves = stages.flatMap((stage) => stage.moves.map((move) => `$${move}$`)).join(", ");
    const signless = basis.map((v) => v.map((entry, j) => (pivots.includes(j) ? 0 - entry : entry)));
    const equations = pivots.map((pivot, i) => {
      const terms = free.flatMap((j) =>
        R[i][j] === 0 ? [] : [`${R[i][j] > 0 ? "-" : "+"} ${Math.abs(R[i][j])} x_${j + 1}`],
      );
      const right =
        terms.length === 0 ? "0" : terms.join(" ").replace(/^\+ /, "").replace(/^- /, "-").replaceAll(/\b1 x/g, "x");
      return `x_${pivot + 1} &= ${right}`;
    });
    const unknowns = free.map((j) => `$x_${j + 1}$`).join(" and ");
    return {
      stem: `Give a basis of the null space $N(A)$, one vector in each row: as many as it takes.\n\n$$A = ${texOfMatrix(A)}$$`,
      label: "Basis of $N(A)$",
      answer: basis,
      equality: "span",
      vectors: true,
      nullSpaceOf: A,
      hint: "Reduce $A$ first. Which unknowns may be chosen freely? Their number is the number of vectors. Then let the rows say what the others have to be, for one choice at a time.",
      solution: `The moves ${moves} reduce $A$ to\n\n$$${texOfMatrix(reduced)}.$$\n\nFree: ${unknowns}. The rows say, with the free unknowns brought to the other side (that is where the signs turn):\n\n$$\\begin{aligned} ${equations.join(" \\\\ ")} \\end{aligned}$$\n\n${basis
        .map(
          (v, k) =>
            `$x_${free[k] + 1} = 1${free.length > 1 ? `, x_${free[1 - k] + 1} = 0` : ""}$ gives $${texOfColumn(v)}$.`,
        )
        .join("\n\n")}\n\n${
        basis.length === 1
          ? "Every multiple of it, except zero, is as good."
          : "Any two independent mixes of these are as good: a basis is a choice, the space is not."
      }`,
      mistakes: distinctMistakes<Rows>(
        basis,
        [
          {
            name: "forgets to turn the sign",
            value: signless,
            reason: `The entries of the pivot unknowns have the wrong sign. A row of the reduced form says pivot *plus* the rest equals 0, so the rest changes sign when it goes to the other side. Try it: $A v$ is not zero.`,
          },
          {
            name: "gives the rows of the reduced form",
            value: R.slice(0, rank),
            reason:
              "Those are the rows of the reduced form. They span the row space, and everything in the null space is perpendicular to them. The null space comes from the columns *without* a pivot.",
          },
          {
            name: "leaves the pivot unknowns at zero",
            value: free.map((j) => Array.from({ length: columns }, (_, k) => (k === j ? 1 : 0))),
            reason: `You set a free unknown to 1 and everything else to 0. The pivot unknowns are not free: each row of the reduced form says what they have to be.`,
          },
        ],
        sameVectors,
      ),
    };
  },
});

/** The same vectors, in whatever order. */
function sameVectors(a: Rows, b: Rows): boolean {
  return a.map(String).sort().join(";") === b.map(String).sort().join(";");
}
