import type { Place } from "@gradus/lab";

/** Something to underline in the code. Lines and columns count from 1. */
export interface EditorProblem extends Place {
  readonly message: string;
  readonly severity: "error" | "warning";
}

export interface Completion {
  readonly label: string;
  /** `function`, `const`, `class`, `type`, `property`, `keyword`, … */
  readonly kind: string;
}

export interface Hover {
  /** The stretch of code that is explained, as offsets. */
  readonly start: number;
  readonly end: number;
  readonly signature: string;
  readonly documentation: string;
}

/** What knows about the names in the code: answers for the text and offset that it is asked about. */
export interface EditorHints {
  readonly complete: (code: string, offset: number) => Promise<{ from: number; options: readonly Completion[] } | null>;
  readonly hover: (code: string, offset: number) => Promise<Hover | null>;
}

export interface EditorOptions {
  readonly code: string;
  /** What is edited, for screen readers. */
  readonly label: string;
  readonly onChange: (code: string) => void;
  /** Shift-Enter and Ctrl-Enter. */
  readonly onRun?: () => void;
  /** Escape: the focus should go to what stands around the editor. */
  readonly onLeave?: () => void;
  readonly hints?: EditorHints;
}

export interface Editor {
  /** Replaces the text, when somebody else changed it; keeps the cursor where it can. */
  readonly setCode: (code: string) => void;
  readonly setProblems: (problems: readonly EditorProblem[]) => void;
  /** Puts the cursor into the editor, at a line and column if given. */
  readonly focus: (at?: { readonly line: number; readonly column: number }) => void;
  readonly destroy: () => void;
}
