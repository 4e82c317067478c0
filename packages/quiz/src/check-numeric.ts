import { readNumber } from "./read-number.ts";
import { sameNumber } from "./same-number.ts";
import type { NumericQuestion, Verdict } from "./question.ts";

/** Judges a number: right within the tolerance, else by the mistake that gives it. */
export function checkNumeric(question: NumericQuestion, text: string): Verdict {
  const reading = readNumber(withoutUnit(text, question.unit));
  if ("problem" in reading) return wrong(reading.problem, null);
  const { value } = reading;
  if (sameNumber(value, question.answer, question.tolerance)) {
    return { right: true, credit: 1, message: "Right.", mistake: null, cells: null };
  }
  const mistake = question.mistakes.find((one) => sameNumber(value, one.value, question.tolerance));
  if (mistake !== undefined) return wrong(mistake.reason, mistake.name);
  return wrong(
    "That is not it. The worked solution below has the same numbers: compare it with yours line by line.",
    null,
  );
}

/** The typed text without the unit behind the number, if there is one. */
export function withoutUnit(text: string, unit: string | undefined): string {
  const typed = text.trim();
  return unit !== undefined && typed.endsWith(unit) ? typed.slice(0, -unit.length) : typed;
}

function wrong(message: string, mistake: string | null): Verdict {
  return { right: false, credit: 0, message, mistake, cells: null };
}
