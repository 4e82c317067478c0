import type { CellSummary } from "./cell-summary.ts";
import type { Diagnostic } from "./diagnostic.ts";

export interface CellGraph {
  /** Every cell, each after the cells it reads from; otherwise in the order given. */
  readonly order: readonly string[];
  /** The cells that read, directly or through others, what the given cell defines; in running order. */
  readonly dependents: (id: string) => readonly string[];
  /** The cells that the given cell reads from directly. */
  readonly needs: (id: string) => readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The order in which the cells of a lab run, and what is wrong between them: a name defined twice,
 * a cell that assigns to another's variable, cells that wait for each other, names nobody defines.
 *
 * A cell's own diagnostics (`CellSummary.diagnostics`) are not repeated here.
 *
 * @param known names in scope without a definition; without it unknown names are not reported
 */
export declare function graph(cells: readonly CellSummary[], options?: { known?: ReadonlySet<string> }): CellGraph;
