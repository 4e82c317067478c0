import { emptyRecord, standing } from "@gradus/quiz";
import type { AnsweredQuestion, Attempt, QuizRecord, ReviewDeck } from "@gradus/quiz";
import { emptyDeck, reviewCard } from "@gradus/quiz";
import { itemId, recordProgress } from "../work/progress.ts";
import { updateWork } from "../work/work.ts";

/** What is saved of a quiz under `quiz/MODULE`. */
export interface SavedQuiz {
  readonly record: QuizRecord;
  /** The attempt that is under way, or the last one, whose results are on the page. */
  readonly attempt: Attempt | null;
}

export const reviewKey = "review";

export function emptySavedQuiz(): SavedQuiz {
  return { record: emptyRecord(), attempt: null };
}

export function quizKey(moduleId: string): string {
  return `quiz/${moduleId}`;
}

/** Moves the review card of a type; whichever tab answers, no answer is lost. */
export async function saveReview(quizId: string, typeId: string, answered: AnsweredQuestion): Promise<void> {
  const { verdict, hintUsed } = answered;
  await updateWork<ReviewDeck>(reviewKey, (deck) =>
    reviewCard(deck ?? emptyDeck(), { quizId, typeId, right: verdict.right, hintUsed }, Date.now()),
  );
}

/** Notes how far the quiz is: the share of its types that were answered rightly, and the best whole attempt. */
export async function saveProgress(moduleId: string, record: QuizRecord, typeIds: readonly string[]): Promise<void> {
  const done = typeIds.filter((id) => standing(record, id) === "mastered").length / typeIds.length;
  const score = record.attempts > 0 ? { score: record.best } : {};
  await recordProgress(itemId("quiz", moduleId), { done, ...score });
}

/** A seed that was not used before: chance is wanted here, and only here. */
export function newSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0];
}
