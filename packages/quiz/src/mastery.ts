import { attemptScore } from "./attempt.ts";
import type { Attempt } from "./attempt.ts";
import type { QuestionKind } from "./question.ts";

/** The share of the credit that masters a quiz. */
export const masteredShare = 0.8;

/** What stays of the attempts at a quiz. Plain JSON. */
export interface QuizRecord {
  /** The best score of an attempt with every type, from 0 to 1. */
  readonly best: number;
  /** Attempts with every type that were finished. */
  readonly attempts: number;
  /** By type: where the answers have led, in attempts and in practice. */
  readonly types: Readonly<Record<string, TypeRecord>>;
}

interface TypeRecord {
  /** The newest answer. */
  readonly right: boolean;
  readonly at: number;
  /** Right answers without a wrong one between them, each to another question of the type. */
  readonly inARow?: number;
  /** How many of those the type takes; one in records from before it was counted. */
  readonly needed?: number;
  /** Of the newest answer. */
  readonly seed?: number;
}

/** How a learner stands with one type. */
export type Standing = "mastered" | "right once" | "not yet" | "not tried";

/**
 * How many right answers in a row a type takes. One of a few lines is found by luck, twice in a row
 * hardly; nothing else can be guessed.
 */
export function answersNeeded(kind: QuestionKind): number {
  return kind === "choice" ? 2 : 1;
}

/** The record before the first attempt. */
export function emptyRecord(): QuizRecord {
  return { best: 0, attempts: 0, types: {} };
}

/** Notes one answer in the record. The same question answered again, from the same seed, adds nothing to the row. */
export function recordAnswer(
  record: QuizRecord,
  answer: { readonly typeId: string; readonly kind: QuestionKind; readonly seed: number; readonly right: boolean },
  now: number,
): QuizRecord {
  const { typeId, kind, seed, right } = answer;
  const before = record.types[typeId];
  const row = before?.inARow ?? (before?.right ? 1 : 0);
  const inARow = !right ? 0 : before?.seed === seed ? Math.max(1, row) : row + 1;
  const types = { ...record.types, [typeId]: { right, at: now, inARow, needed: answersNeeded(kind), seed } };
  return { ...record, types };
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

/** How the learner stands with one type: as the newest answers say. */
export function standing({ types }: QuizRecord, typeId: string): Standing {
  const record = types[typeId];
  if (record === undefined) return "not tried";
  if (!record.right) return "not yet";
  return (record.inARow ?? 1) >= (record.needed ?? 1) ? "mastered" : "right once";
}
