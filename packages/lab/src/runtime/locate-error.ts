import type { CellError } from "../cell-result.ts";
import type { CellSummary } from "../cell-summary.ts";
import type { Place } from "../diagnostic.ts";

/** What a learner throws may have anything in these places. */
interface ErrorLike {
  readonly name?: unknown;
  readonly message: unknown;
  readonly stack: unknown;
}

/** Lines that the compiler puts before a cell's own text. */
const headerLines = 1;

/**
 * What was thrown, with the line and column of the cell as written.
 *
 * The first stack frame that lies in a cell counts: an error thrown inside the library is shown where the
 * learner called it.
 *
 * @param cell the cell that was running
 * @param summaries all cells, for their shifts
 */
export function locateError(
  thrown: unknown,
  cell: string,
  summaries: ReadonlyMap<string, Pick<CellSummary, "shift">>,
): CellError {
  if (!isError(thrown)) {
    return { name: "Thrown value", message: textOf(thrown), cell, place: null };
  }
  const found = /gradus-cell-([\w-]+)\.ts:(\d+):(\d+)/.exec(textOf(thrown.stack));
  const { name, message } = { name: textOf(thrown.name), message: friendlyMessage(thrown) };
  if (found === null) return { name, message, cell, place: null };
  const line = Number(found[2]) - headerLines;
  const column = unshift(line, Number(found[3]), summaries.get(found[1])?.shift ?? null);
  const place: Place = { line, column, endLine: line, endColumn: column + 1 };
  return { name, message, cell: found[1], place };
}

/** The column before the compiler wrote the opening of the shown expression into the line. */
function unshift(line: number, column: number, shift: CellSummary["shift"]): number {
  if (shift === null || line !== shift.line || column < shift.column) return column;
  return Math.max(shift.column, column - shift.by);
}

/** By shape: an error may come from another realm. */
function isError(value: unknown): value is ErrorLike {
  return typeof value === "object" && value !== null && "message" in value && "stack" in value;
}

function textOf(value: unknown): string {
  try {
    return String(value);
  } catch {
    return "A value that cannot be written as text was thrown.";
  }
}

/** The engine's own messages for the commonest slips, with the usual cause. */
function friendlyMessage(error: ErrorLike): string {
  const message = textOf(error.message);
  const early = /Cannot access '(.+)' before initialization/.exec(message);
  if (early !== null) {
    return `${early[1]} is read before the line that defines it. A cell that defines ${early[1]} cannot use the library's ${early[1]} at the same time: choose another name.`;
  }
  if (error.name === "RangeError" && /call stack/i.test(message)) {
    return "A function called itself too often. Does every chain of calls end?";
  }
  return message;
}
