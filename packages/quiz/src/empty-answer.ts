import type { Given, Question } from "./question.ts";

/** What stands in the fields before the learner has answered. */
export function emptyAnswer(question: Question): Given {
  switch (question.kind) {
    case "numeric":
      return { kind: "numeric", text: "" };
    case "symbolic":
      return { kind: "symbolic", text: "" };
    case "choice":
      return { kind: "choice", option: null };
    case "choices":
      return { kind: "choices", options: null };
    case "matrix": {
      const columns = question.answer[0].length;
      const rows = question.vectors === true ? 1 : question.answer.length;
      return { kind: "matrix", cells: Array.from({ length: rows }, () => Array.from({ length: columns }, () => "")) };
    }
    case "order":
      return { kind: "order", cards: question.cards.map((card) => card.id) };
    case "graph":
      return { kind: "graph", position: null };
  }
}
