import { join } from "node:path";
import type { Quiz as QuizCode } from "@gradus/quiz";
import type { Report } from "../problem.ts";
import type { QuizSource } from "../read/source-tree.ts";
import type { Quiz } from "../tree.ts";
import { loadModule } from "./load-module.ts";

/** What the pages need to know of a quiz; null when its file does not load. */
export async function compileQuiz(quiz: QuizSource, coursesPath: string, report: Report): Promise<Quiz | null> {
  const code = await loadQuiz(quiz, coursesPath, report);
  if (code === null) return null;
  const types = code.types.map(({ id, title, kind, objective }) => ({ id, title, kind, objective }));
  return { id: quiz.id, title: code.title, types, source: { file: quiz.file, line: 1 } };
}

/** Loads the quiz itself. */
export async function loadQuiz({ file }: QuizSource, coursesPath: string, report: Report): Promise<QuizCode | null> {
  try {
    const { default: quiz } = await loadModule(join(coursesPath, file));
    if (isQuiz(quiz)) return quiz;
    const message = `${file} must export a quiz by default. Write  export default quiz({ title: "…", types: [ … ] });`;
    report({ file, line: 1, rule: "quiz", given: "export default", message });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    report({ file, line: 1, rule: "loads", given: file, message: `${file} does not load: ${why}` });
  }
  return null;
}

function isQuiz(value: unknown): value is QuizCode {
  return (
    typeof value === "object" && value !== null && "title" in value && "types" in value && Array.isArray(value.types)
  );
}
