import type { Diagnostic, Place } from "./diagnostic.ts";

/** A cell as its author or a learner wrote it. */
export interface CellSource {
  readonly id: string;
  readonly code: string;
}

/** A compiled cell: plain JSON, small enough to ship in a page. */
export interface CellSummary {
  readonly id: string;
  /** The names that the cell's top level declares, in the order of the text. */
  readonly defines: readonly string[];
  /** The names that it reads and does not declare, without JavaScript's own (`Math`, `Number`, …). */
  readonly uses: readonly string[];
  /** Names of other cells that it assigns to: never allowed, kept for the message. */
  readonly writes: readonly string[];
  /** Variables declared as `const x = slider(…)` or `choice(…)`, in the order of the calls. */
  readonly inputs: readonly string[];
  /** Whether a moved input runs the cell itself again: it reads its own input, or makes inputs in a loop. */
  readonly followsInputs: boolean;
  /** Where each name of `defines`, `uses` and `writes` first stands. */
  readonly places: Readonly<Record<string, Place>>;
  /** A classic script that registers the cell's function; empty when the cell does not parse. */
  readonly script: string;
  /** The column shift on the line whose expression is shown; see `locateError`. */
  readonly shift: { readonly line: number; readonly column: number; readonly by: number } | null;
  readonly diagnostics: readonly Diagnostic[];
}
