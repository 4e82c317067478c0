import type { ChoiceQuestion, ChoicesQuestion, Verdict } from "./question.ts";

/** Judges one chosen option: its reason is the message. */
export function checkChoice(question: ChoiceQuestion, option: number | null): Verdict {
  const chosen = option === null ? undefined : question.options[option];
  if (chosen === undefined) return { right: false, credit: 0, message: "Choose one.", mistake: null, cells: null };
  return {
    right: chosen.right,
    credit: chosen.right ? 1 : 0,
    message: chosen.reason,
    mistake: chosen.right ? null : chosen.name,
    cells: null,
  };
}

/**
 * Judges several ticks. The credit is the share of right options that are ticked, less the same share
 * for each wrong tick, so that ticking everything earns nothing for certain; where no option is right,
 * only no tick earns anything.
 *
 * The message only counts: each option has its own reason, which the page shows with it.
 */
export function checkChoices(question: ChoicesQuestion, ticks: readonly number[]): Verdict {
  const { options } = question;
  const ticked = new Set(ticks);
  const misjudged = options.filter((option, index) => option.right !== ticked.has(index));
  if (misjudged.length === 0) {
    return { right: true, credit: 1, message: "Every line is judged rightly.", mistake: null, cells: null };
  }
  const rightOnes = options.filter((option) => option.right).length;
  const hits = options.filter((option, index) => option.right && ticked.has(index)).length;
  const wrongTicks = ticked.size - hits;
  const credit = rightOnes === 0 ? 0 : Math.max(0, (hits - wrongTicks) / rightOnes);
  const count = misjudged.length === 1 ? "One line is" : `${misjudged.length} of ${options.length} lines are`;
  return {
    right: false,
    credit,
    message: `${count} judged wrongly. The reason stands with each line.`,
    mistake: misjudged[0].name,
    cells: null,
  };
}
