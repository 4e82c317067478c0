import type { Given, Verdict } from "./question.ts";

/** One question of an attempt that has been answered. Plain JSON, saved as it is. */
export interface AnsweredQuestion {
  readonly typeId: string;
  readonly given: Given;
  readonly verdict: Verdict;
  readonly hintUsed: boolean;
}

/**
 * A walk through the questions of a quiz. Plain JSON: together with the quiz it says everything,
 * because each question follows from the seed.
 */
export interface Attempt {
  readonly seed: number;
  /** The types that are asked, in order. */
  readonly typeIds: readonly string[];
  readonly startedAt: number;
  /** As many as were answered; the one at `index` may be among them (its verdict is being read). */
  readonly answered: readonly AnsweredQuestion[];
  /** The question on the page; equal to the number of types when the attempt is over. */
  readonly index: number;
  /** What stands in the fields of the question on the page, and whether its hint is open. */
  readonly draft: { readonly given: Given | null; readonly hintUsed: boolean };
}

const emptyDraft = { given: null, hintUsed: false } as const;

/** Begins an attempt at the first of the types. */
export function startAttempt(typeIds: readonly string[], seed: number, now: number): Attempt {
  return { seed, typeIds, startedAt: now, answered: [], index: 0, draft: emptyDraft };
}

/** Where an attempt stands: a question is open, its verdict is being read, or all is answered. */
export function currentQuestion(
  attempt: Attempt,
):
  | { readonly phase: "asking"; readonly typeId: string }
  | { readonly phase: "reading"; readonly typeId: string; readonly answered: AnsweredQuestion }
  | { readonly phase: "over" } {
  const { typeIds, answered, index } = attempt;
  if (index >= typeIds.length) return { phase: "over" };
  const typeId = typeIds[index];
  return index < answered.length
    ? { phase: "reading", typeId, answered: answered[index] }
    : { phase: "asking", typeId };
}

/** Keeps what is typed so far, so that a reload loses nothing. Ignored once the question is answered. */
export function draftAnswer(attempt: Attempt, draft: Partial<Attempt["draft"]>): Attempt {
  if (currentQuestion(attempt).phase !== "asking") return attempt;
  return { ...attempt, draft: { ...attempt.draft, ...draft } };
}

/** Notes the verdict on the question that is open. The first answer counts: a second one changes nothing. */
export function answerQuestion(attempt: Attempt, given: Given, verdict: Verdict): Attempt {
  const current = currentQuestion(attempt);
  if (current.phase !== "asking") return attempt;
  const answered = { typeId: current.typeId, given, verdict, hintUsed: attempt.draft.hintUsed };
  return { ...attempt, answered: [...attempt.answered, answered] };
}

/** Goes on to the next question; after the last one the attempt is over. Nothing happens while a question is open. */
export function nextQuestion(attempt: Attempt): Attempt {
  if (currentQuestion(attempt).phase !== "reading") return attempt;
  return { ...attempt, index: attempt.index + 1, draft: emptyDraft };
}

/** The mean credit over all questions of the attempt, from 0 to 1; those not yet answered count 0. */
export function attemptScore({ typeIds, answered }: Attempt): number {
  return answered.reduce((sum, { verdict }) => sum + verdict.credit, 0) / typeIds.length;
}

/** The types that were not answered rightly. */
export function typesToRetry({ answered }: Attempt): readonly string[] {
  return answered.filter(({ verdict }) => !verdict.right).map(({ typeId }) => typeId);
}
