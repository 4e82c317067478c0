import type { Quiz } from "@gradus/quiz";
import quizzes from "virtual:gradus-quizzes";
import { loadTex } from "./tex.ts";

/** The code of a quiz, ready to be asked: its formulas can be drawn at once. */
export async function loadQuiz(quizId: string): Promise<Quiz> {
  const [module] = await Promise.all([quizzes[quizId](), loadTex()]);
  return module.default;
}
