import { askQuestion } from "./ask-question.ts";
import { questionProblems } from "./question-problems.ts";
import type { QuestionType } from "./question-type.ts";

/** A rule that a question type breaks, with the seed that shows it. */
export interface FuzzProblem {
  readonly typeId: string;
  readonly seed: number;
  readonly message: string;
}

/**
 * Asks a type at seeds 1 … `seeds` and judges each question: no number that went wrong, exactly one
 * right choice, distractors that differ as mathematics, an answer that passes its own check, mistakes
 * that fail it with their own reason, formulas whose braces match, and the same question when asked again.
 *
 * @param seeds how many; 1,000 in the checks of a course
 * @returns one problem per message: the seeds after the first with the same one are left out
 */
export function fuzz(type: QuestionType, seeds = 1000): readonly FuzzProblem[] {
  const problems = new Map<string, FuzzProblem>();
  const note = (seed: number, rule: string, message: string): void => {
    if (!problems.has(rule))
      problems.set(rule, { typeId: type.id, seed, message: `${type.id}, seed ${seed}: ${message}` });
  };
  for (let seed = 1; seed <= seeds; seed += 1) {
    try {
      const question = askQuestion(type, seed);
      if (question.kind !== type.kind)
        note(seed, "kind", `the type is "${type.kind}" and asks a "${question.kind}" question.`);
      for (const { rule, message } of questionProblems(question)) note(seed, rule, message);
      // One seed in ten is enough to find a generator that keeps something between two calls.
      if (seed % 10 === 1 && JSON.stringify(askQuestion(type, seed)) !== JSON.stringify(question)) {
        note(
          seed,
          "pure",
          "asked twice, it gives two questions. Does it use a random source other than its generator?",
        );
      }
    } catch (error) {
      note(seed, "throws", `it throws: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return [...problems.values()];
}
