import type { ThrownError } from "../protocol/value.ts";

/** Everything that one call of the learner's function did. */
export interface Observation<T> {
  /** What came back, or null when an error was thrown. */
  readonly value: T | null;
  readonly error: ThrownError | null;
  /** Which arguments the call changed, counted from 0. */
  readonly mutated: readonly number[];
  /** How often each probe and each watched global was called. */
  readonly counts: Readonly<Record<string, number>>;
}

/**
 * The learner's function as a check sees it. Calls go to the box, all those of one turn in one frame;
 * arguments are copied per call, and what comes back has the exercise's shape.
 */
export interface Learner<T> {
  (...args: readonly unknown[]): Promise<T>;
  /** Calls it and reports errors and side effects instead of stopping at them. */
  observe(...args: readonly unknown[]): Promise<Observation<T>>;
}
