import { MathError } from "../math-error.ts";
import type { RowStep } from "./rref.ts";

/** Refuses a row move that names a row which a matrix of m rows does not have. */
export function checkStep(name: string, step: RowStep<unknown>, m: number): void {
  const rows = step.kind === "swap" ? [step.i, step.j] : step.kind === "scale" ? [step.i] : [step.target, step.source];
  for (const row of rows) {
    if (Number.isInteger(row) && row >= 0 && row < m) continue;
    throw new MathError({
      code: "out-of-range",
      function: name,
      rule: m === 0 ? "a matrix without rows has none to move" : `rows are counted from 0 to ${m - 1}`,
      given: `the step names row ${row}`,
      usualCause: "Is it counted from 1, as in R₁?",
    });
  }
}
