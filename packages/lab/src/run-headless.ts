import type { CellResult } from "./cell-result.ts";
import type { CellSource } from "./cell-summary.ts";
import { compileCell } from "./compile/compile-cell.ts";
import type { Diagnostic } from "./diagnostic.ts";
import type { RuntimeEvent, SetInput } from "./runtime/runtime-event.ts";

export interface HeadlessRun {
  /** True when every cell ran to its end within the time. */
  readonly ok: boolean;
  /** In the order of the lab. */
  readonly results: readonly CellResult[];
  readonly diagnostics: readonly Diagnostic[];
  /** The cell that was running when the time was over. */
  readonly timedOut: string | null;
  readonly milliseconds: number;
}

export interface HeadlessOptions {
  readonly timeLimitMs?: number;
  readonly inputs?: readonly SetInput[];
  /** The texts of the lab's data sets, by id. */
  readonly data?: Readonly<Record<string, string>>;
}

/**
 * Runs a whole lab in Node, in a worker thread that is ended when the time is over. For the course's own content
 * only: a thread is no sandbox.
 *
 * @param cells in the order of the lab
 * @param options.timeLimitMs for the run as a whole, 10 s when absent
 * @param options.inputs what a reader would have set on sliders
 */
export async function runHeadless(
  cells: readonly CellSource[],
  { timeLimitMs = 10_000, inputs = [], data = {} }: HeadlessOptions = {},
): Promise<HeadlessRun> {
  const { Worker } = await import("node:worker_threads");
  const started = performance.now();
  // Resolved at run time: a bundler that saw the address would make a file of it for the browser.
  const worker = new Worker(new URL(import.meta.resolve("./runtime/node-worker.ts")), {
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: 512 },
  });
  const results = new Map<string, CellResult>();
  let diagnostics: readonly Diagnostic[] = [];
  let running: string | null = null;

  const ended = await new Promise<"done" | "time" | Error>((resolve) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    worker.on("error", (error) => {
      clearTimeout(timer);
      resolve(error instanceof Error ? error : new Error(String(error)));
    });
    worker.on("message", (event: RuntimeEvent) => {
      // The time counts from here: on a busy machine the thread itself may take a second to start.
      if (event.type === "ready") timer = setTimeout(() => resolve("time"), timeLimitMs);
      else if (event.type === "diagnostics") diagnostics = event.diagnostics;
      else if (event.type === "running") running = event.id;
      else if (event.type === "result") {
        results.set(event.result.id, event.result);
        running = null;
      } else if (event.type === "idle") {
        clearTimeout(timer);
        resolve("done");
      }
    });
    const summaries = cells.map(({ code, id }) => compileCell(code, id));
    worker.postMessage({ type: "update", cells: summaries, inputs, hold: [], data });
  });
  await worker.terminate();

  const missing = (id: string): CellResult => ({
    id,
    status: id === running ? "stopped" : "blocked",
    outputs: [],
    logs: [],
    error: id === running && ended instanceof Error ? failure(id, ended) : null,
    milliseconds: 0,
  });
  const all = cells.map(({ id }) => results.get(id) ?? missing(id));
  return {
    ok: all.every(({ status }) => status === "done"),
    results: all,
    diagnostics,
    timedOut: ended === "time" ? running : null,
    milliseconds: performance.now() - started,
  };
}

/** The thread itself ended: out of memory, or `process.exit`. */
function failure(cell: string, { name, message }: Error): CellResult["error"] {
  return { name, message, cell, place: null };
}
