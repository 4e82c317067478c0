import { QuizError } from "./quiz-error.ts";
import type { QuestionType } from "./question-type.ts";

/** A quiz: question types in the order in which they are asked. */
export interface Quiz {
  readonly title: string;
  readonly types: readonly QuestionType[];
}

/**
 * Makes a quiz; the default export of a file in `quizzes/`.
 *
 * @throws QuizError `bad-quiz` when it has no types, or two with one id
 */
export function quiz({ title, types }: Quiz): Quiz {
  if (types.length === 0) {
    throw new QuizError("bad-quiz", `quiz: a quiz needs at least one question type; "${title}" has none.`);
  }
  const seen = new Set<string>();
  for (const { id } of types) {
    if (seen.has(id)) {
      throw new QuizError(
        "bad-quiz",
        `quiz: ids are unique in a quiz; "${title}" has two types "${id}". Was one copied from the other?`,
      );
    }
    seen.add(id);
  }
  return { title, types };
}
