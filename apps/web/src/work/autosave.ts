import type { SaveResult, Saved } from "./saved.ts";

/** The functions of work.ts that autosaving needs. */
export interface WorkFunctions {
  load<T>(key: string): Promise<Saved<T> | null>;
  save<T>(key: string, value: T, baseRevision: number): Promise<SaveResult<T>>;
  watch<T>(key: string, callback: (saved: Saved<T> | null) => void): () => void;
}

export interface Autosave<T> {
  /** What is saved, or null; to be called once, before the first save. */
  readonly load: () => Promise<T | null>;
  /** Saves at once; while one save is under way only the newest value waits. */
  readonly save: (value: T) => void;
  /** After a conflict: goes on from what the other tab saved. */
  readonly resume: () => void;
  readonly close: () => void;
}

/**
 * Keeps one value saved under a key, without ever writing over what another tab saved.
 *
 * @param events.onElsewhere another tab saved, and nothing here is waiting to be saved: take it over
 * @param events.onConflict both changed it: nothing was written, and saving pauses until `resume`; `base` is the last
 *   value that both had
 */
export function autosave<T>(
  key: string,
  work: WorkFunctions,
  events: { readonly onElsewhere: (value: T | null) => void; readonly onConflict: (theirs: T, base: T | null) => void },
): Autosave<T> {
  let revision = 0;
  let base: T | null = null;
  let next: { readonly value: T } | null = null;
  let saving = false;
  let conflict: Saved<T> | null = null;
  let loaded = false;

  const stop = work.watch<T>(key, (saved) => {
    if (!loaded || saving || next !== null || conflict !== null) return;
    revision = saved?.revision ?? 0;
    base = saved?.value ?? null;
    events.onElsewhere(saved?.value ?? null);
  });

  async function drain(): Promise<void> {
    if (saving || conflict !== null) return;
    saving = true;
    while (next !== null && conflict === null) {
      const { value } = next;
      next = null;
      const result = await work.save(key, value, revision);
      if (result.saved) {
        revision = result.work.revision;
        base = value;
      } else {
        conflict = result.conflict;
        events.onConflict(result.conflict.value, base);
      }
    }
    saving = false;
  }

  return {
    async load() {
      const saved = await work.load<T>(key);
      revision = saved?.revision ?? 0;
      base = saved?.value ?? null;
      loaded = true;
      return saved?.value ?? null;
    },
    save(value) {
      next = { value };
      void drain();
    },
    resume() {
      if (conflict === null) return;
      revision = conflict.revision;
      base = conflict.value;
      conflict = null;
      void drain();
    },
    close: stop,
  };
}
