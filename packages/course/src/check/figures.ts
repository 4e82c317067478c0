import { checkFigure } from "@gradus/figures";
import { figureAttributes } from "../compile/compile-figure.ts";
import type { LeafDirective } from "../read/markdown-types.ts";
import { lineOf } from "../read/walk.ts";
import { eachNode } from "./pieces.ts";
import type { Rule } from "./rule.ts";

export const figures: Rule = {
  id: "figures",
  says: "Every figure exists, and takes the attributes and the still that it is given.",
  async check(tree, problem) {
    const found: { node: LeafDirective; file: string }[] = [];
    eachNode(tree, (node, { markdown: { file } }) => {
      if (node.type === "leafDirective" && node.name === "figure") found.push({ node, file });
    });
    for (const { node, file } of found) {
      const { name, attributes, still } = figureAttributes(node);
      for (const message of await checkFigure(name, attributes, still)) {
        problem(file, lineOf(node), `::figure{name=${name}}`, message);
      }
    }
  },
};
