/**
 * The entry of the lab's worker: bundled into one classic script and started from a blob in the sandboxed frame.
 * It holds the runtime, the display functions and all of `@gradus/math`.
 */
import * as library from "@gradus/math";
import { createRuntime } from "./create-runtime.ts";
import type { CellFunction } from "./create-runtime.ts";
import type { RuntimeCommand, RuntimeEvent } from "./runtime-event.ts";
import { seededChance } from "./seeded-chance.ts";

interface WorkerScope {
  /** The width of the screen; see sandbox.html. */
  readonly name: string;
  importScripts(url: string): void;
  postMessage(event: RuntimeEvent): void;
  onmessage: ((event: MessageEvent<RuntimeCommand>) => void) | null;
  __gradusCell?: (id: string, cell: CellFunction) => void;
}

const worker = globalThis as unknown as WorkerScope;
const post = worker.postMessage.bind(worker);
const importScripts = worker.importScripts.bind(worker);
const channel = new MessageChannel();
// A cell speaks to the page through its bounded outputs only, so it cannot flood it.
for (let owner: object | null = globalThis; owner !== null; owner = Object.getPrototypeOf(owner)) {
  Reflect.deleteProperty(owner, "postMessage");
}
const reseed = seededChance();

/** On a phone a chart of the usual width would be drawn at half of its size, and its words with it. */
const phoneChart = 380;

/** A cell's frame may lie below many of the library's. */
Error.stackTraceLimit = 50;

/** As a blob, never by eval: the frame's policy forbids eval, and a script of its own has exact positions. */
function load(script: string): CellFunction {
  let loaded: CellFunction | undefined;
  worker.__gradusCell = (_id, cell) => {
    loaded = cell;
  };
  const url = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
  try {
    importScripts(url);
  } finally {
    URL.revokeObjectURL(url);
  }
  if (loaded === undefined) throw new Error("The cell did not load.");
  return loaded;
}

/** A message to oneself: unlike a timer it is never held back, and messages that arrived before it go first. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    channel.port1.onmessage = () => resolve();
    channel.port2.postMessage(null);
  });
}

const runtime = createRuntime({
  library,
  load,
  emit: post,
  now: () => performance.now(),
  pause,
  reseed,
  chartWidth: Number(worker.name) < 480 ? phoneChart : undefined,
});
worker.onmessage = ({ data }) => runtime.handle(data);
post({ type: "ready", names: runtime.names });
