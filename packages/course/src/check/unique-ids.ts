import type { SourceTree } from "../read/source-tree.ts";
import { modulesOf } from "./pieces.ts";
import type { Rule } from "./rule.ts";

interface Named {
  readonly id: string;
  readonly file: string;
  readonly line: number;
}

/** Saved work and addresses are keyed by these ids, so none may be used twice, even in two courses. */
export const uniqueIds: Rule = {
  id: "unique-ids",
  says: "Modules, decks, labs, assignments, quizzes, glossary entries, their terms, entries of the notation and data sets have ids of their own, over all courses.",
  check(tree, problem) {
    for (const [kind, named] of Object.entries(namesOf(tree))) {
      const first = new Map<string, Named>();
      for (const one of named) {
        const before = first.get(one.id);
        if (before === undefined) first.set(one.id, one);
        else {
          const message = `Each ${kind} has a name of its own, over all courses; "${one.id}" is also at ${before.file}:${before.line}. Rename one of them.`;
          problem(one.file, one.line, one.id, message);
        }
      }
    }
  },
};

function namesOf(tree: SourceTree): Record<string, Named[]> {
  const modules = modulesOf(tree);
  const lesson = ({ id, file }: { id: string; file: string }): Named => ({ id, file, line: 1 });
  return {
    module: tree.courses.flatMap(({ file, modules }) => modules.map(({ id, line }) => ({ id, file, line }))),
    deck: modules.flatMap(({ deck }) => (deck === null ? [] : [lesson(deck)])),
    lab: modules.flatMap(({ labs }) => labs.map(lesson)),
    assignment: modules.flatMap(({ assignment }) => (assignment === null ? [] : [lesson(assignment)])),
    quiz: modules.flatMap(({ quiz }) => (quiz === null ? [] : [lesson(quiz)])),
    "glossary entry": [...tree.glossary],
    "entry of the notation": [...tree.notation],
    "term of the glossary": tree.glossary.flatMap(({ terms, file, line }) =>
      terms.map((term) => ({ id: term.toLowerCase(), file, line })),
    ),
    "data set": tree.data.map(lesson),
    reference: [...tree.bibliography],
    exercise: modules.flatMap(({ assignment }) =>
      (assignment?.exercises ?? []).map(({ name, line }) => ({
        id: `${assignment?.id}: ${name}`,
        file: assignment?.file ?? "",
        line,
      })),
    ),
  };
}
