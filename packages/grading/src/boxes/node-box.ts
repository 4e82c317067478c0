import { boxScript } from "../protocol/box-runtime.ts";
import { LIMITS } from "../protocol/limits.ts";
import type { OpenBox } from "./box.ts";
import { timedChannel } from "./timed-channel.ts";

export interface NodeBoxOptions {
  readonly memoryMb?: number;
}

const HOST = `{
  evaluate: (expression, file) => new (require("node:vm").Script)("(" + expression + "\\n)", { filename: file, columnOffset: -1 }).runInThisContext(),
  post: (text) => parentPort.postMessage(text),
}`;

/**
 * A box for trusted files: a worker thread of Node. It can be stopped and its memory is bounded, but it
 * could reach the disk, so it is for authors and their own files, never for submissions of others.
 */
export function nodeBox({ memoryMb = 256 }: NodeBoxOptions = {}): OpenBox {
  return async () => {
    // Not an import: the browser's bundle reads this file too, and would carry a hole where Node is meant.
    const { Worker } = process.getBuiltinModule("node:worker_threads");
    const script = `"use strict"; (() => { const { parentPort } = require("node:worker_threads");
${boxScript(LIMITS, HOST)}
parentPort.on("message", receive); })();`;
    const worker = new Worker(script, {
      eval: true,
      env: {},
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: memoryMb },
      stdout: true,
      stderr: true,
    });
    const channel = timedChannel({ post: (text) => worker.postMessage(text), end: () => void worker.terminate() });
    worker.on("message", channel.receive);
    worker.on("error", (error: NodeJS.ErrnoException) => {
      const memory = error.code === "ERR_WORKER_OUT_OF_MEMORY";
      channel.fail(memory ? "memory" : "broken", error.message);
    });
    worker.on("exit", () => channel.fail("broken", "The worker ended."));
    // What the code prints goes nowhere; unread, it would pile up here.
    worker.stdout.resume();
    worker.stderr.resume();
    worker.unref();
    return { load: channel.ask, call: channel.ask, close: channel.close };
  };
}
