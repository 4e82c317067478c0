/** The entry of the worker thread in which `runHeadless` runs a lab. */
import { runInThisContext } from "node:vm";
import { parentPort } from "node:worker_threads";
import * as library from "@gradus/math";
import { createRuntime } from "./create-runtime.ts";
import type { CellFunction } from "./create-runtime.ts";
import type { RuntimeCommand } from "./runtime-event.ts";
import { seededChance } from "./seeded-chance.ts";

const port = parentPort!;
const scope = globalThis as { __gradusCell?: (id: string, cell: CellFunction) => void };
const reseed = seededChance();
Error.stackTraceLimit = 50;

function load(script: string): CellFunction {
  let loaded: CellFunction | undefined;
  scope.__gradusCell = (_id, cell) => {
    loaded = cell;
  };
  runInThisContext(script);
  if (loaded === undefined) throw new Error("The cell did not load.");
  return loaded;
}

const runtime = createRuntime({
  library,
  load,
  emit: (event) => port.postMessage(event),
  now: () => performance.now(),
  pause: () => new Promise((resolve) => void setImmediate(resolve)),
  reseed,
});
port.on("message", (command: RuntimeCommand) => runtime.handle(command));
port.postMessage({ type: "ready", names: runtime.names });
