import { openDB } from "idb";
import type { DBSchema } from "idb";
import type { Saved, WorkStore } from "./saved.ts";

interface Schema extends DBSchema {
  work: { key: string; value: Saved };
}

/**
 * The store in the browser's IndexedDB, shared by all tabs of one origin.
 *
 * @throws DOMException where the browser has no IndexedDB or refuses it (some private windows)
 */
export async function indexedDbStore(name = "gradus"): Promise<WorkStore> {
  const database = await openDB<Schema>(name, 1, {
    upgrade: (fresh) => void fresh.createObjectStore("work", { keyPath: "key" }),
    // Another tab runs a newer version of the page: let go, so that it need not wait for this one.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
  return {
    get: async (key) => (await database.get("work", key)) ?? null,
    update: async (key, change) => {
      // Read and write in one transaction: two tabs that save at once are put in a row by the browser.
      const transaction = database.transaction("work", "readwrite");
      const stored = (await transaction.store.get(key)) ?? null;
      const next = change(stored);
      if (next !== null) await transaction.store.put(next);
      await transaction.done;
      return next ?? stored;
    },
    list: (prefix) => database.getAll("work", IDBKeyRange.bound(prefix, `${prefix}\uffff`)),
    clear: () => database.clear("work"),
  };
}
