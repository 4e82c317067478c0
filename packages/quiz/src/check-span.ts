import { rank } from "@gradus/math";
import { texOfColumn, texOfNumber } from "./tex.ts";
import type { MatrixQuestion, Rows, Verdict } from "./question.ts";

/**
 * Judges a basis, whichever was chosen: each vector has to lie in the space, they have to be
 * independent, and there have to be as many as the dimension. Integers and short fractions are
 * typed, so the default tolerance of `rank` decides safely.
 */
export function checkSpan(question: MatrixQuestion, given: Rows): Verdict {
  const { answer } = question;
  const dimension = answer.length;
  const inside = given.map((row) => isZero(row) || rank([...answer, row]) === dimension);
  const cells = given.map((row, i) => row.map(() => inside[i] && !isZero(row)));
  const good = given.filter((row, i) => inside[i] && !isZero(row));
  const found = good.length === 0 ? 0 : rank(good);
  const surplus = given.length - found;
  const credit = Math.min(0.99, Math.max(0, (found - surplus) / dimension));
  const wrong = (message: string): Verdict => ({ right: false, credit, message, mistake: null, cells });

  const zero = given.findIndex(isZero);
  if (zero !== -1) {
    return wrong(
      `Vector ${zero + 1} is the zero vector. It lies in every space and never in a basis: a basis has to be independent, and $1 \\cdot 0 = 0$ already is a dependence.`,
    );
  }
  const outside = inside.indexOf(false);
  if (outside !== -1) return wrong(outsideMessage(question, given[outside], outside));
  if (found < given.length) {
    return wrong(
      given.length === 2
        ? "Both vectors lie in the space, but one is a multiple of the other: they show one direction twice."
        : "All the vectors lie in the space, but they are not independent: one is a combination of the others.",
    );
  }
  if (found < dimension) {
    return wrong(
      `What you have is right and independent, and there is more room: the dimension is ${dimension}, you gave ${found}. Each free variable gives one vector.`,
    );
  }
  return {
    right: true,
    credit: 1,
    message: "All of them lie in the space, they are independent, and there are enough of them.",
    mistake: null,
    cells,
  };
}

function outsideMessage({ nullSpaceOf }: MatrixQuestion, v: readonly number[], index: number): string {
  if (nullSpaceOf === undefined) return `Vector ${index + 1} does not lie in the space.`;
  const product = nullSpaceOf.map((row) => row.reduce((sum, entry, j) => sum + entry * v[j], 0));
  const i = product.findIndex((entry) => Math.abs(entry) > 1e-9);
  const terms = nullSpaceOf[i].map((entry, j) => `(${texOfNumber(entry)})(${texOfNumber(v[j])})`).join(" + ");
  return `Vector ${index + 1} is not in the null space: $A v = ${texOfColumn(product)}$. Row ${i + 1} gives $${terms} = ${texOfNumber(product[i])}$, which should be 0.`;
}

function isZero(row: readonly number[]): boolean {
  return row.every((entry) => entry === 0);
}
