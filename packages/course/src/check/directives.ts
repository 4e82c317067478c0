import { asideRoles } from "../compile/compile-blocks.ts";
import { didYouMean } from "../nearest-name.ts";
import { plainText } from "../read/plain-text.ts";
import { lineOf } from "../read/walk.ts";
import { eachNode, type Place } from "./pieces.ts";
import type { Rule } from "./rule.ts";

const leaves: Readonly<Record<string, readonly Place[]>> = {
  figure: ["slide", "lab", "intro", "statement", "hint"],
  "no-figure": ["slide"],
};
const containers: Readonly<Record<string, readonly Place[]>> = {
  ...Object.fromEntries(asideRoles.map((role) => [role, ["slide", "lab", "intro", "statement", "hint"]])),
  step: ["slide"],
  hint: ["statement"],
  report: ["lab"],
};

export const directives: Rule = {
  id: "directives",
  says: "Every directive is one that the format knows, with its colons, in a place where it means something.",
  check(tree, problem) {
    eachNode(tree, (node, { place, markdown: { file } }) => {
      const line = lineOf(node);
      if (node.type === "leafDirective" || node.type === "containerDirective") {
        const isLeaf = node.type === "leafDirective";
        const [known, others] = isLeaf ? [leaves, containers] : [containers, leaves];
        const given = `${isLeaf ? "::" : ":::"}${node.name}`;
        if (Object.hasOwn(others, node.name)) {
          const right = isLeaf ? `:::${node.name} … :::` : `::${node.name}{…}`;
          problem(file, line, given, `"${node.name}" is written  ${right}`);
        } else if (!Object.hasOwn(known, node.name)) {
          problem(file, line, given, `There is no directive "${given}".${didYouMean(node.name, Object.keys(known))}`);
        } else if (!known[node.name].includes(place)) {
          problem(file, line, given, `${given} stands in a ${known[node.name].join(" or ")}, not in a ${place}.`);
        }
      } else if (node.type === "paragraph") {
        const text = plainText(node);
        const stray = text.split("\n").findIndex((row) => /^\s*::/.test(row));
        if (stray === -1) return;
        const given = text.split("\n")[stray].trim();
        const message = `This line is not read as a directive: "${given.slice(0, 60)}". Put it on a line of its own, close the braces and quotes, as in  ::figure{name=row-reducer alt="…"}; a container ends with its colons alone on a line.`;
        problem(file, line + stray, given, message);
      }
    });
  },
};
