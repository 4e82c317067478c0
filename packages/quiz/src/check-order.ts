import type { OrderQuestion, OrderRule, Verdict } from "./question.ts";

/**
 * Judges an order by its rules: any order that keeps them all is right. The credit is the share of the
 * rules that are kept, counted above one half, because a random order keeps about half of them.
 */
export function checkOrder(question: OrderQuestion, given: readonly string[]): Verdict {
  const broken = brokenRules(question.rules, given);
  if (broken.length === 0) return { right: true, credit: 1, message: "Right.", mistake: null, cells: null };
  const share = 1 - broken.length / question.rules.length;
  const credit = Math.max(0, 2 * share - 1);
  const mistake = question.mistakes.find((one) => one.value.join() === given.join());
  if (mistake !== undefined)
    return { right: false, credit, message: mistake.reason, mistake: mistake.name, cells: null };
  const [{ earlier, later, reason }] = broken;
  const text = (id: string): string => question.cards.find((card) => card.id === id)?.text ?? id;
  return {
    right: false,
    credit,
    message: `This has to come earlier: ${text(earlier)} You put it after: ${text(later)}\n\n${reason}`,
    mistake: null,
    cells: null,
  };
}

function brokenRules(rules: readonly OrderRule[], given: readonly string[]): readonly OrderRule[] {
  return rules.filter(
    ({ earlier, later }) => given.indexOf(earlier) > given.indexOf(later) || !given.includes(earlier),
  );
}
