import type { RuntimeCommand, RuntimeEvent, Sandbox, SetInput } from "@gradus/lab";
import { signal } from "@preact/signals";
import type { ReadonlySignal, Signal } from "@preact/signals";
import type { EditorHints } from "../editor/editor-types.ts";
import type { LanguageClient } from "../editor/language-client.ts";
import type { LabIslandProps } from "../islands/props.ts";
import type { WorkFunctions } from "../work/autosave.ts";
import { cellHints } from "./cell-hints.ts";
import type { CellState } from "./cell-state.ts";
import { openLabChecks } from "./lab-checks.ts";
import { ownFunctions } from "./own-functions.ts";
import { labWorkPrefix, openLabWork } from "./lab-work.ts";
import type { LabWork, Part } from "./lab-work.ts";

/** An open lab: its cells, what they show, and what the learner does with them. */
export interface LabSession {
  readonly parts: ReadonlySignal<readonly Part[]>;
  readonly cell: (id: string) => CellState;
  /** Something is running, or waits to. */
  readonly busy: Signal<boolean>;
  /** The sandbox could not start; in words. */
  readonly failure: Signal<string | null>;
  readonly changed: ReadonlySignal<boolean>;
  readonly setCode: (id: string, code: string) => void;
  readonly run: (id: string) => Promise<void>;
  readonly runAll: () => Promise<void>;
  readonly stop: () => void;
  readonly setInput: (set: SetInput) => void;
  readonly add: (after: string) => string;
  readonly remove: (id: string) => void;
  readonly restore: (id: string) => void;
  readonly reset: (id: string) => void;
  readonly resetAll: () => void;
  /** Ends a conflict: `mine` keeps the text of this page, `theirs` takes the other. */
  readonly settle: (id: string, keep: "mine" | "theirs") => void;
  readonly hints: (id: string) => EditorHints;
  readonly close: () => void;
}

export interface LabEffects {
  readonly work: WorkFunctions;
  readonly open: () => Sandbox<RuntimeCommand, RuntimeEvent>;
  readonly compiler: () => Promise<typeof import("./compile.ts")>;
  readonly language: () => Promise<LanguageClient>;
  /** A cell that runs longer than this is stopped, so that a saved endless loop never locks a lab. */
  readonly limitMs: number;
}

/** Opens a lab: loads what was saved, starts the sandbox and runs every cell once. */
export function openLab({ moduleId, labId, parts, data }: LabIslandProps, effects: LabEffects): LabSession {
  const { open, compiler, limitMs } = effects;
  const busy = signal(true);
  const failure = signal<string | null>(null);
  const held = new Set<string>();
  const path = `/${labId}.ts`;
  const sandbox = open();
  let running: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let closed = false;
  let known: ReadonlySet<string> | undefined;

  const checks = openLabChecks((): LabWork => work, { ...effects, path, known: () => known });
  const work = openLabWork(labWorkPrefix(moduleId, labId), parts, {
    work: effects.work,
    own: ownFunctions(moduleId, effects),
    onText: checks.soon,
  });
  const { cells, present } = work;
  const cell = (id: string): CellState => cells.get(id)!;

  async function start(): Promise<void> {
    await work.load();
    if (!closed) await apply(present());
  }

  /** Compiles what differs from what ran last, and hands everything to the runtime. */
  async function apply(which: readonly CellState[]): Promise<Set<string>> {
    const stale = which.filter((state) => state.code.peek() !== state.ran.peek());
    if (stale.length > 0) {
      const { compileCell } = await compiler();
      for (const state of stale) {
        state.ran.value = state.code.peek();
        state.applied.value = compileCell(state.code.peek(), state.id);
        held.delete(state.id);
      }
    }
    sendAll();
    return new Set(stale.map(({ id }) => id));
  }

  function sendAll(): void {
    const compiled = present().flatMap((state) => state.applied.peek() ?? []);
    busy.value = true;
    sandbox.post({ type: "update", cells: compiled, inputs: work.inputs(), hold: [...held], data });
  }

  function receive(event: RuntimeEvent): void {
    switch (event.type) {
      case "ready":
        known = new Set(event.names);
        return;
      case "diagnostics":
        return checks.show(event.diagnostics);
      case "running": {
        running = event.id;
        const state = cells.get(event.id);
        if (state !== undefined) {
          state.running.value = true;
          state.stopped.value = null;
        }
        clearTimeout(timer);
        timer = setTimeout(
          () => halt(`Stopped after ${Math.round(limitMs / 1000)} s. Is there a loop that never ends?`),
          limitMs,
        );
        return;
      }
      case "result": {
        clearTimeout(timer);
        running = null;
        const state = cells.get(event.result.id);
        if (state === undefined) return;
        state.running.value = false;
        if (event.result.status !== "stopped") state.stopped.value = null;
        state.result.value = event.result;
        return;
      }
      case "idle":
        busy.value = false;
    }
  }

  function halt(reason: string): void {
    clearTimeout(timer);
    if (running !== null) {
      held.add(running);
      const state = cells.get(running);
      if (state !== undefined) {
        state.running.value = false;
        state.stopped.value = reason;
      }
    }
    running = null;
    sandbox.terminate();
    sendAll();
  }

  async function runStates(states: readonly CellState[]): Promise<void> {
    // A cell that is still running would make the new one wait for ever.
    if (running !== null) halt("Stopped, because another run was asked for.");
    const stale = await apply(states);
    const same = states.filter(({ id }) => !stale.has(id)).map(({ id }) => id);
    if (same.length === 0) return;
    for (const id of same) held.delete(id);
    sandbox.post({ type: "run", ids: same });
  }

  sandbox.onMessage(receive);
  sandbox.onFailure((message) => {
    failure.value = message;
    busy.value = false;
  });
  void start();

  return {
    parts: work.parts,
    cell,
    busy,
    failure,
    changed: work.changed,
    setCode: (id, code) => work.setCode(cell(id), code),
    run: (id) => runStates([cell(id)]),
    runAll: () => runStates(present()),
    stop: () => halt("Stopped."),
    setInput(set) {
      work.setInput(set);
      busy.value = true;
      sandbox.post({ type: "input", ...set });
    },
    add: work.add,
    remove(id) {
      work.remove(id);
      void apply([]);
    },
    restore(id) {
      work.restore(id);
      void apply([cell(id)]);
    },
    reset(id) {
      work.setCode(cell(id), cell(id).published ?? "");
      work.forgetInputs(id);
      void runStates([cell(id)]);
    },
    resetAll() {
      work.reset();
      held.clear();
      void runStates(present());
    },
    settle(id, keep) {
      work.settle(cell(id), keep);
      if (keep === "theirs") void runStates([cell(id)]);
    },
    hints: (id) =>
      cellHints(path, id, effects, () => present().map((state) => ({ id: state.id, code: state.code.peek() }))),
    close() {
      closed = true;
      clearTimeout(timer);
      checks.close();
      work.close();
      sandbox.close();
    },
  };
}
