import { fuzz } from "@gradus/quiz";
import { loadQuiz } from "../compile/compile-quiz.ts";
import type { QuizSource, SourceTree } from "../read/source-tree.ts";
import type { DeepCache } from "./deep-cache.ts";
import { modulesOf } from "./pieces.ts";
import type { Rule } from "./rule.ts";

const seeds = 1000;

/** Asks every question type at many seeds. */
export function quizzesSurvive(cache: DeepCache): Rule {
  return {
    id: "quizzes-survive",
    says: `Every question type survives ${seeds} seeds: no NaN, one right choice, distractors that differ.`,
    async check(tree, problem) {
      for (const { quiz } of modulesOf(tree)) {
        if (quiz === null) continue;
        const content = await codeOf(quiz, tree);
        await cache.unlessPassed(`quiz-${quiz.id}`, content, async () => {
          // A quiz that does not load is named by the rule "quizzes".
          const code = await loadQuiz(quiz, tree.path, () => {});
          const problems = (code?.types ?? []).flatMap((type) => fuzz(type, seeds));
          for (const { typeId, message } of problems) {
            const line =
              Math.max(
                0,
                quiz.text.split("\n").findIndex((text) => text.includes(`"${typeId}"`)),
              ) + 1;
            problem(quiz.file, line, typeId, message);
          }
          return code !== null && problems.length === 0;
        });
      }
    },
  };
}

/** The quiz and everything beside it: types may stand in files of their own. */
async function codeOf({ file }: QuizSource, tree: SourceTree): Promise<string[]> {
  const folder = file.slice(0, file.lastIndexOf("/") + 1);
  const files = tree.files.filter((name) => name.startsWith(folder) && name.endsWith(".ts"));
  return (await Promise.all(files.map(async (name) => [name, await tree.text(name)]))).flat();
}
