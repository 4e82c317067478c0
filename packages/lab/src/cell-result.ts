import type { Place } from "./diagnostic.ts";
import type { MimeBundle } from "./mime-bundle.ts";

/** What one run of a cell gave. */
export interface CellResult {
  readonly id: string;
  /** `blocked`: a cell that it needs has failed, or its own text has an error. `stopped`: ended from outside. */
  readonly status: "done" | "error" | "blocked" | "stopped";
  /** Everything shown, in order; the value of the last expression comes last. */
  readonly outputs: readonly MimeBundle[];
  readonly logs: readonly LogLine[];
  readonly error: CellError | null;
  readonly milliseconds: number;
}

export interface LogLine {
  readonly level: "log" | "warn" | "error";
  readonly text: string;
}

export interface CellError {
  readonly name: string;
  readonly message: string;
  /** The cell whose line failed: the running one, or the one that defined the function it called. */
  readonly cell: string;
  /** Where in that cell; null when the error carries no usable stack. */
  readonly place: Place | null;
}
