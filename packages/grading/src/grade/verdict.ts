import type { CheckKind } from "../checks/check.ts";
import type { ThrownError } from "../protocol/value.ts";

/** How a check ended. `not-run` follows a box that could not be opened again, or a spent budget. */
export type CheckOutcome = "passed" | "failed" | "error" | "not-written" | "timeout" | "memory" | "not-run";

/** One call of the failing case, with what came of it. */
export interface ObservedCall {
  readonly args: readonly unknown[];
  readonly value: unknown;
  readonly error: ThrownError | null;
  readonly mutated: readonly number[];
}

/** The smallest input found on which a check fails. */
export interface FailingCase {
  /** The learner's function calls of that case, in order. */
  readonly calls: readonly ObservedCall[];
  /** What is wrong with the result, as a sentence, where the check says more than its law. */
  readonly note: string | null;
  /** What `expected` and `received` are values of, where it is not the result itself: "L U". */
  readonly subject?: string;
  /** Present only when there is one right value. */
  readonly expected?: unknown;
  readonly received?: unknown;
}

export interface CheckResult {
  readonly exercise: string;
  /** The check's sentence; for a hidden check too, so a learner knows what to think about. */
  readonly check: string;
  readonly kind: CheckKind;
  readonly hidden: boolean;
  readonly weight: number;
  readonly outcome: CheckOutcome;
  readonly law: string | null;
  /** How many inputs were tried before it ended. */
  readonly cases: number;
  readonly failing: FailingCase | null;
  /** What the learner's code threw, when that is why the check failed. */
  readonly thrown: ThrownError | null;
}

export interface ExerciseResult {
  readonly name: string;
  readonly points: number;
  readonly earned: number;
  readonly checks: readonly CheckResult[];
  readonly mistake: { readonly name: string; readonly message: string } | null;
}

/** How a grading ended. `harness-failure` is ours and never a score. */
export type VerdictOutcome = "graded" | "error" | "timeout" | "memory" | "harness-failure";

export interface Verdict {
  readonly outcome: VerdictOutcome;
  readonly exercises: readonly ExerciseResult[];
  readonly points: number;
  readonly earned: number;
  /** Why the submission could not be loaded, or what broke on our side. */
  readonly problem: {
    readonly message: string;
    readonly line: number | null;
    readonly column: number | null;
  } | null;
}
