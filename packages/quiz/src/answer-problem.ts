import { readExpression } from "./read-expression.ts";
import { readNumber } from "./read-number.ts";
import { withoutUnit } from "./check-numeric.ts";
import { vectorsOf } from "./check-matrix.ts";
import type { Given, Question } from "./question.ts";

/**
 * What keeps an answer from being judged, as a sentence for the learner; null when nothing does.
 * A slip of the keyboard is not a wrong answer: it is mended before it counts.
 */
export function answerProblem(question: Question, given: Given): string | null {
  switch (given.kind) {
    case "numeric": {
      const unit = question.kind === "numeric" ? question.unit : undefined;
      const reading = readNumber(withoutUnit(given.text, unit));
      return "problem" in reading ? reading.problem : null;
    }
    case "symbolic": {
      const reading = readExpression(given.text, question.kind === "symbolic" ? question.variables : []);
      return "problem" in reading ? reading.problem : null;
    }
    case "choice":
      return given.option === null ? "Choose one of the lines." : null;
    case "choices":
      return given.options === null ? "Tick every line that belongs, or “None of these”." : null;
    case "matrix":
      return question.kind === "matrix" ? matrixProblem(question.vectors === true, question.answer, given.cells) : null;
    case "order":
      return null;
    case "graph":
      return given.position === null ? "Move the handle first, with the pointer or the arrow keys." : null;
  }
}

function matrixProblem(
  vectors: boolean,
  answer: readonly (readonly number[])[],
  cells: readonly (readonly string[])[],
): string | null {
  const typed = vectors ? vectorsOf(cells) : cells;
  if (typed.length === 0) return "Write at least one vector.";
  for (const [i, row] of typed.entries()) {
    if (row.length !== answer[0].length) {
      return `Row ${i + 1} has ${row.length} ${row.length === 1 ? "entry" : "entries"}; it needs ${answer[0].length}.`;
    }
    for (const [j, cell] of row.entries()) {
      const reading = readNumber(cell);
      if ("problem" in reading) {
        return cell.trim() === "" ? `The entry in row ${i + 1}, column ${j + 1} is empty.` : reading.problem;
      }
    }
  }
  if (!vectors && typed.length !== answer.length) {
    return `The matrix needs ${answer.length} rows; it has ${typed.length}.`;
  }
  return null;
}
