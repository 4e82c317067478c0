import { noFigureReason } from "../compile/compile-deck.ts";
import type { MarkdownNode } from "../read/markdown-types.ts";
import { walk } from "../read/walk.ts";
import { slidesOf } from "./pieces.ts";
import type { Rule } from "./rule.ts";

export const noFigure: Rule = {
  id: "no-figure",
  says: "A slide has a figure, or says why it has none.",
  check(tree, problem) {
    for (const { file, line, body } of slidesOf(tree)) {
      const reason = noFigureReason(body.root.children);
      const figures = countFigures(body.root);
      if (figures > 0 && reason !== null) {
        problem(file, line, "::no-figure", "This slide has a figure and says that it has none. Remove  ::no-figure");
      } else if (figures === 0 && reason === null) {
        const message =
          'This slide has no figure. Give it one, or say why not:  ::no-figure{reason="The formula is the picture"}';
        problem(file, line, "a slide without a figure", message);
      } else if (figures === 0 && reason?.trim() === "") {
        problem(
          file,
          line,
          "::no-figure",
          'Say why the slide has no figure:  ::no-figure{reason="The formula is the picture"}',
        );
      }
    }
  },
};

/** How many figures stand in a slide, at any depth. */
export function countFigures(root: MarkdownNode): number {
  let count = 0;
  walk(root, (node) => {
    if (node.type === "leafDirective" && node.name === "figure") count += 1;
  });
  return count;
}
