import { mergeProgress } from "./merge-progress.ts";
import { listWork, updateWork } from "./work.ts";

/** How far a learner is with one item: a deck, a lab, an assignment, a quiz. */
export interface ItemProgress {
  /** The part done, 0 to 1: slides seen, cells run, checks passed, types answered right. Never falls. */
  readonly done: number;
  /** The best score so far, 0 to 1; `null` where the item has none (slides, labs) or none was reached yet. */
  readonly score: number | null;
  /** Milliseconds since 1970. */
  readonly lastAt: number;
}

export type ItemKind = "slides" | "lab" | "assignment" | "quiz";

/** The id of an item, under which its progress is kept: `lab/elimination-and-rank/balancing-reactions`. */
export function itemId(kind: ItemKind, moduleId: string, labId?: string): string {
  return labId === undefined ? `${kind}/${moduleId}` : `${kind}/${moduleId}/${labId}`;
}

/**
 * Notes that a learner got further. What is given is merged with what is known: the larger wins.
 *
 * @example
 * await recordProgress(itemId("quiz", "elimination-and-rank"), { done: 0.5, score: 0.5 });
 */
export async function recordProgress(
  item: string,
  reached: { readonly done?: number; readonly score?: number },
): Promise<ItemProgress> {
  const now = Date.now();
  return (await updateWork<ItemProgress>(`progress/${item}`, (known) => mergeProgress(known, reached, now))).value;
}

/** Progress of every item that was ever opened, by item id. */
export async function allProgress(): Promise<Map<string, ItemProgress>> {
  const saved = await listWork("progress/");
  return new Map(saved.map(({ key, value }) => [key.slice("progress/".length), value as ItemProgress]));
}
