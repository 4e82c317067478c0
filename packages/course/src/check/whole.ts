import { loadQuiz } from "../compile/compile-quiz.ts";
import type { Rule } from "./rule.ts";

export const whole: Rule = {
  id: "whole",
  says: "A module that is not planned has as many slides, labs, exercises and question types as its course asks for under `whole`.",
  async check(tree, problem) {
    for (const { file, modules, whole } of tree.courses) {
      if (whole === null) continue;
      for (const { id, kind, line, planned, deck, labs, assignment, quiz } of modules) {
        if (planned || kind === "capstone") continue;
        const types = quiz === null ? 0 : ((await loadQuiz(quiz, tree.path, () => {}))?.types.length ?? 0);
        const parts = [
          { what: "slides", has: deck?.slides.length ?? 0, asked: whole.slides },
          { what: "labs", has: labs.length, asked: whole.labs },
          { what: "exercises", has: assignment?.exercises.length ?? 0, asked: whole.exercises },
          { what: "question types", has: types, asked: whole["question-types"] },
        ];
        for (const { what, has, asked } of parts) {
          const [least, most] = asked;
          if (has >= least && has <= most) continue;
          const message = `Module "${id}" has ${has} ${what}; the course asks for ${least} to ${most}. Write what is missing, split what is too much, or mark the module  planned: true  until it is whole.`;
          problem(file, line, `${has} ${what}`, message);
        }
      }
    }
  },
};
