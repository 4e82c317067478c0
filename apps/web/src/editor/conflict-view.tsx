import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { DiffView } from "./diff-view.tsx";

/** Two texts of the same thing, between which the learner chooses. */
export interface Conflict {
  /** `lesson`: the published text has changed since. `tab`: another tab saved at the same time. */
  readonly kind: "lesson" | "tab";
  readonly theirs: string;
}

const words = {
  cell: {
    name: "Two texts of this cell",
    lesson: { what: "The lesson has changed this cell since you edited it.", theirs: "Take the new text" },
    tab: { what: "Another tab changed this cell at the same time.", theirs: "Take the other tab's text" },
  },
  text: {
    name: "Two texts of this part",
    lesson: { what: "The lesson has changed this text.", theirs: "Take the new text" },
    tab: { what: "Another tab changed this text at the same time.", theirs: "Take the other tab's text" },
  },
  file: {
    name: "Two texts of this file",
    lesson: { what: "The starter has changed since you began.", theirs: "Take the new starter" },
    tab: { what: "Two tabs changed this file at the same time.", theirs: "Take the other text" },
  },
} as const;

/** Two texts: keep one's own, take the other, or look at both first. */
export function ConflictView({
  of,
  conflict,
  mine,
  onSettle,
}: {
  readonly of: keyof typeof words;
  readonly conflict: Conflict;
  readonly mine: string;
  readonly onSettle: (keep: "mine" | "theirs") => void;
}): JSX.Element {
  const [both, setBoth] = useState(false);
  const { name } = words[of];
  const { what, theirs } = words[of][conflict.kind];
  return (
    <div class="conflict" role="group" aria-label={name}>
      <p role="status">{what} Nothing of yours is lost.</p>
      <button type="button" class="quiet-button" onClick={() => onSettle("mine")}>
        Keep mine
      </button>
      <button type="button" class="quiet-button" onClick={() => onSettle("theirs")}>
        {theirs}
      </button>
      <button type="button" class="quiet-button" aria-expanded={both} onClick={() => setBoth(!both)}>
        See both
      </button>
      {both ? <DiffView before={mine} after={conflict.theirs} label="From your text to the other" /> : null}
    </div>
  );
}
