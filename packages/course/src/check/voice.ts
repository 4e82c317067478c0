import { lineOf } from "../read/walk.ts";
import { figureAttributes } from "../compile/compile-figure.ts";
import { eachNode } from "./pieces.ts";
import type { Rule } from "./rule.ts";

/** Words that hurt a reader who does not see it at once, and filler, each with what to do. */
const banned: readonly (readonly [RegExp, string])[] = [
  [/\bsimply\b/i, "Leave it out: what is simple needs no word for it."],
  [/\bobvious(?:ly)?\b/i, "Leave it out, or say why it is so."],
  [/(?<!\b(?:a|the|most|more) )\bjust\b/i, 'Leave it out, or write "only" where that is meant.'],
  [/\b(?:it is|it's) easy to see\b/i, "Show it."],
  [
    /\bin this (?:section|slide|lab|chapter|module),? (?:we|you) (?:will|are going to)\b/i,
    "Begin with the thing itself.",
  ],
  [/!/, "Prose has no exclamation marks; a factorial stands in a formula."],
];

export const voice: Rule = {
  id: "voice",
  says: 'Prose is free of "simply", "obviously", "just", "it is easy to see", announcements and exclamation marks.',
  check(tree, problem) {
    eachNode(tree, (node, { markdown: { file } }) => {
      const isFigure = node.type === "leafDirective" && node.name === "figure";
      const text = node.type === "text" ? node.value : isFigure ? figureAttributes(node).alt : null;
      if (text === null) return;
      for (const [pattern, advice] of banned) {
        const match = pattern.exec(text);
        if (match === null) continue;
        const line = lineOf(node) + text.slice(0, match.index).split("\n").length - 1;
        problem(file, line, match[0], `"${match[0]}" does not belong in a lesson. ${advice}`);
      }
    });
  },
};
