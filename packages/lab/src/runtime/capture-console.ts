import type { LogLine } from "../cell-result.ts";
import { valueToText } from "../display/value-to-text.ts";

/** The part of `console` that a cell has. */
export type CellConsole = Pick<Console, "log" | "info" | "debug" | "warn" | "error" | "table" | "assert">;

/** A console whose lines go to the cell that is running. */
export function captureConsole(write: (line: LogLine) => void): CellConsole {
  const to =
    (level: LogLine["level"]) =>
    (...values: unknown[]): void =>
      write({ level, text: values.map(valueToText).join(" ") });
  return {
    log: to("log"),
    info: to("log"),
    debug: to("log"),
    table: to("log"),
    warn: to("warn"),
    error: to("error"),
    assert: (holds?: boolean, ...values: unknown[]) => {
      if (holds !== true) to("error")("Assertion failed.", ...values);
    },
  };
}
