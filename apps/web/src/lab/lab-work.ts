import type { CellSummary, SetInput } from "@gradus/lab";
import { computed, signal } from "@preact/signals";
import type { ReadonlySignal } from "@preact/signals";
import type { LabIslandProps } from "../islands/props.ts";
import { autosave } from "../work/autosave.ts";
import type { Autosave, WorkFunctions } from "../work/autosave.ts";
import { cellState } from "./cell-state.ts";
import type { CellState, SavedCell } from "./cell-state.ts";
import { arrangeParts, publishedLayout } from "./lab-layout.ts";
import type { LabLayout } from "./lab-layout.ts";
import type { OwnFunctions } from "./own-functions.ts";

export type Part = LabIslandProps["parts"][number] | { readonly type: "cell"; readonly id: string };

/** What a learner made of a lab, and keeps: the cells and their texts, which cells there are, where the inputs stand. */
export interface LabWork {
  readonly parts: ReadonlySignal<readonly Part[]>;
  readonly changed: ReadonlySignal<boolean>;
  readonly cells: ReadonlyMap<string, CellState>;
  /** The cells that count, in the order of the page. */
  readonly present: () => CellState[];
  readonly inputs: () => SetInput[];
  /** To be called once, before anything is changed. */
  readonly load: () => Promise<void>;
  readonly setCode: (state: CellState, code: string) => void;
  readonly setInput: (set: SetInput) => void;
  /** Forgets where the inputs of a cell stand, or all of them. */
  readonly forgetInputs: (cell?: string) => void;
  readonly add: (after: string) => string;
  readonly remove: (id: string) => void;
  readonly restore: (id: string) => void;
  /** Every cell as published, and none besides. */
  readonly reset: () => void;
  readonly settle: (state: CellState, keep: "mine" | "theirs") => void;
  readonly close: () => void;
}

/** Begins the keys of a lab's saved work. */
export function labWorkPrefix(moduleId: string, labId: string): string {
  return `lab/${moduleId}/${labId}`;
}

/**
 * The saved work of a lab.
 *
 * @param prefix begins the keys under which it is saved
 * @param onText called when the text of a cell has changed, here or in another tab
 */
