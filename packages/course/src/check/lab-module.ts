import { compileCell, displayNames, graph } from "@gradus/lab";
import type { LabSource } from "../read/source-tree.ts";
import { mathNames, mathTypes } from "./lab-scope.ts";

export interface LabModule {
  readonly text: string;
  /** The line in the lesson of each line of the module (from 0); null for lines that are not the author's. */
  readonly lines: readonly (number | null)[];
}

/**
 * The cells of a lab as one TypeScript module, in the order in which they run, with the names in
 * scope imported when they are used. Null when a cell does not parse: another rule says so.
 */
export function labModule({ cells, file }: LabSource): LabModule | null {
  const byId = new Map(cells.map((cell) => [cell.id, cell]));
  const summaries = [...byId.values()].map(({ code, id }) => compileCell(code, id));
  if (summaries.some(({ diagnostics }) => diagnostics.length > 0)) return null;
  const code = cells.map((cell) => cell.code).join("\n");
  // Words, not `uses`: a name in a type annotation is used, too. An import too many does no harm.
  const words = new Set(code.match(/[\p{L}_$][\p{L}\p{N}_$]*/gu));
  const ownTypes = [...code.matchAll(/\b(?:type|interface)\s+([\p{L}_$][\p{L}\p{N}_$]*)/gu)].map(([, name]) => name);
  const defined = new Set([...summaries.flatMap(({ defines }) => defines), ...ownTypes]);
  const inScope = (names: readonly string[]): string =>
    names.filter((name) => words.has(name) && !defined.has(name)).join(", ");

  const text = [`// The cells of ${file}, joined to be checked.`];
  text.push(`import { ${inScope(mathNames)} } from "@gradus/math";`);
  text.push(`import type { ${inScope(mathTypes)} } from "@gradus/math";`);
  text.push(`declare const gradusDisplay: import("@gradus/lab").Display;`);
  text.push(`const { ${inScope(displayNames)} } = gradusDisplay;`);
  const lines: (number | null)[] = text.map(() => null);
  for (const id of graph(summaries).order) {
    const cell = byId.get(id);
    for (const [index, line] of (cell?.code ?? "").split("\n").entries()) {
      text.push(line);
      lines.push((cell?.line ?? 0) + 1 + index);
    }
    // A cell may begin with a bracket; without this it would continue the one before.
    text.push(";");
    lines.push(null);
  }
  text.push("export {};");
  return { text: `${text.join("\n")}\n`, lines: [...lines, null] };
}
