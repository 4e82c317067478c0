/** A typical wrong answer: what it does, and what to say to the learner whose answers agree with it. */
export interface Mistake {
  /** What the learner did, as a phrase: "counts the rows that are not zero before eliminating". */
  readonly name: string;
  readonly wrong: (...args: never[]) => unknown;
  /** Markdown with $mathematics$: what was done, the smallest case where it fails, the next thought; never the code. */
  readonly message: string;
}

export function mistake(name: string, wrong: (...args: never[]) => unknown, message: string): Mistake {
  return { name, wrong, message };
}
