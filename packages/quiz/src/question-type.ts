import type { Rng } from "@gradus/math";
import { buildQuestion } from "./build-question.ts";
import { QuizError } from "./quiz-error.ts";
import type { Generate, Question, QuestionKind } from "./question.ts";

/** A kind of question that can be asked again and again with other numbers. */
export interface QuestionType {
  /** Unique in its quiz; answers and reviews are saved under it. */
  readonly id: string;
  readonly title: string;
  readonly kind: QuestionKind;
  /** Which of the module's objectives it tests, from 1. */
  readonly objective: number;
  /** Pure: the same generator gives the same question. */
  readonly generate: (random: Rng) => Question;
}

export interface QuestionTypeSpec<Kind extends QuestionKind> {
  readonly id: string;
  readonly title: string;
  readonly kind: Kind;
  readonly objective: number;
  readonly generate: Generate<Kind>;
}

/**
 * Makes a question type of what an author writes. Options and cards are dealt in an order
 * that the generator decides, so authors list them as they come to mind.
 *
 * @throws QuizError `bad-type` when the id is not kebab-case or the objective is not a whole number from 1
 */
export function questionType<Kind extends QuestionKind>(spec: QuestionTypeSpec<Kind>): QuestionType {
  const { id, title, kind, objective, generate } = spec;
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
    throw new QuizError(
      "bad-type",
      `questionType: an id is made of small letters, digits and hyphens; "${id}" is not. Answers are saved under it: write it once, as in "rank-of-a-product".`,
    );
  }
  if (!Number.isInteger(objective) || objective < 1) {
    throw new QuizError(
      "bad-type",
      `questionType: objective is the number of one of the module's objectives, from 1; "${id}" has ${objective}.`,
    );
  }
  return { id, title, kind, objective, generate: (random) => buildQuestion(kind, generate(random), random) };
}
