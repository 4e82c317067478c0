import { plainText } from "../read/plain-text.ts";
import type { MarkdownNode } from "../read/markdown-types.ts";
import { countFigures } from "./no-figure.ts";
import { slidesOf } from "./pieces.ts";
import type { Rule } from "./rule.ts";

/** Words beside a figure; about 40 is good. */
const withFigure = 60;
const withoutFigure = 100;

export const wordBudget: Rule = {
  id: "word-budget",
  says: `A slide has at most ${withFigure} words beside its figure (about 40 is good), at most ${withoutFigure} without one.`,
  check(tree, problem) {
    for (const { file, line, body } of slidesOf(tree)) {
      const most = countFigures(body.root) > 0 ? withFigure : withoutFigure;
      const words = body.root.children.reduce((sum, node) => sum + countWords(node), 0);
      if (words <= most) continue;
      const message = `This slide has ${words} words; at most ${most} fit${most === withFigure ? " beside a figure" : ""}. Keep one idea, and move the rest into the notes or a slide of its own.`;
      problem(file, line, `${words} words`, message);
    }
  },
};

/** Words of prose: not the title, code, displayed formulas or directives' attributes; a formula in a line is one word. */
function countWords(node: MarkdownNode): number {
  if (node.type === "code" || node.type === "math" || node.type === "html") return 0;
  if (node.type === "heading" && node.depth === 1) return 0;
  if (node.type === "paragraph" || node.type === "heading" || node.type === "tableCell") {
    const words = node.children.map((child) =>
      child.type === "inlineMath" || child.type === "computed" ? "x" : plainText(child),
    );
    return words
      .join("")
      .split(/\s+/)
      .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  }
  if (!("children" in node)) return 0;
  return (node.children as MarkdownNode[]).reduce((sum, child) => sum + countWords(child), 0);
}
