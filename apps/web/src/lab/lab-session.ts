import type { CellSummary, Diagnostic, RuntimeCommand, RuntimeEvent, Sandbox, SetInput } from "@gradus/lab";
import { computed, signal } from "@preact/signals";
import type { ReadonlySignal, Signal } from "@preact/signals";
import type { EditorHints } from "../editor/editor-types.ts";
import type { LanguageClient } from "../editor/language-client.ts";
import type { LabIslandProps } from "../islands/props.ts";
import { autosave } from "../work/autosave.ts";
import type { Autosave, WorkFunctions } from "../work/autosave.ts";
import { cellHints } from "./cell-hints.ts";
import { cellState } from "./cell-state.ts";
import type { CellState, SavedCell } from "./cell-state.ts";
import { arrangeParts, publishedLayout } from "./lab-layout.ts";
import type { LabLayout } from "./lab-layout.ts";

type Part = LabIslandProps["parts"][number] | { readonly type: "cell"; readonly id: string };

/** An open lab: its cells, what they show, and what the learner does with them. */
export interface LabSession {
  readonly parts: ReadonlySignal<readonly Part[]>;
  readonly cell: (id: string) => CellState;
  /** Something is running, or waits to. */
  readonly busy: Signal<boolean>;
  /** Every cell has had its first run, or cannot have one. */
  readonly begun: ReadonlySignal<boolean>;
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
  const { work, open, compiler, language, limitMs } = effects;
  const cells = new Map<string, CellState>();
  const layout = signal<LabLayout>(publishedLayout);
  const busy = signal(true);
  const begun = signal(false);
  const failure = signal<string | null>(null);
  const inputs = new Map<string, SetInput>();
  const held = new Set<string>();
  const sandbox = open();
  const prefix = `lab/${moduleId}/${labId}`;
  let running: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let checking: ReturnType<typeof setTimeout> | undefined;
  let closed = false;
  let known: ReadonlySet<string> | undefined;

  const shown = computed(() => arrangeParts(parts, layout.value) as readonly Part[]);
  const changed = computed(
    () =>
      layout.value.added.length + layout.value.deleted.length > 0 ||
      shown.value.some(({ id, type }) => type === "cell" && cells.get(id)!.code.value !== cells.get(id)!.published),
  );
  const layoutSave: Autosave<LabLayout> = autosave<LabLayout>(`${prefix}/layout`, work, {
    onElsewhere: (theirs) => void adoptLayout(theirs ?? publishedLayout),
    // Which cells there are is not worth a question: cells of both tabs are kept, and a cell deleted in one comes back.
    onConflict(theirs) {
      const own = layout.peek();
      const added = [...theirs.added, ...own.added.filter(({ id }) => theirs.added.every((each) => each.id !== id))];
      void adoptLayout({ added, deleted: own.deleted.filter((id) => theirs.deleted.includes(id)) });
      layoutSave.resume();
      layoutSave.save(layout.peek());
    },
  });

  function make(id: string, published: string | null, compiled: CellSummary | null): CellState {
    const saved = autosave<SavedCell>(`${prefix}/cell-${id}`, work, {
      onElsewhere(theirs) {
        state.code.value = theirs?.code ?? published ?? "";
        state.elsewhere.value = true;
        checkSoon();
      },
      onConflict: (theirs) => (state.conflict.value = { kind: "tab", theirs: theirs.code }),
    });
    const state = cellState(id, published, compiled, saved);
    cells.set(id, state);
    return state;
  }

  for (const part of parts) if (part.type === "cell") make(part.id, part.code, part.compiled);

  /** The cells that count, in the order of the page. */
  function present(): CellState[] {
    return shown
      .peek()
      .flatMap(({ id, type }) => (type === "cell" && !cells.get(id)!.deleted.peek() ? cells.get(id)! : []));
  }

  async function adoptLayout(next: LabLayout): Promise<void> {
    for (const { id } of next.added) {
      if (cells.has(id)) continue;
      const state = make(id, null, null);
      state.code.value = (await state.saved.load())?.code ?? "";
    }
    for (const [id, state] of cells) state.deleted.value = next.deleted.includes(id);
    layout.value = next;
  }

  function changeLayout(next: LabLayout): void {
    for (const [id, state] of cells) state.deleted.value = next.deleted.includes(id);
    layout.value = next;
    layoutSave.save(next);
  }

  async function loadSaved(state: CellState): Promise<void> {
    const saved = await state.saved.load();
    if (saved === null || saved.code === state.published) return;
    state.code.value = saved.code;
    state.original.value = saved.original;
    // Who never changed the old text has nothing to merge: the new one stands.
    if (saved.code === saved.original) state.code.value = state.published ?? saved.code;
    else if (saved.original !== null && state.published !== null && saved.original !== state.published) {
      state.conflict.value = { kind: "lesson", theirs: state.published };
    }
  }

  async function start(): Promise<void> {
    const [arranged] = await Promise.all([layoutSave.load(), ...[...cells.values()].map(loadSaved)]);
    await adoptLayout(arranged ?? publishedLayout);
    if (closed) return;
    await apply(present());
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
    sandbox.post({ type: "update", cells: compiled, inputs: [...inputs.values()], hold: [...held], data });
  }

