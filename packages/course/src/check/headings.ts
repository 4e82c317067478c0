import { plainText } from "../read/plain-text.ts";
import type { Markdown } from "../read/source-tree.ts";
import { lineOf } from "../read/walk.ts";
import { pieces, slidesOf } from "./pieces.ts";
import type { Found, Rule } from "./rule.ts";

export const headings: Rule = {
  id: "headings",
  says: "A slide begins with its one level-1 heading; below it, and in labs and exercises, levels are not skipped.",
  check(tree, problem) {
    for (const { file, line, body } of slidesOf(tree)) {
      const [first, ...rest] = body.root.children.filter(({ type }) => type !== "html");
      if (first?.type !== "heading" || first.depth !== 1) {
        problem(
          file,
          line,
          first === undefined ? "" : plainText(first),
          "A slide begins with its title. Write first  # A sentence that states the idea",
        );
      }
      for (const node of rest) {
        if (node.type !== "heading" || node.depth !== 1) continue;
        const title = plainText(node);
        problem(
          file,
          lineOf(node),
          title,
          `A slide has one level-1 heading; "${title}" is a second. Begin a new slide with --- above it, or write ## ${title}`,
        );
      }
    }
    for (const { place, markdown } of pieces(tree)) checkOrder(markdown, place === "slide", problem);
  },
};

function checkOrder({ root, file }: Markdown, isSlide: boolean, problem: Found): void {
  let depth = 1;
  for (const node of root.children) {
    if (node.type !== "heading") continue;
    const title = plainText(node);
    if (node.depth === 1 && !isSlide) {
      problem(
        file,
        lineOf(node),
        title,
        `The title stands in the front matter; a heading here begins at level 2. Write  ## ${title}`,
      );
    } else if (node.depth > 4) {
      problem(file, lineOf(node), title, `Headings go to level 4; this is level ${node.depth}.`);
    } else if (node.depth > depth + 1) {
      const right = "#".repeat(depth + 1);
      problem(
        file,
        lineOf(node),
        title,
        `A heading of level ${node.depth} follows one of level ${depth}. Write  ${right} ${title}`,
      );
    }
    depth = node.depth;
  }
}
