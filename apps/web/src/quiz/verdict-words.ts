import { readExpression, texOfColumn, texOfMatrix, texOfNumber } from "@gradus/quiz";
import type { Question, Verdict } from "@gradus/quiz";

/** The first words of a verdict, with a sign, so that colour never says it alone. */
export function verdictWords({ right, credit }: Verdict): { readonly sign: string; readonly words: string } {
  if (right) return { sign: "✓", words: "Right" };
  if (credit > 0) return { sign: "◐", words: `Partly right: ${Math.round(credit * 100)} %` };
  return { sign: "✗", words: "Not yet" };
}

/** The stated answer as prose, for those whose answer was another; null where the lines already show it. */
export function answerWords(question: Question): string | null {
  switch (question.kind) {
    case "numeric":
      return `The answer: $${texOfNumber(question.answer)}$${unitOf(question)}.`;
    case "symbolic": {
      const reading = readExpression(question.answer, question.variables);
      return "tex" in reading ? `The answer: $${reading.tex}$.` : null;
    }
    case "matrix":
      return question.vectors === true
        ? `One answer of many:\n\n$$${question.answer.map((row) => texOfColumn(row)).join(", \\; ")}$$`
        : `${question.accepts === undefined ? "The answer" : "One answer of many"}:\n\n$$${texOfMatrix(question.answer)}$$`;
    case "order": {
      const text = (id: string): string => question.cards.find((card) => card.id === id)?.text ?? id;
      return `One right order:\n\n${question.answer.map((id, index) => `**${index + 1}.** ${text(id)}`).join("\n\n")}`;
    }
    case "graph":
      return `${question.onlyAnswer === true ? "The answer" : "One answer of many"}: $${position(question.answer)}$.`;
    case "choice":
    case "choices":
      return null;
  }
}

function position(answer: readonly number[]): string {
  const entries = answer.map(texOfNumber).join(", ");
  return answer.length === 1 ? entries : `(${entries})`;
}

/** A degree sign stands at its number; every other unit after a space. */
function unitOf({ unit }: { readonly unit?: string }): string {
  return unit === undefined ? "" : unit === "°" ? unit : `\u00a0${unit}`;
}
