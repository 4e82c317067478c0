import { compileTex } from "../compile/compile-tex.ts";
import { lessonContext } from "../compile/lesson-context.ts";
import { lineOf } from "../read/walk.ts";
import { eachNode } from "./pieces.ts";
import type { Rule } from "./rule.ts";

export const tex: Rule = {
  id: "tex",
  says: "Every formula parses as TeX, and its `\\sym{…}` names a declared symbol.",
  check(tree, problem) {
    eachNode(tree, (node, { lesson, markdown: { file } }) => {
      if (node.type !== "math" && node.type !== "inlineMath") return;
      const context = lessonContext(
        { file, symbols: lesson?.symbols ?? {} },
        tree,
        ({ rule, line, given, message }) => {
          if (rule !== "computed") problem(file, line, given, message);
        },
      );
      const display = node.type === "math";
      compileTex(node.value, lineOf(node) + (display ? 1 : 0), context, { display });
    });
  },
};
