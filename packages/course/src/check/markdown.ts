import { lineOf } from "../read/walk.ts";
import { eachNode } from "./pieces.ts";
import type { Rule } from "./rule.ts";

/** What Markdown knows and the format does not, with what to write in its place. */
const instead: Readonly<Record<string, string>> = {
  html: "HTML is shown nowhere. Write Markdown and directives; a comment <!-- … --> is fine.",
  image: 'A picture is a figure. Write  ::figure{name=… alt="…"}',
  imageReference: 'A picture is a figure. Write  ::figure{name=… alt="…"}',
  thematicBreak: "A line --- separates slides, and only in a deck. Write a heading here.",
  definition: "Write the address where it is used: [words](address).",
  linkReference: "Write the address where it is used: [words](address).",
  textDirective: "Directives stand on a line of their own.",
};

export const markdown: Rule = {
  id: "markdown",
  says: "Only the Markdown that every output can show is used: no HTML, no images, no rules, no reference links.",
  check(tree, problem) {
    eachNode(tree, (node, { markdown: { file } }) => {
      if (!Object.hasOwn(instead, node.type)) return;
      if (node.type === "html" && /^<!--[^]*-->$/.test(node.value.trim())) return;
      problem(file, lineOf(node), "value" in node ? node.value : node.type, instead[node.type]);
    });
  },
};
