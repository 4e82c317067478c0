import type { CellResult, LogLine } from "../cell-result.ts";
import type { CellSummary } from "../cell-summary.ts";
import type { Diagnostic } from "../diagnostic.ts";
import { createDisplay } from "../display/create-display.ts";
import type { InputContext } from "../display/inputs.ts";
import { valueToBundle } from "../display/value-to-bundle.ts";
import { graph } from "../graph.ts";
import type { CellGraph } from "../graph.ts";
import type { MimeBundle } from "../mime-bundle.ts";
import { captureConsole } from "./capture-console.ts";
import { locateError } from "./locate-error.ts";
import type { RuntimeCommand, RuntimeEvent } from "./runtime-event.ts";

/** A loaded cell: takes the console and the values it uses, gives what it shows and defines. */
export type CellFunction = (...values: readonly unknown[]) => CellValue | Promise<CellValue>;

export interface CellValue {
  readonly shown: unknown;
  readonly values: Readonly<Record<string, unknown>>;
}

export interface RuntimeEffects {
  /** Everything in scope without a definition, besides JavaScript's own names and the display functions. */
  readonly library: Readonly<Record<string, unknown>>;
  /** Runs a compiled script and returns the function that it registers. */
  readonly load: (script: string) => CellFunction;
  readonly emit: (event: RuntimeEvent) => void;
  readonly now: () => number;
  /** Lets waiting messages in between two cells. */
  readonly pause: () => Promise<void>;
  /** Called before each run of a cell, so that chance is the same each time. */
  readonly reseed: (cell: string) => void;
  /** The width of charts that are given none; left out, the usual one. */
  readonly chartWidth?: number | undefined;
}

export interface Runtime {
  /** Everything in scope without a definition, besides JavaScript's own names. */
  readonly names: readonly string[];
  readonly handle: (command: RuntimeCommand) => void;
}

/** More outputs or lines than this are not kept. */
const mostOutputs = 200;
const mostLogs = 1000;
/** Characters of one output, and of a formula: the page would stand still while it draws more. */
const largestOutput = 1_000_000;
const longestTex = 20_000;

interface Run {
  readonly outputs: MimeBundle[];
  readonly logs: LogLine[];
  inputs: number;
  dropped: number;
}

/**
 * Keeps the values of a lab's cells and runs what has to run: after a change the changed cells and those that
 * read from them, after a moved input only its readers. One cell runs at a time, in the order of the graph.
 */
