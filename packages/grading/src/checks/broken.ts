/** Why a case failed, as facts. The wording module makes sentences of them. */
export interface BrokenFacts {
  /** What is wrong with this result, as a sentence. */
  readonly note: string | null;
  /** What the two values below are values of, where it is not the result itself: "L U". */
  readonly subject?: string;
  /** Absent when the law has no single expected value. */
  readonly expected?: unknown;
  readonly received?: unknown;
}

/** A law that a case broke. Thrown by `equal`, `close` and `ensure`; anything else thrown by a check is the author's error. */
export class Broken extends Error {
  readonly facts: BrokenFacts;
  /** Known by this mark, not by its class: checks may be bundled with a copy of this module. */
  readonly gradusBroken = true;

  constructor(facts: BrokenFacts) {
    super(facts.note ?? "a law is broken");
    this.name = "Broken";
    this.facts = facts;
  }
}

export function isBroken(error: unknown): error is Broken {
  return error instanceof Error && (error as Broken).gradusBroken;
}
