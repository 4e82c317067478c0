import { didYouMean } from "../nearest-name.ts";
import { modulesOf } from "./pieces.ts";
import type { Rule } from "./rule.ts";

export const dataSets: Rule = {
  id: "data-sets",
  says: "A data set that a lab names lies in shared/data, with its source and licence beside it.",
  check(tree, problem) {
    const known = tree.data.map(({ id }) => id);
    for (const { file, data } of modulesOf(tree).flatMap(({ labs }) => labs)) {
      for (const { value, line } of data) {
        if (known.includes(value)) continue;
        const message = `shared/data/ has no data set "${value}" with a file ${value}.yaml (title, source, licence) beside it.${didYouMean(value, known)}`;
        problem(file, line, value, message);
      }
    }
  },
};
