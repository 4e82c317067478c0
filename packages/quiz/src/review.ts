import { createEmptyCard, fsrs, Rating } from "ts-fsrs";
import type { Card } from "ts-fsrs";

/**
 * When a missed question type comes back. Plain JSON: times are milliseconds since 1970.
 *
 * @see J. Ye, J. Su, Y. Cao, A Stochastic Shortest Path Algorithm for Optimizing Spaced Repetition
 *   Scheduling, KDD 2022; FSRS-6 as implemented by ts-fsrs
 */
export interface ReviewCard {
  readonly quizId: string;
  readonly typeId: string;
  readonly due: number;
  readonly stability: number;
  readonly difficulty: number;
  readonly scheduledDays: number;
  readonly learningSteps: number;
  readonly repetitions: number;
  readonly lapses: number;
  readonly state: number;
  readonly lastReview: number | null;
}

/** The cards of a learner, by `QUIZ/TYPE`. */
export type ReviewDeck = Readonly<Record<string, ReviewCard>>;

// Days, not minutes: the same type can be tried again at once in a new attempt, so the steps of a
// flash card within one sitting would only repeat that. No fuzz: the same answers give the same days.
const scheduler = fsrs({ enable_short_term: false, enable_fuzz: false });

/** The deck of a learner who has missed nothing yet. */
export function emptyDeck(): ReviewDeck {
  return {};
}

/**
 * The deck after one answer. A type gets a card when it is missed for the first time; from then on
 * each answer moves it: further away when right (less far with the hint), near again when wrong.
 */
export function reviewCard(
  deck: ReviewDeck,
  answer: { readonly quizId: string; readonly typeId: string; readonly right: boolean; readonly hintUsed: boolean },
  now: number,
): ReviewDeck {
  const { quizId, typeId, right, hintUsed } = answer;
  const key = `${quizId}/${typeId}`;
  const known = deck[key];
  if (known === undefined && right) return deck;
  // A right answer before the card is due says little: the missed type was perhaps seen a minute ago.
  if (known !== undefined && right && known.due > now) return deck;
  const card = known === undefined ? createEmptyCard(new Date(now)) : toCard(known);
  const rating = right ? (hintUsed ? Rating.Hard : Rating.Good) : Rating.Again;
  return { ...deck, [key]: fromCard(quizId, typeId, scheduler.next(card, new Date(now), rating).card) };
}

/** The cards that are due, the longest waiting first. */
export function dueReviews(deck: ReviewDeck, now: number): readonly ReviewCard[] {
  return Object.values(deck)
    .filter(({ due }) => due <= now)
    .sort((a, b) => a.due - b.due);
}

/** When the next card will be due, or null when there is none ahead. */
export function nextReview(deck: ReviewDeck, now: number): number | null {
  const ahead = Object.values(deck)
    .map(({ due }) => due)
    .filter((due) => due > now);
  return ahead.length === 0 ? null : Math.min(...ahead);
}

function toCard(card: ReviewCard): Card {
  return {
    due: new Date(card.due),
    stability: card.stability,
    difficulty: card.difficulty,
    elapsed_days: 0,
    scheduled_days: card.scheduledDays,
    learning_steps: card.learningSteps,
    reps: card.repetitions,
    lapses: card.lapses,
    state: card.state,
    ...(card.lastReview === null ? {} : { last_review: new Date(card.lastReview) }),
  };
}

function fromCard(quizId: string, typeId: string, card: Card): ReviewCard {
  return {
    quizId,
    typeId,
    due: card.due.getTime(),
    stability: card.stability,
    difficulty: card.difficulty,
    scheduledDays: card.scheduled_days,
    learningSteps: card.learning_steps,
    repetitions: card.reps,
    lapses: card.lapses,
    state: card.state,
    lastReview: card.last_review?.getTime() ?? null,
  };
}
