import type { SaveResult, Saved } from "./saved.ts";

/**
 * Whether a value that was made from revision `baseRevision` may replace what is stored.
 *
 * It may when nobody saved in between, or when nothing is stored (any more): then nothing can be lost.
 *
 * @param baseRevision the revision that the value was made from; 0 when nothing had been saved
 */
export function decideSave<T>(
  stored: Saved<T> | null,
  next: { readonly key: string; readonly value: T; readonly baseRevision: number; readonly now: number },
): SaveResult<T> {
  if (stored !== null && stored.revision !== next.baseRevision) return { saved: false, conflict: stored };
  const work = { key: next.key, value: next.value, revision: next.baseRevision + 1, savedAt: next.now };
  return { saved: true, work };
}
