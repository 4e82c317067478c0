import { excerpt } from "../problem.ts";
import { lineOf } from "../read/walk.ts";
import { eachNode } from "./pieces.ts";
import type { Rule } from "./rule.ts";

export const notation: Rule = {
  id: "notation",
  says: "Formulas are written as `shared/notation.yaml` says, and in none of the ways that it rules out.",
  check(tree, problem) {
    const ruledOut = tree.notation.flatMap(({ tex, not }) => not.map((way) => ({ way, tex, pattern: pattern(way) })));
    if (ruledOut.length === 0) return;
    eachNode(tree, (node, { markdown: { file } }) => {
      if (node.type !== "math" && node.type !== "inlineMath") return;
      for (const { way, tex, pattern } of ruledOut) {
        const match = pattern.exec(node.value);
        if (match === null) continue;
        const line =
          lineOf(node) + node.value.slice(0, match.index).split("\n").length - (node.type === "math" ? 0 : 1);
        problem(file, line, excerpt(node.value), `The courses do not write ${way}. Write it as in  ${tex}`);
      }
    });
  },
};

/** The text as it stands; a command or letter at its end is the whole one, so `\le` is not found in `\left`. */
function pattern(way: string): RegExp {
  const text = way.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);
  return new RegExp(text + (/[a-zA-Z]$/.test(way) ? "(?![a-zA-Z])" : ""));
}
