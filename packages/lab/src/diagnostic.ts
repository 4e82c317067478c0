/** A stretch of a cell's text. Lines and columns count from 1, as editors and `tsc` show them. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export type DiagnosticCode =
  | "syntax"
  | "unsupported"
  | "reserved-name"
  | "duplicate-name"
  | "written-elsewhere"
  | "cycle"
  | "unknown-name";

/** What is wrong with a cell before it runs, and where. */
export interface Diagnostic extends Place {
  readonly cell: string;
  readonly code: DiagnosticCode;
  readonly message: string;
}
