import { random } from "@gradus/math";
import type { Question } from "./question.ts";
import type { QuestionType } from "./question-type.ts";

/** The question that a type asks at a seed: the same on every machine, so an attempt is saved as its seed. */
export function askQuestion(type: QuestionType, seed: number): Question {
  return type.generate(random(seed).split(type.id));
}
