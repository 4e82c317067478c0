import { sameNumber, sameRows } from "./same-number.ts";
import type { Mistake, Rows } from "./question.ts";

/**
 * The mistakes that can be told apart: those whose value is neither the answer nor the value of an
 * earlier mistake. With small numbers a mistake sometimes arrives at the right answer; then there is
 * nothing to tell. Formulas are compared as text unless `same` says how.
 *
 * @example
 * distinctMistakes(2, [{ name: "a", value: 2, reason: "" }, { name: "b", value: 3, reason: "" }]).length; // 1
 */
export function distinctMistakes<Value extends number | string | Rows>(
  answer: Value,
  mistakes: readonly Mistake<Value>[],
  same: (a: Value, b: Value) => boolean = sameValue,
): readonly Mistake<Value>[] {
  const kept: Mistake<Value>[] = [];
  for (const mistake of mistakes) {
    if (!same(mistake.value, answer) && !kept.some((one) => same(mistake.value, one.value))) kept.push(mistake);
  }
  return kept;
}

function sameValue(a: number | string | Rows, b: number | string | Rows): boolean {
  if (typeof a === "string" || typeof b === "string") return a === b;
  if (typeof a === "number" || typeof b === "number") {
    return typeof a === "number" && typeof b === "number" && sameNumber(a, b);
  }
  return sameRows(a, b);
}
