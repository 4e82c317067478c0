import type { CellSource } from "./cell-summary.ts";
import type { Display } from "./display/create-display.ts";
import { compileCell } from "./compile/compile-cell.ts";
import { graph } from "./graph.ts";

/** The cells of a lab as one TypeScript module, for a type checker. */
export interface TypeModule {
  readonly text: string;
  /** Which cell and line (from 1) a line (from 1) of the module came from; null for lines of the frame. */
  readonly origin: (line: number) => { readonly cell: string; readonly line: number } | null;
  /** The first line of a cell in the module. */
  readonly lineOf: (cell: string) => number;
}

/**
 * Joins cells in running order, so that a name is declared before it is read. Columns stay as they are.
 *
 * @param order ids in running order; worked out from the cells when absent
 */
export function typeModule(cells: readonly CellSource[], order?: readonly string[]): TypeModule {
  const sorted = order ?? graph(cells.map(({ code, id }) => compileCell(code, id))).order;
  const codes = new Map(cells.map(({ id, code }) => [id, code]));
  // Makes the file a module, in which `await` may stand at the top level and no name is global.
  const lines = ["export {};"];
  const starts: { cell: string; first: number; count: number }[] = [];
  for (const cell of sorted) {
    // The semicolon keeps a cell that begins with a bracket from continuing the one before.
    lines.push(";");
    const own = (codes.get(cell) ?? "").split("\n");
    starts.push({ cell, first: lines.length + 1, count: own.length });
    lines.push(...own);
  }
  return {
    text: lines.join("\n"),
    origin(line) {
      const found = starts.find(({ first, count }) => line >= first && line < first + count);
      return found === undefined ? null : { cell: found.cell, line: line - found.first + 1 };
    },
    lineOf: (cell) => starts.find((each) => each.cell === cell)?.first ?? 1,
  };
}

/**
 * A declaration file that puts the library and the display functions in scope of every cell.
 *
 * @param mathIndex the text of `packages/math/src/index.ts`: its export lines are the list of names
 * @param modules where a checker finds the two modules
 */
export function typeGlobals(
  mathIndex: string,
  { math = "@gradus/math", display = "@gradus/lab" }: { math?: string; display?: string } = {},
): string {
  const lines: string[] = [];
  for (const [, type, list] of mathIndex.matchAll(/^export (type )?\{([^}]*)\}/gm)) {
    for (const name of list.split(",").map((each) => each.trim())) {
      if (name === "") continue;
      if (type === undefined) lines.push(`const ${name}: typeof math.${name};`);
      // Classes are values and types; a capital letter tells them.
      if (type !== undefined || /^[A-Z]/.test(name)) lines.push(`type ${name} = ${typeText(name)};`);
    }
  }
  for (const name of displayNames) lines.push(`const ${name}: Display["${name}"];`);
  return [
    `import type * as math from "${math}";`,
    `import type { Display } from "${display}";`,
    "declare global {",
    ...lines.map((line) => `  ${line}`),
    "}",
    "",
  ].join("\n");
}

/** The names of the functions of `createDisplay`, without loading it: a checker needs only the names. */
export const displayNames = [
  "slider",
  "choice",
  "table",
  "tex",
  "md",
  "plot",
  "images",
  "figure",
  "show",
  "data",
] as const satisfies readonly (keyof Display)[];

function typeText(name: string): string {
  return name === "RowStep" ? `math.${name}<number>` : `math.${name}`;
}
