export type { CellSource, CellSummary } from "./cell-summary.ts";
export type { Diagnostic, DiagnosticCode, Place } from "./diagnostic.ts";
export type { CellError, CellResult, LogLine } from "./cell-result.ts";
export type { ChoiceOutput, FigureOutput, MimeBundle, SliderOutput, TableOutput } from "./mime-bundle.ts";
export { compileCell } from "./compile/compile-cell.ts";
export { graph } from "./graph.ts";
export type { CellGraph } from "./graph.ts";
