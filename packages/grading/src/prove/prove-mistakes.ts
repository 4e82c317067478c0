import { random } from "@gradus/math";
import { localCallee } from "../boxes/local-callee.ts";
import type { ExerciseChecks } from "../checks/exercise.ts";
import type { Mistake } from "../checks/mistake.ts";
import { gradeExercise } from "../grade/grade-exercise.ts";

/** How one named mistake fares. */
export interface KillRow {
  readonly exercise: string;
  readonly mistake: string;
  /** The sentences of the visible checks that it fails. */
  readonly fails: readonly string[];
  /** The mistake whose message its author would read. */
  readonly named: string | null;
}

/** Each mistake, run as if it were a learner's answer: the kill matrix, and what is wrong with it. */
export async function proveMistakes(
  visible: readonly ExerciseChecks[],
  mistakes: Readonly<Record<string, readonly Mistake[]>>,
  seed: number,
): Promise<{ rows: KillRow[]; problems: string[] }> {
  const rows: KillRow[] = [];
  const problems: string[] = [];
  for (const exercise of visible) {
    const known = mistakes[exercise.name] ?? [];
    for (const mistake of known) {
      const result = await gradeExercise(
        { name: exercise.name, points: exercise.points, visible: exercise, hidden: null, mistakes: known },
        {
          callee: localCallee(mistake.wrong, exercise.watch),
          uses: [],
          random: (sentence) => random(seed).split(exercise.name).split(sentence),
          isLate: () => false,
          naming: true,
          shrinking: false,
          patience: Infinity,
          onCheck: () => {},
        },
      );
      const fails = result.checks
        .filter(({ outcome }) => outcome === "failed" || outcome === "error")
        .map(({ check }) => check);
      const named = result.mistake?.name ?? null;
      rows.push({ exercise: exercise.name, mistake: mistake.name, fails, named });
      const who = `mistakes.ts: ${exercise.name}: "${mistake.name}"`;
      if (fails.length === 0) problems.push(`${who} passes every visible check.`);
      else if (named === null) problems.push(`${who} is not named: it fails on fewer than three inputs.`);
      else if (named !== mistake.name) problems.push(`${who} gets the message of "${named}".`);
    }
  }
  return { rows, problems };
}
