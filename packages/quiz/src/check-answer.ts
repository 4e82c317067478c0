import { checkChoice, checkChoices } from "./check-choice.ts";
import { checkGraph } from "./check-graph.ts";
import { checkMatrix } from "./check-matrix.ts";
import { checkNumeric } from "./check-numeric.ts";
import { checkOrder } from "./check-order.ts";
import { checkSymbolic } from "./check-symbolic.ts";
import { QuizError } from "./quiz-error.ts";
import type { Given, Question, Verdict } from "./question.ts";

/**
 * Judges an answer. It has to be readable: ask `answerProblem` first, and let the learner
 * mend what it names instead of counting it as wrong.
 *
 * @throws QuizError `bad-question` when the answer belongs to another kind of question
 */
export function checkAnswer(question: Question, given: Given): Verdict {
  if (question.kind === "numeric" && given.kind === "numeric") return checkNumeric(question, given.text);
  if (question.kind === "symbolic" && given.kind === "symbolic") return checkSymbolic(question, given.text);
  if (question.kind === "choice" && given.kind === "choice") return checkChoice(question, given.option);
  if (question.kind === "choices" && given.kind === "choices") return checkChoices(question, given.options ?? []);
  if (question.kind === "matrix" && given.kind === "matrix") return checkMatrix(question, given.cells);
  if (question.kind === "order" && given.kind === "order") return checkOrder(question, given.cards);
  if (question.kind === "graph" && given.kind === "graph")
    return checkGraph(question, given.position ?? question.start);
  throw new QuizError(
    "bad-question",
    `checkAnswer: the answer is of the kind of its question; a "${question.kind}" question got a "${given.kind}" answer.`,
  );
}
