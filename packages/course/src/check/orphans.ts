import { posix } from "node:path";
import type { SourceTree } from "../read/source-tree.ts";
import { modulesOf } from "./pieces.ts";
import type { Found, Rule } from "./rule.ts";

export const orphans: Rule = {
  id: "orphans",
  says: "Every lesson file is named by a module, and every file in the folders of an assignment is imported by another.",
  async check(tree, problem) {
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
        (rest.length === 2 && folder === "programming-assignments" && rest[1] === "assignment.md") ||
        (rest.length === 1 && folder === "capstone" && rest[0] === "assignment.md");
      if (!isLesson || named.has(file) || !tree.courses.some(({ id }) => id === course)) continue;
      problem(file, 1, file, `Nothing in ${course}/course.yaml names this file. Name it there, or remove it.`);
    }
    await checkFolders(tree, problem);
  },
};

const inFolder = /^([^/]+\/(?:programming-assignments\/[^/]+|capstone)\/)(checks|hidden-checks|mistakes)\/.+\.ts$/;

/** A file of one exercise that the list beside its folder forgets would count for nothing, and nobody would notice. */
async function checkFolders(tree: SourceTree, problem: Found): Promise<void> {
  const pieces = tree.files.filter((file) => inFolder.test(file) && !file.endsWith(".test.ts"));
  const folders = new Set(pieces.map((file) => inFolder.exec(file)?.[1] ?? ""));
  const imported = new Set<string>();
  for (const file of tree.files) {
    if (!file.endsWith(".ts") || ![...folders].some((folder) => file.startsWith(folder))) continue;
    for (const [, path] of (await tree.text(file)).matchAll(/from\s*["'](\.{1,2}\/[^"']+)["']/g)) {
      imported.add(posix.join(posix.dirname(file), path));
    }
  }
  for (const file of pieces.filter((one) => !imported.has(one))) {
    const list = `${inFolder.exec(file)?.[2]}.ts`;
    problem(file, 1, file, `Nothing imports this file, so it counts for nothing. Import it in ${list}, or remove it.`);
  }
}
