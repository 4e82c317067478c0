export { answerProblem } from "./answer-problem.ts";
export { askQuestion } from "./ask-question.ts";
export {
  answerQuestion,
  attemptScore,
  currentQuestion,
  nextQuestion,
  startAttempt,
  typesToRetry,
  type AnsweredQuestion,
  type Attempt,
} from "./attempt.ts";
export { cellsOfText, textOfCells } from "./cells-of-text.ts";
export { checkAnswer } from "./check-answer.ts";
export { emptyAnswer } from "./empty-answer.ts";
export { fuzz, type FuzzProblem } from "./fuzz.ts";
export { emptyRecord, masteredShare, recordAttempt, standing, type QuizRecord, type Standing } from "./mastery.ts";
export { parseProse, type Prose, type ProseInline } from "./prose.ts";
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
  Verdict,
} from "./question.ts";
export { quiz, type Quiz } from "./quiz.ts";
export { QuizError } from "./quiz-error.ts";
export { readNumber } from "./read-number.ts";
export { dueReviews, emptyDeck, nextReview, reviewCard, type ReviewCard, type ReviewDeck } from "./review.ts";
export { texOfMatrix, texOfNumber } from "./tex.ts";