export function openLabWork(
  prefix: string,
  parts: LabIslandProps["parts"],
  { work, own, onText }: { readonly work: WorkFunctions; readonly own: OwnFunctions; readonly onText: () => void },
): LabWork {
  const cells = new Map<string, CellState>();
  const layout = signal<LabLayout>(publishedLayout);
  const inputs = new Map<string, SetInput>();
  const moved = signal(false);

  const shown = computed(() => arrangeParts(parts, layout.value) as readonly Part[]);
  const changed = computed(
    () =>
      moved.value ||
      layout.value.added.length + layout.value.deleted.length > 0 ||
      shown.value.some(({ id, type }) => {
        const state = type === "cell" ? cells.get(id) : undefined;
        return state !== undefined && !state.own && state.code.value !== state.published;
      }),
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
  const inputSave: Autosave<readonly SetInput[]> = autosave<readonly SetInput[]>(`${prefix}/inputs`, work, {
    // A slider is where each tab has put it; the one moved last is found again after a reload.
    onElsewhere: () => undefined,
    onConflict() {
      inputSave.resume();
      inputSave.save([...inputs.values()]);
    },
  });

  for (const part of parts) if (part.type === "cell") make(part.id, part.code, part);
  const calling = [...cells.values()].filter((state) => state.own);
  const stopWatching = calling.map((state) => own.watch((code) => adopt(state, code ?? state.published ?? "")));

  function make(
    id: string,
    published: string | null,
    { compiled = null, own = false }: { readonly compiled?: CellSummary | null; readonly own?: boolean } = {},
  ): CellState {
    const saved = autosave<SavedCell>(`${prefix}/cell-${id}`, work, {
      onElsewhere: (theirs) => adopt(state, theirs?.code ?? published ?? ""),
      onConflict: (theirs) => (state.conflict.value = { kind: "tab", theirs: theirs.code }),
    });
    const state = cellState(id, published, compiled, { saved, own });
    cells.set(id, state);
    return state;
  }

  /** What another tab wrote. */
  function adopt(state: CellState, code: string): void {
    if (state.code.peek() === code) return;
    state.code.value = code;
    state.elsewhere.value = true;
    onText();
  }

  function present(): CellState[] {
    return shown
      .peek()
      .flatMap(({ id, type }) => (type === "cell" && !cells.get(id)!.deleted.peek() ? cells.get(id)! : []));
  }

  async function adoptLayout(next: LabLayout): Promise<void> {
    for (const { id } of next.added) {
      if (cells.has(id)) continue;
      const state = make(id, null);
      state.code.value = (await state.saved.load())?.code ?? "";
    }
    showLayout(next);
  }

  function showLayout(next: LabLayout): void {
    for (const [id, state] of cells) state.deleted.value = next.deleted.includes(id);
    layout.value = next;
  }

  function changeLayout(next: LabLayout): void {
    showLayout(next);
    layoutSave.save(next);
  }

  async function loadCell(state: CellState): Promise<void> {
    if (state.own) {
      state.code.value = (await own.load()) ?? state.published ?? "";
      return;
    }
    const saved = await state.saved.load();
    // Who never changed the old text has nothing to merge: the new one stands.
    if (saved === null || saved.code === state.published || saved.code === saved.original) return;
    state.code.value = saved.code;
    state.original.value = saved.original;
    if (saved.original !== null && state.published !== null && saved.original !== state.published) {
      state.conflict.value = { kind: "lesson", theirs: state.published };
    }
  }

  function setCode(state: CellState, code: string): void {
    if (state.code.peek() === code) return;
    state.code.value = code;
    state.elsewhere.value = false;
    state.saved.save({ code, original: state.original.peek() });
    onText();
  }

  function saveInputs(): void {
    moved.value = inputs.size > 0;
    inputSave.save([...inputs.values()]);
  }

  function forgetInputs(cell?: string): void {
    const before = inputs.size;
    for (const [key, set] of inputs) if (cell === undefined || set.cell === cell) inputs.delete(key);
    if (inputs.size < before) saveInputs();
  }

  return {
    parts: shown,
    changed,
    cells,
    present,
    inputs: () => [...inputs.values()],
    async load() {
      const [arranged, sets] = await Promise.all([
        layoutSave.load(),
        inputSave.load(),
        ...[...cells.values()].map(loadCell),
      ]);
      for (const set of sets ?? []) inputs.set(keyOf(set), set);
      moved.value = inputs.size > 0;
      await adoptLayout(arranged ?? publishedLayout);
    },
    setCode,
    setInput(set) {
      inputs.set(keyOf(set), set);
      saveInputs();
    },
    forgetInputs,
    add(after) {
      const id = `own-${crypto.randomUUID().slice(0, 8)}`;
      const state = make(id, null);
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
    },
    restore: (id) => changeLayout({ ...layout.peek(), deleted: layout.peek().deleted.filter((each) => each !== id) }),
    reset() {
      changeLayout(publishedLayout);
      forgetInputs();
      for (const state of present().filter((each) => !each.own)) {
        setCode(state, state.published ?? "");
        state.conflict.value = null;
        state.saved.resume();
      }
    },
    settle(state, keep) {
      const conflict = state.conflict.peek();
      if (conflict === null) return;
      state.conflict.value = null;
      state.saved.resume();
      state.original.value = state.published;
      if (keep === "theirs") state.code.value = conflict.theirs;
      state.saved.save({ code: state.code.peek(), original: state.published });
      onText();
    },
    close() {
      layoutSave.close();
      inputSave.close();
      for (const stop of stopWatching) stop();
      for (const { saved } of cells.values()) saved.close();
    },
  };
}

function keyOf({ cell, input }: SetInput): string {
  return `${cell} ${input}`;
}
