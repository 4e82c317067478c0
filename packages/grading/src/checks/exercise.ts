import type { Check } from "./check.ts";
import type { Shape } from "./shape.ts";

/** One exported function and the checks that it must pass. */
export interface ExerciseChecks<T = unknown> {
  /** The exported function's name. */
  readonly name: string;
  readonly points: number;
  readonly returns: Shape<T>;
  readonly checks: readonly Check<T>[];
  /** Globals whose calls are counted, such as `Math.random`; a check reads them in `observe().counts`. */
  readonly watch: readonly string[];
}

export interface ExerciseSpec<T> {
  /** Given in `checks.ts`; `hidden-checks.ts` leaves it out and adds its checks to the same points. */
  readonly points?: number;
  readonly returns: Shape<T>;
  readonly checks: readonly Check<T>[];
  readonly watch?: readonly string[];
}

/**
 * The checks of one exercise.
 *
 * @throws Error when two checks have the same sentence
 */
export function exercise<T>(
  name: string,
  { points = 0, returns, checks, watch = [] }: ExerciseSpec<T>,
): ExerciseChecks<T> {
  const sentences = new Set<string>();
  for (const { sentence } of checks) {
    if (sentences.has(sentence)) throw new Error(`exercise ${name}: two checks have the sentence "${sentence}".`);
    sentences.add(sentence);
  }
  return { name, points, returns, checks, watch };
}
