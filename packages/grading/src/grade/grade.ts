import { random as seeded } from "@gradus/math";
import { BoxFailure } from "../boxes/box.ts";
import type { OpenBox } from "../boxes/box.ts";
import type { ExerciseChecks } from "../checks/exercise.ts";
import type { Mistake } from "../checks/mistake.ts";
import type { Submission } from "../compile/submission.ts";
import { gradeExercise } from "./grade-exercise.ts";
import type { MergedExercise } from "./grade-exercise.ts";
import { BUDGET, LoadError, ProtocolError, openSession } from "./session.ts";
import type { Budget } from "./session.ts";
import type { CheckResult, ExerciseResult, Verdict, VerdictOutcome } from "./verdict.ts";

/** What an assignment is graded by. */
export interface AssignmentChecks {
  readonly visible: readonly ExerciseChecks[];
  readonly hidden?: readonly ExerciseChecks[];
  readonly mistakes?: Readonly<Record<string, readonly Mistake[]>>;
}

export interface GradeOptions {
  readonly assignment: AssignmentChecks;
  readonly submission: Submission;
  readonly openBox: OpenBox;
  /** The same seed draws the same inputs. */
  readonly seed?: number;
  readonly budget?: Budget;
  /** Only these exercises; the others are left out of the verdict. */
  readonly only?: readonly string[];
  /** Told of each check as it ends. */
  readonly onCheck?: (result: CheckResult) => void;
  /** Whether a wrong answer is compared with the named mistakes. */
  readonly naming?: boolean;
  /** Whether the smallest failing case is looked for. */
  readonly shrinking?: boolean;
  /** After so many checks of an exercise that took too long its others are not run; for a learner who waits. */
  readonly patience?: number;
  readonly now?: () => number;
}

/**
 * Grades a submission: runs every check against the code in the box and adds up the points. The verdict holds
 * facts; `wordVerdict` makes sentences of them. Never throws: what breaks on our side is a verdict too.
 */
export async function grade({
  assignment,
  submission,
  openBox,
  seed = 1,
  budget = BUDGET,
  only,
  onCheck = () => {},
  naming = true,
  shrinking = true,
  patience = Infinity,
  now = () => performance.now(),
}: GradeOptions): Promise<Verdict> {
  const results: ExerciseResult[] = [];
  const watched = new Set([...assignment.visible, ...(assignment.hidden ?? [])].flatMap(({ watch }) => watch));
  const deadline = now() + budget.totalMs;
  // Checks that have begun may end, within reason.
  const isOver = () => now() > deadline + budget.totalMs;
  const session = openSession(submission, openBox, { budget, watched: [...watched], isOver });
  try {
    const exercises = merge(assignment).filter(({ name }) => only === undefined || only.includes(name));
    await session.load();
    for (const exercise of exercises) {
      const result = await gradeExercise(exercise, {
        callee: session.callee,
        uses: submission.uses[exercise.name] ?? [],
        random: (sentence) => seeded(seed).split(exercise.name).split(sentence),
        isLate: () => now() > deadline,
        naming,
        shrinking,
        patience,
        onCheck,
      });
      results.push(result);
    }
    return verdict("graded", results, null);
  } catch (error) {
    return verdict(...describeEnd(error, results));
  } finally {
    session.close();
  }
}

/** Joins the visible and the hidden checks of each exercise. Exported for the proofs of an assignment. */
export function merge({ visible, hidden = [], mistakes = {} }: AssignmentChecks): MergedExercise[] {
  return visible.map((exercise) => ({
    name: exercise.name,
    points: exercise.points,
    visible: exercise,
    hidden: hidden.find(({ name }) => name === exercise.name) ?? null,
    mistakes: mistakes[exercise.name] ?? [],
  }));
}

function describeEnd(
  error: unknown,
  results: readonly ExerciseResult[],
): [VerdictOutcome, readonly ExerciseResult[], Verdict["problem"]] {
  const at = (message: string) => ({ message, line: null, column: null });
  if (error instanceof LoadError) {
    const { message, line, column, name } = error.thrown;
    return ["error", results, { message: `${name}: ${message}`, line, column }];
  }
  if (error instanceof ProtocolError) return ["error", results, at(error.message)];
  if (error instanceof BoxFailure && error.kind !== "broken") {
    return [error.kind === "stray" ? "error" : error.kind, results, at(error.message)];
  }
  return ["harness-failure", results, at(error instanceof Error ? (error.stack ?? error.message) : String(error))];
}

function verdict(outcome: VerdictOutcome, exercises: readonly ExerciseResult[], problem: Verdict["problem"]): Verdict {
  const sum = (pick: (result: ExerciseResult) => number) =>
    exercises.reduce((total, result) => total + pick(result), 0);
  return { outcome, exercises, points: sum(({ points }) => points), earned: sum(({ earned }) => earned), problem };
}
