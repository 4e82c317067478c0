import type { CellState } from "./cell-state.ts";

/** How a cell stands, as a word for the style and a phrase for everybody. */
export interface CellStatus {
  readonly kind: "waiting" | "running" | "done" | "changed" | "error" | "blocked" | "stopped";
  readonly text: string;
}

/** What the gutter says about a cell. Reads signals: call it while rendering. */
export function cellStatus(state: CellState): CellStatus {
  const { code, ran, result, running, stopped, faults } = state;
  if (running.value) return { kind: "running", text: "running" };
  if (stopped.value !== null) return { kind: "stopped", text: "stopped" };
  if (faults.value.length > 0) return { kind: "error", text: "has an error" };
  if (code.value !== ran.value) return { kind: "changed", text: "not run" };
  switch (result.value?.status) {
    case undefined:
      return { kind: "waiting", text: "not run yet" };
    case "done":
      return { kind: "done", text: ranIn(result.value.milliseconds) };
    case "error":
      return { kind: "error", text: "failed" };
    case "blocked":
      return { kind: "blocked", text: "waits" };
    case "stopped":
      return { kind: "stopped", text: "stopped" };
  }
}

/** Uses nothing from outside of itself: the script in a lab's head carries its text; see begin-lab.ts. */
export function ranIn(milliseconds: number): string {
  if (milliseconds < 1) return "ran in under 1 ms";
  return milliseconds < 1000 ? `ran in ${Math.round(milliseconds)} ms` : `ran in ${(milliseconds / 1000).toFixed(1)} s`;
}
