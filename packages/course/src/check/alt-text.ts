import { figureAttributes } from "../compile/compile-figure.ts";
import { lineOf } from "../read/walk.ts";
import { eachNode } from "./pieces.ts";
import type { Rule } from "./rule.ts";

export const altText: Rule = {
  id: "alt-text",
  says: 'Every figure says in words what it shows, without "image of".',
  check(tree, problem) {
    eachNode(tree, (node, { markdown: { file } }) => {
      if (node.type !== "leafDirective" || node.name !== "figure") return;
      const { name, alt } = figureAttributes(node);
      const given = `::figure{name=${name} alt="${alt}"}`;
      if (alt.trim() === "") {
        const message = `The figure "${name}" needs words for those who do not see it: what it shows, not what it is. Write  alt="Two lines crossing at (1, 2)"`;
        problem(file, lineOf(node), given, message);
      } else if (/^\s*(an?\s+|the\s+)?(image|picture|photo|graphic|figure|diagram)\s+(of|showing|shows)\b/i.test(alt)) {
        problem(
          file,
          lineOf(node),
          given,
          "Alternative text begins with what is seen: a screen reader has already said that it is an image.",
        );
      }
    });
  },
};
