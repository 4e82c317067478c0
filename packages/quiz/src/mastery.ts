import { attemptScore } from "./attempt.ts";
import type { Attempt } from "./attempt.ts";

/** The share of the credit that masters a quiz. */
export const masteredShare = 0.8;

/** What stays of the attempts at a quiz. Plain JSON. */
export interface QuizRecord {
  /** The best score of an attempt with every type, from 0 to 1. */
  readonly best: number;
  /** Attempts with every type that were finished. */
  readonly attempts: number;
  /** By type: the newest answer, in an attempt or in practice. */
  readonly types: Readonly<Record<string, { readonly right: boolean; readonly at: number }>>;
}

/** How a learner stands with one type. */
export type Standing = "mastered" | "not yet" | "not tried";

/** The record before the first attempt. */
export function emptyRecord(): QuizRecord {
  return { best: 0, attempts: 0, types: {} };
}

/** Notes one answer in the record. */
export function recordAnswer(record: QuizRecord, typeId: string, right: boolean, now: number): QuizRecord {
  return { ...record, types: { ...record.types, [typeId]: { right, at: now } } };
}

/**
 * Notes an attempt that is over. Only an attempt with every type of the quiz counts for mastery:
 * practising the missed ones alone would be too narrow a ground for it.
 */
export function recordAttempt(record: QuizRecord, attempt: Attempt, allTypeIds: readonly string[]): QuizRecord {
  const whole = allTypeIds.every((id) => attempt.typeIds.includes(id));
  if (!whole || attempt.answered.length < attempt.typeIds.length) return record;
  return { ...record, best: Math.max(record.best, attemptScore(attempt)), attempts: record.attempts + 1 };
}

/** Whether the quiz is mastered: ≥ 80 % in any whole attempt. */
export function isMastered({ best }: QuizRecord): boolean {
  // Twelve credits of thirds add up to a hair below the share.
  return best >= masteredShare - 1e-9;
}

/** How the learner stands with one type: as the newest answer says. */
export function standing({ types }: QuizRecord, typeId: string): Standing {
  const newest = types[typeId];
  if (newest === undefined) return "not tried";
  return newest.right ? "mastered" : "not yet";
}
