import { describeMove, show, type Fractions } from "./move.ts";
import { progress } from "./progress.ts";
import { current, fractions, goal, isAugmented, type ReducerView } from "./reducer-state.ts";

/** What the last move was and what the matrix now says, in sentences. */
export function describeReduction(view: ReducerView): string {
  const { state, attributes } = view;
  const M = current(view);
  const augmented = isAugmented(view);
  const { form, rank, fate, solution, free, pivots, working } = progress(goal(view, M), augmented);
  const last = state.moves.at(-1);
  const sentences: string[] = [];

  if (last?.kind === "illegal") sentences.push(`${describeMove(last)}: not a legal move. ${effect(view, M)}`);
  else if (last !== undefined) sentences.push(`${describeMove(last)}.`);
  if (state.moves.some((move) => move.kind === "illegal") && last?.kind !== "illegal") sentences.push(effect(view, M));

  if (form === "none") {
    const count = pivots.length;
    sentences.push(
      `${count === 0 ? "No pivot is" : count === 1 ? "1 pivot is" : `${count} pivots are`} in place so far.`,
    );
    if (working !== null) {
      const pivot = M[working.i][working.j];
      const at = `row ${working.i + 1}, column ${working.j + 1}`;
      sentences.push(
        pivot.isZero()
          ? `In ${at} stands 0, which cannot be a pivot: swap in a row that has an entry there.`
          : `The next one is ${show(pivot)}, in ${at}; below it there is something to clear.`,
      );
    }
    return sentences.join(" ");
  }
  if (attributes.panel === "inverse") {
    if (rank < M.length) sentences.push(`The left half has a row of zeros, rank ${rank}: this matrix has no inverse.`);
    else
      sentences.push(
        form === "reduced"
          ? "The left half is I, so the right half is the inverse of A."
          : "The left half is an echelon form: now clear above the pivots.",
      );
    return sentences.join(" ");
  }
  sentences.push(`This is ${form === "reduced" ? "the reduced echelon form" : "an echelon form"}. Rank ${rank}.`);
  if (fate === "one" && solution !== null && (form === "reduced" || attributes.target === "echelon"))
    sentences.push(`One solution: (${solution.map(show).join(", ")}).`);
  else if (fate === "one") sentences.push("One solution.");
  if (fate === "none") sentences.push("No solution: a row asks 0 to be another number.");
  if (fate === "many") {
    const names = free.map((j) => attributes.unknowns[j] ?? `unknown ${j + 1}`);
    sentences.push(`Infinitely many solutions: ${names.join(", ")} ${names.length === 1 ? "is" : "are"} free.`);
  }
  return sentences.join(" ");
}

/** What an illegal move did to the solutions. */
function effect(view: ReducerView, M: Fractions): string {
  const augmented = isAugmented(view);
  const start = fractions(view.state.start);
  const [before, after] = [progress(start, augmented), progress(M, augmented)];
  if (!augmented)
    return before.rank === after.rank
      ? "The rank happens to be the same; the row space need not be."
      : `The rank was ${before.rank} and is now ${after.rank}.`;
  const [old, now] = [solutions(before), solutions(after)];
  return old === now ? `The solution happens to be the same, ${now}.` : `The solution was ${old}; now it is ${now}.`;
}

function solutions({ fate, solution }: ReturnType<typeof progress>): string {
  if (solution !== null) return `(${solution.map(show).join(", ")})`;
  return fate === "none" ? "none" : "a whole line or more";
}
