import type { Given } from "./given.ts";
import type { Learner } from "./learner.ts";

export type CheckKind = "invariant" | "oracle" | "metamorphic" | "edge" | "statistical" | "source";

/** One sentence that must hold, and how it is tried. */
export interface Check<T> {
  /** What the learner reads, passed or failed. Unique within the exercise. */
  readonly sentence: string;
  readonly kind: CheckKind;
  /** The law as TeX, shown beside the failing case. */
  readonly law: string | null;
  readonly weight: number;
  readonly given: Given<readonly unknown[]>;
  /** A method, so that checks of all exercises fit in one list. @throws Broken when the input breaks the law */
  judge(f: Learner<T>, ...args: readonly unknown[]): Promise<void>;
  /** Names that the function may not use, itself or through what it calls; read from the source. */
  readonly forbidden: readonly string[];
}

export interface CheckOptions {
  /** The law in TeX: `"PA = LU"`. */
  readonly law?: string;
  /** Counts in the partial credit against the other checks of the exercise. */
  readonly weight?: number;
}
