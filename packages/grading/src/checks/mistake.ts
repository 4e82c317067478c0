import { sameValue } from "../compare/equal-to.ts";

/** A typical wrong answer: what it does, and what to say to the learner whose answers agree with it. */
export interface Mistake {
  /** What the learner did, as a phrase: "counts the rows that are not zero before eliminating". */
  readonly name: string;
  /** What it computes. Where that is a function, nobody's answer is compared with it, and the mistake is not named. */
  readonly wrong: (...args: never[]) => unknown;
  /** Markdown with $mathematics$: what was done, the smallest case where it fails, the next thought; never the code. */
  readonly message: string;
  /**
   * Whether a learner's answer is this mistake's answer. By default both are equal to 1e-9; looser where the
   * same mistake may come out in different digits, such as another multiple of the same row.
   */
  readonly agrees: (learners: unknown, mistakes: unknown) => boolean;
}

export interface MistakeOptions<T> {
  readonly agrees?: (learners: T, mistakes: T) => boolean;
}

export function mistake<T>(
  name: string,
  wrong: (...args: never[]) => T,
  message: string,
  { agrees = sameValue }: MistakeOptions<T> = {},
): Mistake {
  return { name, wrong, message, agrees: agrees as Mistake["agrees"] };
}
