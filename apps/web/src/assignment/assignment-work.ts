import type { Conflict } from "../editor/conflict-view.tsx";
import { autosave } from "../work/autosave.ts";
import type { WorkFunctions } from "../work/autosave.ts";
import { mergeAssignments } from "./merge-assignments.ts";
import { emptySavedAssignment } from "./saved-assignment.ts";
import type { SavedAssignment } from "./saved-assignment.ts";

/** An assignment as the page shows it. */
export interface AssignmentView {
  readonly code: string;
  /** Nothing was written yet. */
  readonly fresh: boolean;
  readonly hints: Readonly<Record<string, number>>;
  readonly conflict: Conflict | null;
  /** Another tab went on with the file, and this page followed. */
  readonly followed: boolean;
}

export interface AssignmentWork {
  readonly write: (code: string) => void;
  readonly openHint: (exercise: string) => void;
  /** Ends a conflict: `mine` keeps the text of this page, `theirs` takes the other. */
  readonly settle: (keep: "mine" | "theirs") => void;
  readonly close: () => void;
}

/**
 * The saved work of an assignment. Tabs follow each other; when two wrote at the same time, both texts are saved, and
 * each tab goes on showing its own until the learner chooses.
 *
 * @param options.starter the published text; what was made from another one is offered a choice
 * @param options.onView called whenever what the page shows has changed
 */
export function openAssignmentWork({
  key,
  starter,
  work,
  onView,
}: {
  readonly key: string;
  readonly starter: string;
  readonly work: WorkFunctions;
  readonly onView: (view: AssignmentView) => void;
}): AssignmentWork {
  let record = emptySavedAssignment;
  /** The text set aside that this page shows in place of the saved one. */
  let own: string | null = null;
  let followed = false;
  let loaded = false;

  const saved = autosave<SavedAssignment>(key, work, {
    onElsewhere(theirs) {
      const before = shown();
      adopt(theirs);
      followed ||= shown() !== before;
      tell();
    },
    onConflict(theirs, base) {
      const [mine, before] = [record, shown()];
      record = mergeAssignments(whole(base), mine, whole(theirs));
      if (own === null && mine.code !== null && record.asides.includes(mine.code)) own = mine.code;
      followed ||= shown() !== before;
      saved.resume();
      saved.save(record);
      tell();
    },
  });

  function adopt(value: SavedAssignment | null): void {
    record = whole(value);
    if (own !== null && !record.asides.includes(own)) own = null;
  }

  function shown(): string {
    const { code, original } = record;
    // Who never changed the old starter has nothing to merge: the new one stands.
    return own ?? (code === null || code === original ? starter : code);
  }

  function conflict(): Conflict | null {
    const { code, original, asides } = record;
    if (asides.length > 0) return { kind: "tab", theirs: own === null ? asides[0] : (code ?? starter) };
    const outdated = original !== null && original !== starter && shown() !== starter;
    return outdated ? { kind: "lesson", theirs: starter } : null;
  }

  function tell(): void {
    onView({
      code: shown(),
      fresh: record.code === null,
      hints: record.hints,
      conflict: conflict(),
      followed,
    });
  }

  function change(next: Partial<SavedAssignment>): void {
    record = { ...record, ...next };
    saved.save(record);
    tell();
  }

  void saved.load().then((value) => {
    adopt(value);
    loaded = true;
    tell();
  });

  return {
    write(code) {
      if (!loaded || code === shown()) return;
      if (own !== null) {
        const before = own;
        own = code;
        change({ asides: record.asides.map((text) => (text === before ? code : text)) });
        return;
      }
      const fromStarter = shown() === starter || code === starter;
      change({ code, original: fromStarter ? starter : (record.original ?? starter) });
    },
    openHint(exercise) {
      if (!loaded) return;
      change({ hints: { ...record.hints, [exercise]: (record.hints[exercise] ?? 0) + 1 } });
    },
    settle(keep) {
      const asked = conflict();
      if (asked === null) return;
      const code = keep === "mine" ? shown() : asked.theirs;
      if (asked.kind === "lesson") return change({ code, original: starter });
      const settled = own ?? record.asides[0];
      own = null;
      change({ code, asides: record.asides.filter((text) => text !== settled) });
    },
    close: saved.close,
  };
}

/** Work that was saved before it kept its starter lacks what was added since. */
function whole(saved: Partial<SavedAssignment> | null): SavedAssignment {
  return { ...emptySavedAssignment, ...saved };
}
