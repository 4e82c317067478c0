import { mergeProgress } from "./merge-progress.ts";
import type { ItemProgress } from "./progress.ts";
import type { Saved } from "./saved.ts";

/** One file with everything that a learner did. */
export interface WorkFile {
  readonly format: "gradus-work";
  readonly version: 1;
  readonly exportedAt: string;
  readonly work: readonly Saved[];
}

/** The text of the file. */
export function exportWork(work: readonly Saved[], now: Date): string {
  return JSON.stringify(
    { format: "gradus-work", version: 1, exportedAt: now.toISOString(), work } satisfies WorkFile,
    null,
    1,
  );
}

/** The file could not be read; the message says what is wrong with it. */
export class WorkFileError extends Error {
  override readonly name = "WorkFileError";
}

/**
 * Reads a file that `exportWork` made.
 *
 * @throws WorkFileError when it is anything else, also when only one entry is off: half an import is worse than none
 */
export function readWorkFile(text: string): readonly Saved[] {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    throw new WorkFileError(
      "This file is not JSON. A copy of your work is a file that this page saved, ending in .json.",
    );
  }
  if (!isRecord(file) || file.format !== "gradus-work")
    throw new WorkFileError('This is some other JSON file: a copy of your work begins with "format": "gradus-work".');
  if (file.version !== 1)
    throw new WorkFileError(
      `This copy has version ${String(file.version)}; this page reads version 1. Was it made by a newer Gradus?`,
    );
  if (!Array.isArray(file.work)) throw new WorkFileError('The list "work" is missing from this copy: was it cut off?');
  file.work.forEach((entry: unknown, i) => {
    if (!isSaved(entry))
      throw new WorkFileError(
        `Entry ${i + 1} of this copy is not complete: it needs key, value, revision and savedAt. Nothing was imported.`,
      );
  });
  return file.work as Saved[];
}

/**
 * What stands under a key after an import: the one saved later; for progress the better of both.
 *
 * @returns `null` when what is stored stays as it is
 */
export function mergeImported(stored: Saved | null, imported: Saved): Saved | null {
  const revision = (stored?.revision ?? 0) + 1;
  if (stored === null) return { ...imported, revision };
  if (imported.key.startsWith("progress/")) {
    const theirs = imported.value as ItemProgress;
    const reached = { done: theirs.done, ...(theirs.score === null ? {} : { score: theirs.score }) };
    const ours = stored.value as ItemProgress;
    const value = mergeProgress(ours, reached, Math.max(ours.lastAt, theirs.lastAt));
    if (value.done === ours.done && value.score === ours.score) return null;
    return { key: stored.key, value, revision, savedAt: Math.max(stored.savedAt, imported.savedAt) };
  }
  return imported.savedAt > stored.savedAt ? { ...imported, revision } : null;
}

function isSaved(entry: unknown): entry is Saved {
  return (
    isRecord(entry) &&
    typeof entry.key === "string" &&
    entry.key !== "" &&
    "value" in entry &&
    Number.isSafeInteger(entry.revision) &&
    Number.isFinite(entry.savedAt)
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