export function createRuntime(effects: RuntimeEffects): Runtime {
  const { library, load, emit, now, pause, reseed } = effects;
  let cells: readonly CellSummary[] = [];
  let byId = new Map<string, CellSummary>();
  let links: CellGraph = graph([]);
  let problems = new Map<string, Diagnostic[]>();
  let data: Readonly<Record<string, string>> = {};
  let draining = false;
  let current: { readonly id: string; readonly run: Run } | null = null;
  const signatures = new Map<string, string>();
  const functions = new Map<string, { script: string; call: CellFunction }>();
  const values = new Map<string, unknown>();
  const status = new Map<string, CellResult["status"]>();
  const inputs = new Map<string, Map<number, number | string>>();
  const pending = new Set<string>();
  const held = new Set<string>();

  const context = (): InputContext => ({
    nextInput: () => (current === null ? 0 : current.run.inputs++),
    setValue: (input) => (current === null ? undefined : inputs.get(current.id)?.get(input)),
    emit: (bundle) => keep(bundle),
    dataTexts: () => data,
  });
  const display = createDisplay(context, { chartWidth: effects.chartWidth });
  const console = captureConsole((line) => {
    if (current === null) return;
    if (current.run.logs.length < mostLogs) current.run.logs.push(line);
    else current.run.dropped += 1;
  });
  const scope: Readonly<Record<string, unknown>> = { ...library, ...display };
  const known = new Set(Object.keys(scope));

  function keep(bundle: MimeBundle): void {
    if (current === null) return;
    if (current.run.outputs.length < mostOutputs) current.run.outputs.push(bounded(bundle));
    else current.run.dropped += 1;
  }

  function update({ cells: next, inputs: set, hold, data: texts }: Extract<RuntimeCommand, { type: "update" }>): void {
    cells = next;
    data = texts ?? data;
    byId = new Map(cells.map((cell) => [cell.id, cell]));
    links = graph(cells, { known });
    const diagnostics = [...cells.flatMap((cell) => cell.diagnostics), ...links.diagnostics];
    problems = Map.groupBy(diagnostics, ({ cell }) => cell);
    emit({ type: "diagnostics", diagnostics });
    inputs.clear();
    for (const { cell, input, value } of set) remember(cell, input, value);
    for (const id of signatures.keys()) if (!byId.has(id)) forget(id);
    held.clear();
    for (const id of hold) held.add(id);
    for (const cell of cells) {
      const signature = signatureOf(cell);
      if (signatures.get(cell.id) === signature) continue;
      signatures.set(cell.id, signature);
      request(cell.id);
    }
    void drain();
  }

  /** Changes when the cell must run again: its own text, who defines what it reads, what is wrong with it. */
  function signatureOf(cell: CellSummary): string {
    const messages = (problems.get(cell.id) ?? []).map(({ message }) => message);
    return JSON.stringify([cell.script, links.needs(cell.id), messages]);
  }

  function forget(id: string): void {
    signatures.delete(id);
    functions.delete(id);
    status.delete(id);
    pending.delete(id);
    dropValues(id);
  }

  /** The names that a cell defined in its last run, so that they can be taken back. */
  const definedBy = new Map<string, readonly string[]>();

  function dropValues(id: string): void {
    for (const name of definedBy.get(id) ?? []) values.delete(name);
    definedBy.delete(id);
  }

  function request(id: string): void {
    pending.add(id);
    for (const dependent of links.dependents(id)) pending.add(dependent);
  }

  function remember(cell: string, input: number, value: number | string): void {
    const known = inputs.get(cell) ?? new Map<number, number | string>();
    inputs.set(cell, known.set(input, value));
  }

  /** A moved input: its readers run again; its own cell only when it reads the input itself. */
  function setInput(id: string, input: number, value: number | string): void {
    remember(id, input, value);
    const cell = byId.get(id);
    if (cell === undefined) return;
    const name = cell.inputs[input];
    if (cell.followsInputs || name === undefined || status.get(id) !== "done") request(id);
    else {
      values.set(name, value);
      for (const reader of cells) if (reader.id !== id && reader.uses.includes(name)) request(reader.id);
    }
    void drain();
  }

  async function drain(): Promise<void> {
    if (draining) return;
    draining = true;
    for (;;) {
      const id = links.order.find((each) => pending.has(each));
      if (id === undefined) break;
      pending.delete(id);
      await runCell(byId.get(id)!);
      await pause();
    }
    pending.clear();
    draining = false;
    emit({ type: "idle" });
  }

  async function runCell(cell: CellSummary): Promise<void> {
    const { id } = cell;
    const run: Run = { outputs: [], logs: [], inputs: 0, dropped: 0 };
    const finish = (result: Pick<CellResult, "status" | "error" | "milliseconds">): void => {
      status.set(id, result.status);
      if (run.dropped > 0) run.logs.push({ level: "warn", text: `… ${run.dropped} more were not kept.` });
      emit({ type: "result", result: { id, outputs: run.outputs, logs: run.logs, ...result } });
    };

    if (held.has(id)) {
      dropValues(id);
      return finish({ status: "stopped", error: null, milliseconds: 0 });
    }
    const waits = links.needs(id).some((need) => status.get(need) !== "done");
    if ((problems.get(id)?.length ?? 0) > 0 || waits) {
      dropValues(id);
      return finish({ status: "blocked", error: null, milliseconds: 0 });
    }

    emit({ type: "running", id });
    const started = now();
    current = { id, run };
    reseed(id);
    try {
      const call = functionOf(cell);
      const result = call(console, ...cell.uses.map(lookUp));
      const { shown, values: defined } = result instanceof Promise ? await result : result;
      if (shown !== undefined) keep(valueToBundle(shown));
      dropValues(id);
      definedBy.set(id, cell.defines);
      for (const name of cell.defines) values.set(name, defined[name]);
      finish({ status: "done", error: null, milliseconds: now() - started });
    } catch (thrown) {
      dropValues(id);
      finish({ status: "error", error: locateError(thrown, id, byId), milliseconds: now() - started });
    } finally {
      current = null;
    }
  }

  function functionOf({ id, script }: CellSummary): CellFunction {
    const loaded = functions.get(id);
    if (loaded?.script === script) return loaded.call;
    const call = load(script);
    functions.set(id, { script, call });
    return call;
  }

  function lookUp(name: string): unknown {
    return values.has(name) ? values.get(name) : scope[name];
  }

  return {
    names: [...known],
    handle(command) {
      if (command.type === "update") update(command);
      else if (command.type === "input") setInput(command.cell, command.input, command.value);
      else {
        for (const id of command.ids) {
          if (!byId.has(id)) continue;
          held.delete(id);
          request(id);
        }
        void drain();
      }
    },
  };
}

function bounded(bundle: MimeBundle): MimeBundle {
  const { "text/html": html, "application/x-tex": formula = "" } = bundle;
  const tex = html === undefined ? formula : html.includes("data-tex") ? html : "";
  if (tex.length <= longestTex && JSON.stringify(bundle).length <= largestOutput) return bundle;
  return { "text/plain": `${bundle["text/plain"].slice(0, 1000)} … (too large to be shown)` };
}
