import { compileCell, graph, type CellSummary } from "@gradus/lab";
import type { LabSource } from "../read/source-tree.ts";
import { cellId } from "../read/read-lab.ts";
import { lineOf, walk } from "../read/walk.ts";
import { labScope } from "./lab-scope.ts";
import { modulesOf } from "./pieces.ts";
import type { Found, Rule } from "./rule.ts";

export const cells: Rule = {
  id: "cells",
  says: "Each cell of a lab has an id of its own and compiles; no name is defined twice or missing, and no cells wait for each other.",
  check(tree, problem) {
    for (const { labs } of modulesOf(tree)) {
      for (const lab of labs) {
        checkFences(lab, problem);
        checkCells(lab, problem);
      }
    }
  },
};

function checkFences({ body, file }: LabSource, problem: Found): void {
  walk(body.root, (node, parents) => {
    if (node.type !== "code" || node.lang !== "ts") return;
    const given = `\`\`\`ts ${node.meta ?? ""}`.trim();
    const isCell = cellId(node) !== null;
    if (isCell && parents.length > 1) {
      problem(
        file,
        lineOf(node),
        given,
        "A cell stands by itself, not in a list or an aside. Move it out, or write  ```ts static",
      );
    } else if (!isCell && !/(^|\s)static(\s|$)/.test(node.meta ?? "")) {
      problem(
        file,
        lineOf(node),
        given,
        "A cell needs an id: letters, digits and hyphens. Write  ```ts id=setup  or, for code that does not run,  ```ts static",
      );
    }
  });
}

function checkCells({ cells, file }: LabSource, problem: Found): void {
  const lines = new Map<string, number>();
  const summaries: CellSummary[] = [];
  for (const { id, code, line } of cells) {
    const first = lines.get(id);
    if (first !== undefined) {
      problem(
        file,
        line,
        `id=${id}`,
        `Each cell of a lab has an id of its own; "${id}" is also at line ${first}. Saved work is kept under it.`,
      );
      continue;
    }
    lines.set(id, line);
    const summary = compileCell(code, id);
    summaries.push(summary);
    for (const one of summary.diagnostics) problem(file, line + one.line, one.code, one.message);
  }
  for (const { cell, line, code, message } of graph(summaries, { known: labScope }).diagnostics) {
    problem(file, (lines.get(cell) ?? 0) + line, code, message);
  }
}
