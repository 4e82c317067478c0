import type { Rng } from "@gradus/math";
import { BoxFailure } from "../boxes/box.ts";
import type { Check } from "../checks/check.ts";
import type { ExerciseChecks } from "../checks/exercise.ts";
import type { Mistake } from "../checks/mistake.ts";
import type { Callee } from "./callee.ts";
import { nameMistake } from "./name-mistake.ts";
import { runCheck } from "./run-check.ts";
import type { CheckResult, ExerciseResult } from "./verdict.ts";

/** An exercise with all that it is graded by. */
export interface MergedExercise {
  readonly name: string;
  readonly points: number;
  readonly visible: ExerciseChecks;
  readonly hidden: ExerciseChecks | null;
  readonly mistakes: readonly Mistake[];
}

export interface GradeExerciseOptions {
  readonly callee: Callee;
  /** The names that the function uses, for checks on the source. */
  readonly uses: readonly string[];
  /** The random source of a check. */
  readonly random: (sentence: string) => Rng;
  readonly isLate: () => boolean;
  readonly naming: boolean;
  /** Whether the smallest failing case is looked for. */
  readonly shrinking: boolean;
  /** After so many checks that took too long the others are not run. */
  readonly patience: number;
  readonly onCheck: (result: CheckResult) => void;
}

/**
 * Runs the checks of one exercise, the visible ones first. Points are partial: each check counts by its weight,
 * a hidden one as much as a visible one.
 */
export async function gradeExercise(
  exercise: MergedExercise,
  { callee, uses, random, isLate, naming, shrinking, patience, onCheck }: GradeExerciseOptions,
): Promise<ExerciseResult> {
  const checks: CheckResult[] = [];
  for (const [part, hidden] of [
    [exercise.visible, false],
    [exercise.hidden, true],
  ] as const) {
    for (const check of part?.checks ?? []) {
      const result = await one(part as ExerciseChecks, check, hidden);
      checks.push(result);
      onCheck(result);
    }
  }
  const weight = (some: readonly CheckResult[]) => some.reduce((sum, result) => sum + result.weight, 0);
  const passed = checks.filter(({ outcome }) => outcome === "passed");
  const wrong = checks.some(({ outcome }) => outcome === "failed" || outcome === "error");
  const mistake = wrong && naming ? await name() : null;
  return {
    name: exercise.name,
    points: exercise.points,
    // Rounded to cents, so that 3 × ⅓ of the points is all of them.
    earned: Math.round((100 * exercise.points * weight(passed)) / Math.max(1e-9, weight(checks))) / 100,
    checks,
    mistake: mistake && { name: mistake.name, message: mistake.message },
  };

  async function one(part: ExerciseChecks, check: Check<unknown>, hidden: boolean): Promise<CheckResult> {
    if (check.kind === "source") return checkSource(part, check, hidden, uses, checks);
    const slow = checks.filter(({ outcome }) => outcome === "timeout").length;
    if (isLate() || slow >= patience) return without(part, check, hidden, "not-run");
    // A function that is not written is not asked again.
    if (checks[0]?.outcome === "not-written") return without(part, check, hidden, "not-written");
    return runCheck(part, check, { callee, random: random(check.sentence), hidden, shrinking });
  }

  async function name(): Promise<Mistake | null> {
    if (isLate() || checks.some(({ outcome }) => outcome === "timeout" || outcome === "memory")) return null;
    try {
      return await nameMistake(exercise.visible, exercise.mistakes, { callee, random });
    } catch (error) {
      // The comparison asks about more inputs, and the code may hang on those: what was found stays.
      if (error instanceof BoxFailure && error.kind !== "broken") return null;
      throw error;
    }
  }
}

/** A check on the source says nothing about a function that does nothing yet: it follows the others. */
function checkSource(
  exercise: ExerciseChecks,
  check: Check<unknown>,
  hidden: boolean,
  uses: readonly string[],
  before: readonly CheckResult[],
): CheckResult {
  const written = before.some(({ outcome }) => outcome === "passed");
  if (!written)
    return without(exercise, check, hidden, before[0]?.outcome === "not-written" ? "not-written" : "not-run");
  const found = check.forbidden.filter((name) => uses.includes(name));
  if (found.length === 0) return without(exercise, check, hidden, "passed");
  const failing = { calls: [], note: `Your code uses ${found.map((name) => `\`${name}\``).join(" and ")}.` };
  return { ...without(exercise, check, hidden, "failed"), failing };
}

function without(
  exercise: ExerciseChecks,
  { sentence, kind, weight, law }: Check<unknown>,
  hidden: boolean,
  outcome: CheckResult["outcome"],
): CheckResult {
  return {
    exercise: exercise.name,
    check: sentence,
    kind,
    hidden,
    weight,
    outcome,
    law,
    cases: 0,
    failing: null,
    thrown: null,
  };
}
