import type { ItemProgress } from "./progress.ts";

/** The part of the points that an assignment, and of the questions that a quiz, must reach. */
export const masteryScore = 0.8;

/** Whether a module is mastered: its assignment and its quiz each reached 80 % in their best attempt. */
export function isMastered(items: readonly string[], progress: ReadonlyMap<string, ItemProgress>): boolean {
  const scored = items.filter((id) => id.startsWith("assignment/") || id.startsWith("quiz/"));
  return scored.length > 0 && scored.every((id) => (progress.get(id)?.score ?? 0) >= masteryScore);
}
