import { evaluate } from "../compile/evaluate.ts";
import { fillComputed } from "../compile/fill-computed.ts";
import { lineOf } from "../read/walk.ts";
import { eachNode } from "./pieces.ts";
import type { Rule } from "./rule.ts";

export const computed: Rule = {
  id: "computed",
  says: "Every `{= expression}` has a value: a number, text, a fraction, a vector or a matrix.",
  check(tree, problem) {
    eachNode(tree, (node, { markdown: { file } }) => {
      const fail = (reason: string, expression: string): void =>
        problem(
          file,
          lineOf(node),
          expression,
          `{= ${expression}} cannot be computed: ${reason}. Every name of @gradus/math is in scope.`,
        );
      if (node.type === "computed") {
        const value = evaluate(node.value);
        if ("problem" in value) fail(value.problem, node.value);
      } else if (node.type === "math" || node.type === "inlineMath") fillComputed(node.value, fail);
    });
  },
};
