import { modulesOf } from "./pieces.ts";
import type { Rule } from "./rule.ts";

export const orphans: Rule = {
  id: "orphans",
  says: "Every lesson file is named by a module.",
  check(tree, problem) {
    const named = new Set(
      modulesOf(tree).flatMap(({ deck, labs, assignment, quiz }) =>
        [deck, ...labs, assignment, quiz].map((part) => part?.file),
      ),
    );
    for (const file of tree.files) {
      const [course, folder, ...rest] = file.split("/");
      const isLesson =
        (rest.length === 1 && folder === "lecture-slides" && file.endsWith(".md")) ||
        (rest.length === 1 && folder === "labs" && file.endsWith(".md")) ||
        (rest.length === 1 && folder === "quizzes" && file.endsWith(".ts") && !file.endsWith(".test.ts")) ||
        (rest.length === 2 && folder === "programming-assignments" && rest[1] === "assignment.md");
      if (!isLesson || named.has(file) || !tree.courses.some(({ id }) => id === course)) continue;
      problem(file, 1, file, `No module of ${course}/course.yaml names this file. Name it there, or remove it.`);
    }
  },
};
