import { didYouMean } from "../nearest-name.ts";
import { modulesOf } from "./pieces.ts";
import type { Rule } from "./rule.ts";

export const needs: Rule = {
  id: "needs",
  says: "A module needs modules that exist, and never, by whatever way round, itself.",
  check(tree, problem) {
    const byId = new Map(modulesOf(tree).map((module) => [module.id, module]));
    const wayBack = (from: string, to: string, seen: readonly string[]): readonly string[] | null => {
      if (from === to) return [...seen, from];
      if (seen.includes(from)) return null;
      for (const { value } of byId.get(from)?.needs ?? []) {
        const way = wayBack(value, to, [...seen, from]);
        if (way !== null) return way;
      }
      return null;
    };
    for (const { file, modules } of tree.courses) {
      for (const { id, needs } of modules) {
        for (const { value, line } of needs) {
          if (!byId.has(value)) {
            problem(
              file,
              line,
              value,
              `Module "${id}" needs "${value}", which no course has.${didYouMean(value, byId.keys())}`,
            );
            continue;
          }
          const way = wayBack(value, id, []);
          if (way === null) continue;
          const circle = [id, ...way].join(" → ");
          problem(
            file,
            line,
            value,
            `Modules cannot need each other in a circle: ${circle}. Take one of these needs away.`,
          );
        }
      }
    }
  },
};
