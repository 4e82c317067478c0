import type { ItemProgress } from "./progress.ts";

/** The rule of `recordProgress`: done and score only grow. */
export function mergeProgress(
  known: ItemProgress | null,
  reached: { readonly done?: number; readonly score?: number },
  now: number,
): ItemProgress {
  const scores = [known?.score, reached.score].filter((score) => score !== null && score !== undefined);
  return {
    done: Math.min(1, Math.max(known?.done ?? 0, reached.done ?? 0)),
    score: scores.length === 0 ? null : Math.max(...scores),
    lastAt: now,
  };
}
