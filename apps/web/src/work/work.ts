/** Saved work in the browser: what a learner wrote, answered and finished. Every page shares one store. */
import { indexedDbStore } from "./indexed-db-store.ts";
import { memoryStore } from "./memory-store.ts";
import { openWork } from "./open-work.ts";
import { persistence } from "./persistently.ts";
import type { Work } from "./open-work.ts";
import type { SaveResult, Saved } from "./saved.ts";

let opened: Promise<{ readonly work: Work; readonly kept: boolean }> | null = null;

const retryMs = 3000;
const { persistently, watch: watchUnsaved } = persistence({
  wait: () => new Promise((resolve) => setTimeout(resolve, retryMs)),
  reopen: () => (opened = null),
});

/** Calls back with whether something waits because the browser refuses to write it, now and at each change. */
export { watchUnsaved };

/** What is saved under a key, or `null`. */
export async function loadWork<T>(key: string): Promise<Saved<T> | null> {
  return (await open()).work.load<T>(key);
}

/**
 * Saves a value, unless another tab saved the key since `baseRevision`. What the browser refuses is tried again.
 *
 * @param value anything that JSON can carry
 * @param baseRevision the revision that the value was made from: `revision` of the last load, save or
 *   watch; 0 when nothing had been saved
 * @returns `{ saved: true, work }` with the new revision, or `{ saved: false, conflict }` with what the
 *   other tab saved; then nothing was written
 *
 * @example
 * const result = await saveWork("lab/elimination-and-rank/balancing-reactions", { setup: "…" }, revision);
 * if (result.saved) revision = result.work.revision;
 * else offerMerge(result.conflict.value);
 */
export async function saveWork<T>(key: string, value: T, baseRevision: number): Promise<SaveResult<T>> {
  return persistently(async () => (await open()).work.save(key, value, baseRevision));
}

/** Changes a value in one transaction, whoever saved last: for counters and best scores, where order does not matter. */
export async function updateWork<T>(key: string, change: (value: T | null) => T): Promise<Saved<T>> {
  return persistently(async () => (await open()).work.update(key, change));
}

/**
 * Calls back when *another* tab saves, erases or imports the key (never for this tab's own saves).
 *
 * @returns a function that ends the watch
 */
export function watchWork<T>(key: string, callback: (saved: Saved<T> | null) => void): () => void {
  let stop = (): void => undefined;
  let stopped = false;
  void open().then(({ work }) => {
    if (!stopped) stop = work.watch(key, callback);
  });
  return () => {
    stopped = true;
    stop();
  };
}

/** Everything saved whose key starts with the prefix. */
export async function listWork(prefix = ""): Promise<Saved[]> {
  return (await open()).work.list(prefix);
}

/**
 * Adds what a file of `exportWork` holds; transfer.ts states the rules of merging.
 *
 * @returns how many entries were added or replaced
 */
export async function importWork(work: readonly Saved[]): Promise<number> {
  return (await open()).work.import(work);
}

/** Forgets everything that was ever saved on this machine. */
export async function eraseWork(): Promise<void> {
  await (await open()).work.erase();
}

/** False where the browser offers no storage: then work lasts only as long as the page, and the page says so. */
export async function workIsKept(): Promise<boolean> {
  return (await open()).kept;
}

function open(): Promise<{ readonly work: Work; readonly kept: boolean }> {
  opened ??= openInBrowser();
  return opened;
}

async function openInBrowser(): Promise<{ readonly work: Work; readonly kept: boolean }> {
  try {
    const store = await indexedDbStore();
    const channel = new BroadcastChannel("gradus-work");
    // Without this grant a browser short of space may throw the work away.
    const askToPersist = (): void => void navigator.storage?.persist?.().catch(() => false);
    return { work: openWork(store, { now: Date.now, channel, askToPersist }), kept: true };
  } catch {
    const effects = { now: Date.now, channel: null, askToPersist: () => undefined };
    return { work: openWork(memoryStore(), effects), kept: false };
  }
}
