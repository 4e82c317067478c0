import type { CellResult, CellSummary } from "@gradus/lab";
import { signal } from "@preact/signals";
import type { Signal } from "@preact/signals";
import type { Conflict } from "../editor/conflict-view.tsx";
import type { EditorProblem } from "../editor/editor-types.ts";
import type { Autosave } from "../work/autosave.ts";

/** What is saved of a cell: the text, and the published text that it was made from. */
export interface SavedCell {
  readonly code: string;
  /** Null for a cell of the learner's own. */
  readonly original: string | null;
}

/** A cell as the page holds it. */
export interface CellState {
  readonly id: string;
  /** The text as published; null for a cell of the learner's own. */
  readonly published: string | null;
  readonly code: Signal<string>;
  /** What ran last, or runs now, and the text that it was compiled from. */
  readonly applied: Signal<CellSummary | null>;
  readonly ran: Signal<string | null>;
  /** Null until the first result of this visit. */
  readonly result: Signal<CellResult | null>;
  readonly running: Signal<boolean>;
  /** Why it was stopped, in a sentence. */
  readonly stopped: Signal<string | null>;
  /** Faults found without running: of the text, between cells, of types. */
  readonly faults: Signal<readonly EditorProblem[]>;
  readonly typeFaults: Signal<readonly EditorProblem[]>;
  readonly conflict: Signal<Conflict | null>;
  /** What stands here was written in another tab. */
  readonly elsewhere: Signal<boolean>;
  /** The published text that `code` was made from; differs from `published` until a lesson's change is settled. */
  readonly original: Signal<string | null>;
  readonly deleted: Signal<boolean>;
  /** It holds the functions of the assignment: they are saved there. */
  readonly own: boolean;
  readonly saved: Autosave<SavedCell>;
}

export function cellState(
  id: string,
  published: string | null,
  applied: CellSummary | null,
  { saved, own = false }: { readonly saved: Autosave<SavedCell>; readonly own?: boolean },
): CellState {
  return {
    id,
    published,
    code: signal(published ?? ""),
    applied: signal(applied),
    ran: signal(applied === null ? null : published),
    result: signal(null),
    running: signal(false),
    stopped: signal(null),
    faults: signal([]),
    typeFaults: signal([]),
    conflict: signal(null),
    elsewhere: signal(false),
    original: signal(published),
    deleted: signal(false),
    own,
    saved,
  };
}
