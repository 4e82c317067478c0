import type { GraphQuestion, Verdict } from "./question.ts";

/** How near to a mistake's position counts as that mistake, as a share of the picture's scale. */
const near = 0.05;

/** Judges a position: right while it is nearer than the tolerance. */
export function checkGraph(question: GraphQuestion, position: readonly number[]): Verdict {
  const distance = question.distance(position);
  if (distance < question.tolerance) return { right: true, credit: 1, message: "Right.", mistake: null, cells: null };
  const scale = Math.max(1, ...question.answer.map(Math.abs));
  const mistake = question.mistakes.find((one) =>
    one.value.every((entry, index) => Math.abs(entry - position[index]) <= near * scale),
  );
  return {
    right: false,
    credit: 0,
    message: mistake?.reason ?? question.describe(position),
    mistake: mistake?.name ?? null,
    cells: null,
  };
}
