import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { DiffView } from "../editor/diff-view.tsx";
import type { Conflict } from "./cell-state.ts";

const words = {
  lesson: { what: "The lesson has changed this cell since you edited it.", theirs: "Take the new text" },
  tab: { what: "Another tab changed this cell at the same time.", theirs: "Take the other tab's text" },
} as const;

/** Two texts of one cell: keep one's own, take the other, or look at both first. */
export function ConflictView({
  conflict,
  mine,
  onSettle,
}: {
  readonly conflict: Conflict;
  readonly mine: string;
  readonly onSettle: (keep: "mine" | "theirs") => void;
}): JSX.Element {
  const [both, setBoth] = useState(false);
  const { what, theirs } = words[conflict.kind];
  return (
    <div class="cell-conflict" role="group" aria-label="Two texts of this cell">
      <p role="status">{what} Nothing of yours is lost.</p>
      <button type="button" onClick={() => onSettle("mine")}>
        Keep mine
      </button>
      <button type="button" onClick={() => onSettle("theirs")}>
        {theirs}
      </button>
      <button type="button" aria-expanded={both} onClick={() => setBoth(!both)}>
        See both
      </button>
      {both ? <DiffView before={mine} after={conflict.theirs} label="From your text to the other" /> : null}
    </div>
  );
}
