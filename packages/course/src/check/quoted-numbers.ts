import { lineOf, walk } from "../read/walk.ts";
import { slidesOf } from "./pieces.ts";
import type { Rule } from "./rule.ts";

/** A number that does not continue a name (`float64`) or another number. */
const typedNumber = /(?<![\p{L}\d_.,-])\d[\d\u2009\u202f,]*(?:\.\d+)?/gu;

export const quotedNumbers: Rule = {
  id: "quoted-numbers",
  says: "On a slide a decimal, or a whole number of 10 or more, is computed with `{= }` or marked as `[1969](given)`.",
  check(tree, problem) {
    for (const { body, file } of slidesOf(tree)) {
      walk(body.root, (node, parents) => {
        if (node.type !== "text") return;
        if (parents.some((parent) => parent.type === "link" && parent.url === "given")) return;
        for (const match of node.value.matchAll(typedNumber)) {
          const number = match[0].replace(/[,.\u2009\u202f]+$/, "");
          if (!number.includes(".") && Number(number.replace(/\D/g, "")) < 10) continue;
          const line = lineOf(node) + node.value.slice(0, match.index).split("\n").length - 1;
          const message = `The number ${number} is typed. Let the course compute it, as in {= 2 ** 10}, or mark it as given: [${number}](given).`;
          problem(file, line, number, message);
        }
      });
    }
  },
};
