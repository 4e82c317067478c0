import type { Saved, WorkStore } from "./saved.ts";

/** A store that lasts as long as the page: the fallback where the browser keeps nothing, and the one that tests use. */
export function memoryStore(): WorkStore {
  const kept = new Map<string, Saved>();
  return {
    get: async (key) => kept.get(key) ?? null,
    update: async (key, change) => {
      const next = change(kept.get(key) ?? null);
      // A copy, as IndexedDB makes one: later changes to the caller's object must not reach the store.
      if (next !== null) kept.set(key, structuredClone(next));
      return kept.get(key) ?? null;
    },
    list: async (prefix) =>
      [...kept.values()].filter(({ key }) => key.startsWith(prefix)).sort((a, b) => (a.key < b.key ? -1 : 1)),
    clear: async () => kept.clear(),
  };
}
