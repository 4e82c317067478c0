import type { Rng } from "@gradus/math";
import { QuizError } from "./quiz-error.ts";
import type { Question, QuestionKind, QuestionSpecs } from "./question.ts";

/** The one door from what an author writes to what is asked: options and cards are dealt here. */
export function buildQuestion<Kind extends QuestionKind>(kind: Kind, spec: QuestionSpecs[Kind], random: Rng): Question {
  const deal = random.split("deal");
  const given = { kind, spec } as { [K in QuestionKind]: { kind: K; spec: QuestionSpecs[K] } }[QuestionKind];
  switch (given.kind) {
    case "numeric":
    case "symbolic":
    case "matrix":
    case "graph":
      return { kind: given.kind, ...given.spec } as Question;
    case "choice": {
      const { answer, distractors, ...text } = given.spec;
      const options = [
        { ...answer, name: "right answer", right: true },
        ...distractors.map((option) => ({ ...option, right: false })),
      ];
      return { kind: "choice", ...text, options: deal.shuffle(options) };
    }
    case "choices":
      return { kind: "choices", ...given.spec, options: deal.shuffle([...given.spec.options]) };
    case "order":
      return dealCards(given.spec, deal);
  }
}

function dealCards(spec: QuestionSpecs["order"], deal: Rng): Question {
  const { cards, rules, ...rest } = spec;
  const ids = cards.map((card) => card.id);
  for (const { earlier, later } of rules) {
    if (ids.indexOf(earlier) === -1 || ids.indexOf(earlier) >= ids.indexOf(later)) {
      throw new QuizError(
        "bad-question",
        `order question: cards are listed in an order that keeps every rule; "${earlier}" does not stand before "${later}".`,
      );
    }
  }
  let dealt = deal.shuffle([...cards]);
  // A deal that happens to be right would be answered by doing nothing.
  if (rules.every(({ earlier, later }) => position(dealt, earlier) < position(dealt, later)))
    dealt = dealt.toReversed();
  return { kind: "order", ...rest, rules, answer: ids, cards: dealt };
}

function position(cards: readonly { readonly id: string }[], id: string): number {
  return cards.findIndex((card) => card.id === id);
}