  function receive(event: RuntimeEvent): void {
    switch (event.type) {
      case "ready":
        known = new Set(event.names);
        return;
      case "diagnostics":
        return showFaults(event.diagnostics);
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
        begun.value = true;
    }
  }

  function showFaults(diagnostics: readonly Diagnostic[]): void {
    const grouped = Map.groupBy(diagnostics, ({ cell }) => cell);
    for (const [id, state] of cells) {
      state.faults.value = (grouped.get(id) ?? []).map((each) => ({ ...each, severity: "error" as const }));
    }
  }

  /** While one types: faults of the text, and types once the language worker is there. */
  function checkSoon(): void {
    clearTimeout(checking);
    checking = setTimeout(() => void checkNow(), 350);
  }

  async function checkNow(): Promise<void> {
    const { compileCell, graph, typeModule } = await compiler();
    const sources = present().map((state) => ({ id: state.id, code: state.code.peek() }));
    const compiled = sources.map(({ id, code }) => compileCell(code, id));
    const { order, diagnostics } = graph(compiled, { known });
    showFaults([...compiled.flatMap((cell) => cell.diagnostics), ...diagnostics]);
    const module = typeModule(sources, order);
    const problems = await (await language()).check(`/${labId}.ts`, module.text);
    if (closed || sources.some(({ id, code }) => cells.get(id)!.code.peek() !== code)) return;
    const placed = problems.flatMap((problem) => {
      const origin = module.origin(problem.line);
      if (origin === null) return [];
      const endLine = module.origin(problem.endLine)?.line ?? origin.line;
      return [{ ...problem, cell: origin.cell, line: origin.line, endLine }];
    });
    for (const { id } of sources) {
      const state = cells.get(id)!;
      // A text that does not parse has its own message, better than the checker's guesses.
      const broken = state.faults.peek().length > 0;
      state.typeFaults.value = broken ? [] : placed.filter(({ cell }) => cell === id);
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

  function setCode(id: string, code: string): void {
    const state = cells.get(id)!;
    if (state.code.peek() === code) return;
    state.code.value = code;
    state.elsewhere.value = false;
    state.saved.save({ code, original: state.original.peek() });
    checkSoon();
  }

  function forgetInputs(id: string): void {
    for (const key of inputs.keys()) if (inputs.get(key)!.cell === id) inputs.delete(key);
  }

  sandbox.onMessage(receive);
  sandbox.onFailure((message) => {
    failure.value = message;
    busy.value = false;
    begun.value = true;
  });
  void start();

  return {
    parts: shown,
    cell: (id) => cells.get(id)!,
    busy,
    begun,
    failure,
    changed,
    setCode,
    run: (id) => runStates([cells.get(id)!]),
    runAll: () => runStates(present()),
    stop: () => halt("Stopped."),
    setInput(set) {
      inputs.set(`${set.cell} ${set.input}`, set);
      busy.value = true;
      sandbox.post({ type: "input", ...set });
    },
    add(after) {
      const id = `own-${crypto.randomUUID().slice(0, 8)}`;
      const state = make(id, null, null);
      void state.saved.load();
      changeLayout({ ...layout.peek(), added: [{ id, after }, ...layout.peek().added] });
      return id;
    },
    remove(id) {
      const { added, deleted } = layout.peek();
      const own = added.find((each) => each.id === id);
      // What was added below an own cell moves up to where that cell stood.
      const rest = added
        .filter((each) => each !== own)
        .map((each) => (each.after === id && own ? { ...each, after: own.after } : each));
      changeLayout(own === undefined ? { added, deleted: [...deleted, id] } : { added: rest, deleted });
      forgetInputs(id);
      void apply([]);
    },
    restore(id) {
      changeLayout({ ...layout.peek(), deleted: layout.peek().deleted.filter((each) => each !== id) });
      void apply([cells.get(id)!]);
    },
    reset(id) {
      setCode(id, cells.get(id)!.published ?? "");
      forgetInputs(id);
      void runStates([cells.get(id)!]);
    },
    resetAll() {
      changeLayout(publishedLayout);
      inputs.clear();
      held.clear();
      for (const state of present()) {
        setCode(state.id, state.published ?? "");
        state.conflict.value = null;
        state.saved.resume();
      }
      void runStates(present());
    },
    settle(id, keep) {
      const state = cells.get(id)!;
      const conflict = state.conflict.peek();
      if (conflict === null) return;
      state.conflict.value = null;
      state.saved.resume();
      state.original.value = state.published;
      if (keep === "theirs") state.code.value = conflict.theirs;
      state.saved.save({ code: state.code.peek(), original: state.published });
      checkSoon();
      if (keep === "theirs") void runStates([state]);
    },
    hints: (id) =>
      cellHints(`/${labId}.ts`, id, effects, () =>
        present().map((state) => ({ id: state.id, code: state.code.peek() })),
      ),
    close() {
      closed = true;
      clearTimeout(timer);
      clearTimeout(checking);
      layoutSave.close();
      for (const { saved } of cells.values()) saved.close();
      sandbox.close();
    },
  };
}
