import { excerpt, type Problem } from "../problem.ts";
import type { SourceTree } from "../read/source-tree.ts";
import type { Rule } from "./rule.ts";

/** Runs rules over a tree; a rule that cannot run at all is our bug and throws. */
export async function runRules(tree: SourceTree, rules: readonly Rule[]): Promise<Problem[]> {
  const problems: Problem[] = [];
  await Promise.all(
    rules.map(async ({ id, check }) => {
      await check(tree, (file, line, given, message) => {
        problems.push({ file, line, rule: id, given: excerpt(given), message });
      });
    }),
  );
  return problems;
}
