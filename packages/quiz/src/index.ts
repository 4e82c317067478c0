export { answerProblem } from "./answer-problem.ts";
export { askQuestion } from "./ask-question.ts";
export {
  answerQuestion,
  attemptScore,
  currentQuestion,
  draftAnswer,
  nextQuestion,
  startAttempt,
  typesToRetry,
  type AnsweredQuestion,
  type Attempt,
} from "./attempt.ts";
export { cellsOfText, textOfCells } from "./cells-of-text.ts";
export { checkAnswer } from "./check-answer.ts";
export { sameFormula } from "./check-symbolic.ts";
export { distinctMistakes } from "./distinct-mistakes.ts";
export { drawUntil, nonzero } from "./draw-until.ts";
export { emptyAnswer } from "./empty-answer.ts";
export { fuzz, type FuzzProblem } from "./fuzz.ts";
export {
  answersNeeded,
  emptyRecord,
  isMastered,
  masteredShare,
  recordAnswer,
  recordAttempt,
  standing,
  type QuizRecord,
  type Standing,
} from "./mastery.ts";
export type { PlaneMark, PlanePicture, PlanePoint } from "./plane-picture.ts";
export { parseProse, type ProseBlock, type ProseInline, type ProseLine } from "./prose.ts";
export { questionType, type QuestionType, type QuestionTypeSpec } from "./question-type.ts";
export type {
  Card,
  ChoiceQuestion,
  ChoicesQuestion,
  Given,
  GraphQuestion,
  MatrixQuestion,
  Mistake,
  NumericQuestion,
  Option,
  OrderQuestion,
  OrderRule,
  Question,
  QuestionKind,
  QuestionOf,
  QuestionSpecs,
  Rows,
  SymbolicQuestion,
  Verdict,
} from "./question.ts";
export { quiz, type Quiz } from "./quiz.ts";
export { QuizError } from "./quiz-error.ts";
export { readExpression, type ExpressionReading } from "./read-expression.ts";
export { readNumber, type NumberReading } from "./read-number.ts";
export { dueReviews, emptyDeck, nextReview, reviewCard, type ReviewCard, type ReviewDeck } from "./review.ts";
export { texOfColumn, texOfMatrix, texOfNumber } from "./tex.ts";
export { signed, texOfCombination } from "./tex-of-sum.ts";
