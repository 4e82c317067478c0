import { join } from "node:path";
import { proveAssignment } from "@gradus/grading";
import { resolveGradus } from "../compile/resolve-gradus.ts";
import type { AssignmentSource, SourceTree } from "../read/source-tree.ts";
import type { DeepCache } from "./deep-cache.ts";
import { modulesOf } from "./pieces.ts";
import type { Found, Rule } from "./rule.ts";

/** Proves every assignment against its own solution, starter and mistakes. */
export function assignmentsHold(cache: DeepCache): Rule {
  return {
    id: "assignments-hold",
    says: "A solution scores full marks, the starter none, and each named mistake fails a visible check and gets its own message.",
    async check(tree, problem) {
      resolveGradus();
      for (const { assignment } of modulesOf(tree)) {
        if (assignment === null || Object.values(assignment.code).includes(null)) continue;
        const content = await codeOf(assignment, tree);
        await cache.unlessPassed(`assignment-${assignment.id}`, content, () => prove(assignment, tree, problem));
      }
    },
  };
}

/** Every TypeScript file that the assignment may be made of, with its name: its own, and what courses share. */
async function codeOf({ folder }: AssignmentSource, tree: SourceTree): Promise<string[]> {
  const files = tree.files.filter(
    (file) => file.endsWith(".ts") && (file.startsWith(`${folder}/`) || file.startsWith("shared/")),
  );
  return (await Promise.all(files.map(async (file) => [file, await tree.text(file)]))).flat();
}

async function prove({ folder }: AssignmentSource, tree: SourceTree, problem: Found): Promise<boolean> {
  try {
    const { holds, problems } = await proveAssignment({ folder: join(tree.path, folder) });
    for (const sentence of problems) {
      const [, name = "checks.ts"] = /^([\w-]+\.ts): /.exec(sentence) ?? [];
      const alternative = `${folder}/alternatives/${name}`;
      problem(
        tree.files.includes(alternative) ? alternative : `${folder}/${name}`,
        1,
        name,
        sentence.replace(/^[\w-]+\.ts: /, ""),
      );
    }
    return holds;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    problem(`${folder}/checks.ts`, 1, "checks.ts", `The assignment cannot be proved: ${why}`);
    return false;
  }
}
