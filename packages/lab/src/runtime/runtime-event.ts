import type { CellResult } from "../cell-result.ts";
import type { CellSummary } from "../cell-summary.ts";
import type { Diagnostic } from "../diagnostic.ts";

/** What the page tells the runtime in the worker. */
export type RuntimeCommand =
  /** All cells as they are now, in the order of the page: those that changed, and what depends on them, run. */
  | {
      readonly type: "update";
      readonly cells: readonly CellSummary[];
      /** Everything that the reader has set; what is not among it stands where its cell puts it. */
      readonly inputs: readonly SetInput[];
      /** Cells that must not run now (they were stopped); they count as failed until they change or are run. */
      readonly hold: readonly string[];
      /** The texts of the lab's data sets, by id; left out when they are as before. */
      readonly data?: Readonly<Record<string, string>>;
    }
  /** Runs cells again, and what depends on them. */
  | { readonly type: "run"; readonly ids: readonly string[] }
  | ({ readonly type: "input" } & SetInput);

export interface SetInput {
  readonly cell: string;
  readonly input: number;
  readonly value: number | string;
}

/** What the runtime tells the page. */
export type RuntimeEvent =
  /** The worker has started; `names` are in scope of every cell without a definition. */
  | { readonly type: "ready"; readonly names: readonly string[] }
  /** Everything that is wrong before running, cells' own and between cells. */
  | { readonly type: "diagnostics"; readonly diagnostics: readonly Diagnostic[] }
  | { readonly type: "running"; readonly id: string }
  | { readonly type: "result"; readonly result: CellResult }
  /** Nothing is left to run. */
  | { readonly type: "idle" };
