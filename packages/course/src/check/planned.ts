import type { Rule } from "./rule.ts";

export const planned: Rule = {
  id: "planned",
  says: "A module has slides, labs, an assignment or a quiz, or says that it is planned.",
  check(tree, problem) {
    for (const { file, modules } of tree.courses) {
      for (const { id, line, planned, deck, labs, assignment, quiz, objectives } of modules) {
        const written = deck !== null || labs.length > 0 || assignment !== null || quiz !== null;
        if (planned && written) {
          problem(file, line, id, `Module "${id}" is marked as planned and has parts. Remove  planned: true`);
        } else if (!planned && !written) {
          problem(
            file,
            line,
            id,
            `Module "${id}" has no slides, labs, assignment or quiz. Name them, or write  planned: true`,
          );
        } else if (!planned && objectives.length === 0) {
          problem(
            file,
            line,
            id,
            `Module "${id}" has no objectives. Write what a learner can do afterwards, as a list under  objectives:`,
          );
        }
      }
    }
  },
};
