export { compileCell } from "./compile/compile-cell.ts";
export type { CellSource, CellSummary } from "./cell-summary.ts";
export { blankTypes } from "./compile/blank-types.ts";
export type { Unsupported } from "./compile/blank-types.ts";
export { children, isNode } from "./compile/syntax-node.ts";
export type { SyntaxNode } from "./compile/syntax-node.ts";
export { parseTypeScript } from "./compile/typescript-parser.ts";
export { graph } from "./graph.ts";
export type { CellGraph } from "./graph.ts";
export type { Diagnostic, DiagnosticCode, Place } from "./diagnostic.ts";

// Running
export { runHeadless } from "./run-headless.ts";
export type { HeadlessOptions, HeadlessRun } from "./run-headless.ts";
export type { CellError, CellResult, LogLine } from "./cell-result.ts";
export type { RuntimeCommand, RuntimeEvent, SetInput } from "./runtime/runtime-event.ts";

// Outputs
export type { ChoiceOutput, FigureOutput, MimeBundle, SliderOutput, TableOutput } from "./mime-bundle.ts";
export type { ChoiceFunction, SliderFunction } from "./display/inputs.ts";
export type { PlotSpec } from "./display/plot/plot-spec.ts";
export type { Display } from "./display/create-display.ts";
export { md } from "./display/md.ts";
export { displayNames, typeGlobals, typeModule } from "./type-module.ts";
export type { TypeModule } from "./type-module.ts";

// The sandboxed frame (`sandbox/sandbox.html` is its file; `runtime/worker.ts` the entry of the lab's worker)
export { openSandbox } from "./sandbox/open-sandbox.ts";
export { withWorker } from "./sandbox/with-worker.ts";
export type { FrameMessage, Sandbox, SandboxOptions } from "./sandbox/open-sandbox.ts";
