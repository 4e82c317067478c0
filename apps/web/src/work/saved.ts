/** One piece of saved work: the text of a cell, the answers of a quiz, the progress of an item. */
export interface Saved<T = unknown> {
  /** Slash-separated stable ids, never positions: `lab/MODULE/LAB`, `assignment/MODULE`, `quiz/MODULE`. */
  readonly key: string;
  /** Anything that JSON can carry. */
  readonly value: T;
  /** Counts the saves of this key, from 1. */
  readonly revision: number;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
}

/**
 * What became of a save. `saved: false` means that somebody else (another tab) saved the key since
 * `baseRevision`; nothing was written, and `conflict` is what stands there now.
 */
export type SaveResult<T = unknown> =
  | { readonly saved: true; readonly work: Saved<T> }
  | { readonly saved: false; readonly conflict: Saved<T> };

/** Where saved work is kept. Each method is one transaction. */
export interface WorkStore {
  get(key: string): Promise<Saved | null>;
  /** Replaces what is stored by what `change` makes of it; `null` leaves it as it is. Returns what is stored afterwards. */
  update(key: string, change: (stored: Saved | null) => Saved | null): Promise<Saved | null>;
  /** Everything whose key starts with the prefix, in the order of keys. */
  list(prefix: string): Promise<Saved[]>;
  clear(): Promise<void>;
}
