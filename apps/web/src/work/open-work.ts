import { decideSave } from "./decide-save.ts";
import type { SaveResult, Saved, WorkStore } from "./saved.ts";
import { mergeImported } from "./transfer.ts";

/** Everything that a learner has done, as this tab sees it. */
export interface Work {
  load<T>(key: string): Promise<Saved<T> | null>;
  save<T>(key: string, value: T, baseRevision: number): Promise<SaveResult<T>>;
  update<T>(key: string, change: (value: T | null) => T): Promise<Saved<T>>;
  watch<T>(key: string, callback: (saved: Saved<T> | null) => void): () => void;
  list(prefix?: string): Promise<Saved[]>;
  import(work: readonly Saved[]): Promise<number>;
  erase(): Promise<void>;
}

export interface WorkEffects {
  readonly now: () => number;
  /** Tells the other tabs which key changed. */
  readonly channel: Pick<BroadcastChannel, "postMessage" | "addEventListener"> | null;
  /** Called once, at the first save. */
  readonly askToPersist: () => void;
}

/** The message that everything was erased or imported. */
const everything = "*";

/** Saved work over a store; see work.ts for what each function promises. */
export function openWork(store: WorkStore, { now, channel, askToPersist }: WorkEffects): Work {
  const watchers = new Map<string, Set<(saved: Saved | null) => void>>();
  let asked = false;

  channel?.addEventListener("message", (event) => {
    const changed = (event as MessageEvent<string>).data;
    for (const [key, callbacks] of watchers) {
      if (changed !== key && changed !== everything) continue;
      void store.get(key).then((saved) => callbacks.forEach((callback) => callback(saved)));
    }
  });

  function announce(key: string): void {
    if (!asked) askToPersist();
    asked = true;
    channel?.postMessage(key);
  }

  return {
    load: <T>(key: string) => store.get(key) as Promise<Saved<T> | null>,
    async save<T>(key: string, value: T, baseRevision: number) {
      const answer: { result?: SaveResult<T> } = {};
      await store.update(key, (stored) => {
        answer.result = decideSave(stored as Saved<T> | null, { key, value, baseRevision, now: now() });
        return answer.result.saved ? answer.result.work : null;
      });
      const result = answer.result as SaveResult<T>;
      if (result.saved) announce(key);
      return result;
    },
    async update<T>(key: string, change: (value: T | null) => T) {
      const saved = await store.update(key, (stored) => ({
        key,
        value: change((stored?.value ?? null) as T | null),
        revision: (stored?.revision ?? 0) + 1,
        savedAt: now(),
      }));
      announce(key);
      return saved as Saved<T>;
    },
    watch<T>(key: string, callback: (saved: Saved<T> | null) => void) {
      const callbacks = watchers.get(key) ?? new Set();
      watchers.set(key, callbacks.add(callback as (saved: Saved | null) => void));
      return () => void callbacks.delete(callback as (saved: Saved | null) => void);
    },
    list: (prefix = "") => store.list(prefix),
    async import(work: readonly Saved[]) {
      let changed = 0;
      for (const imported of work) {
        await store.update(imported.key, (stored) => {
          const merged = mergeImported(stored, imported);
          if (merged !== null) changed += 1;
          return merged;
        });
      }
      announce(everything);
      return changed;
    },
    async erase() {
      await store.clear();
      announce(everything);
    },
  };
}
