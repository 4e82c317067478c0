import { Worker } from "node:worker_threads";
import type { Outcome, Trial } from "./measure.ts";

const limitSeconds = 5;

/**
 * Runs contenders that may not end in a thread of their own, which is stopped after five seconds: some peers need minutes
 * for a matrix that others do in milliseconds.
 */
export function startTrials(): { readonly trial: Trial; readonly close: () => Promise<void> } {
  let worker: Promise<Worker> | undefined;
  return {
    async trial(row, contender) {
      const thread = await (worker ??= startWorker());
      const outcome = await new Promise<Outcome | "fine">((resolve) => {
        const timer = setTimeout(() => resolve({ kind: "too-long", seconds: limitSeconds }), limitSeconds * 1000);
        thread.once("message", (message: Outcome | "fine") => {
          clearTimeout(timer);
          resolve(message);
        });
        thread.postMessage({ row, contender });
      });
      if (outcome === "fine") return undefined;
      if (outcome.kind === "too-long") {
        worker = undefined;
        await thread.terminate();
      }
      return outcome;
    },
    async close() {
      await (await worker)?.terminate();
    },
  };
}

async function startWorker(): Promise<Worker> {
  const worker = new Worker(new URL("trial-worker.ts", import.meta.url));
  await new Promise((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", reject);
  });
  return worker;
}
