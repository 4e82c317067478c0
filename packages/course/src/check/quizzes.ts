import { loadQuiz } from "../compile/compile-quiz.ts";
import { modulesOf } from "./pieces.ts";
import type { Rule } from "./rule.ts";

export const quizzes: Rule = {
  id: "quizzes",
  says: "A quiz has at least one question type, each with an id of its own and an objective of its module.",
  async check(tree, problem) {
    for (const { id: module, quiz, objectives } of modulesOf(tree)) {
      if (quiz === null) continue;
      const code = await loadQuiz(quiz, tree.path, ({ file, line, given, message }) =>
        problem(file, line, given, message),
      );
      if (code === null) continue;
      if (code.types.length === 0) {
        problem(
          quiz.file,
          1,
          "types: []",
          "A quiz has at least one question type. Write  types: [questionType({ … })]",
        );
      }
      const seen = new Set<string>();
      for (const { id, objective } of code.types) {
        const line =
          Math.max(
            0,
            quiz.text.split("\n").findIndex((text) => text.includes(`"${id}"`)),
          ) + 1;
        if (seen.has(id)) {
          problem(
            quiz.file,
            line,
            id,
            `Each question type of a quiz has an id of its own; "${id}" is there twice. Answers are kept under it.`,
          );
        }
        seen.add(id);
        if (objective < 1 || objective > objectives.length) {
          const message = `Question type "${id}" tests objective ${objective}; module "${module}" has objectives 1 to ${objectives.length}.`;
          problem(quiz.file, line, id, message);
        }
      }
    }
  },
};
