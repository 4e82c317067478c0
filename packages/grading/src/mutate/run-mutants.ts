import type { OpenBox } from "../boxes/box.ts";
import { compileSubmission } from "../compile/submission.ts";
import { grade } from "../grade/grade.ts";
import type { AssignmentChecks } from "../grade/grade.ts";
import { mutantsOf } from "./mutants.ts";
import type { Mutant } from "./mutants.ts";

export interface MutationRun {
  readonly total: number;
  readonly survivors: readonly Mutant[];
}

/** A mutant that loops is killed by the clock; a right call takes a few milliseconds. */
const BUDGET = { loadMs: 2000, callMs: 300, totalMs: 30_000 };

/**
 * Grades every mutant of a solution, each by the exercises that its change can reach, until one of them is not
 * full.
 */
export async function runMutants(
  solution: string,
  assignment: AssignmentChecks,
  { openBox, onMutant = () => {} }: { openBox: OpenBox; onMutant?: (mutant: Mutant, killed: boolean) => void },
): Promise<MutationRun> {
  const original = compileSubmission(solution);
  if ("message" in original)
    throw new Error(`The solution does not compile: line ${original.line}: ${original.message}`);
  const names = assignment.visible.map(({ name }) => name);
  const mutants = mutantsOf(solution);
  const survivors: Mutant[] = [];
  for (const mutant of mutants) {
    const reached = names.filter((name) => name === mutant.function || original.uses[name]?.includes(mutant.function));
    // The function's own exercise notices first, mostly.
    const order = reached.sort((a, b) => Number(b === mutant.function) - Number(a === mutant.function));
    const killed = await isKilled(mutant, order);
    if (!killed) survivors.push(mutant);
    onMutant(mutant, killed);
  }
  return { total: mutants.length, survivors };

  async function isKilled(mutant: Mutant, exercises: readonly string[]): Promise<boolean> {
    const submission = compileSubmission(mutant.source);
    if ("message" in submission) return true;
    for (const name of exercises) {
      const verdict = await grade({
        assignment,
        submission,
        openBox,
        budget: BUDGET,
        only: [name],
        naming: false,
        shrinking: false,
        patience: 1,
      });
      if (verdict.outcome === "harness-failure") {
        // A check that stumbles over a wrong answer is a defect of the check: it must say what is wrong instead.
        throw new Error(
          `A check breaks on "${mutant.from}" → "${mutant.to}" in "${mutant.at}": ${verdict.problem?.message}`,
        );
      }
      if (verdict.outcome !== "graded" || verdict.earned < verdict.points) return true;
    }
    return false;
  }
}
