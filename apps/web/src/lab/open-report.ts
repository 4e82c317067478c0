import { computed, signal } from "@preact/signals";
import type { ReadonlySignal, Signal } from "@preact/signals";
import type { Conflict } from "../editor/conflict-view.tsx";
import { autosave } from "../work/autosave.ts";
import type { Autosave, WorkFunctions } from "../work/autosave.ts";

/** How much of a line of the rubric a report reaches. */
export type Mark = "none" | "part" | "full";

/** What a learner writes into the places of a report, and how they judge it. */
export interface ReportWork {
  readonly places: ReadonlyMap<string, ReportPlaceState>;
  /** The learner's own marks, by the id of the rubric's line. */
  readonly marks: ReadonlySignal<Readonly<Record<string, Mark>>>;
  /** The part of the places in which something is written, 0 to 1. */
  readonly written: ReadonlySignal<number>;
  readonly write: (id: string, text: string) => void;
  readonly mark: (line: string, mark: Mark) => void;
  readonly settle: (id: string, keep: "mine" | "theirs") => void;
  readonly close: () => void;
}

export interface ReportPlaceState {
  readonly text: Signal<string>;
  readonly conflict: Signal<Conflict | null>;
  readonly saved: Autosave<string>;
}

/**
 * Opens the saved texts and marks of a report.
 *
 * @param prefix begins the keys under which they are saved
 * @param ids the places to write in
 */
export async function openReport(prefix: string, ids: readonly string[], work: WorkFunctions): Promise<ReportWork> {
  const places = new Map(ids.map((id) => [id, place(id)]));
  const marks = signal<Readonly<Record<string, Mark>>>({});
  const marksSave = autosave<Readonly<Record<string, Mark>>>(`${prefix}/rubric`, work, {
    onElsewhere: (theirs) => (marks.value = theirs ?? {}),
    // A mark is one click: the later one stands, and those that only the other tab has are kept.
    onConflict(theirs) {
      marks.value = { ...theirs, ...marks.peek() };
      marksSave.resume();
      marksSave.save(marks.peek());
    },
  });

  function place(id: string): ReportPlaceState {
    const text = signal("");
    const conflict = signal<Conflict | null>(null);
    const saved = autosave<string>(`${prefix}/report-${id}`, work, {
      onElsewhere: (theirs) => (text.value = theirs ?? ""),
      onConflict: (theirs) => (conflict.value = { kind: "tab", theirs }),
    });
    return { text, conflict, saved };
  }

  for (const { text, saved } of places.values()) text.value = (await saved.load()) ?? "";
  marks.value = (await marksSave.load()) ?? {};

  return {
    places,
    marks,
    written: computed(() => {
      const filled = [...places.values()].filter(({ text }) => text.value.trim() !== "");
      return places.size === 0 ? 0 : filled.length / places.size;
    }),
    write(id, text) {
      const { text: current, saved } = places.get(id)!;
      if (current.peek() === text) return;
      current.value = text;
      saved.save(text);
    },
    mark(line, mark) {
      marks.value = { ...marks.peek(), [line]: mark };
      marksSave.save(marks.peek());
    },
    settle(id, keep) {
      const { text, conflict, saved } = places.get(id)!;
      const settled = conflict.peek();
      if (settled === null) return;
      conflict.value = null;
      if (keep === "theirs") text.value = settled.theirs;
      saved.resume();
      saved.save(text.peek());
    },
    close() {
      marksSave.close();
      for (const { saved } of places.values()) saved.close();
    },
  };
}
