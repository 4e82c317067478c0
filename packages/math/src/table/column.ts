import { MathError } from "../math-error.ts";

/** One entry of a table; null where a value is missing. */
export type Cell = number | string | boolean | null;

/** What a column holds. */
export type ColumnKind = "number" | "text" | "boolean";

/** A named list of cells of one kind. */
export interface Column {
  readonly name: string;
  readonly kind: ColumnKind;
  readonly cells: readonly Cell[];
}

/** A row as an object with the columns' names as keys. */
export type Row = Readonly<Record<string, Cell>>;

/** A column whose kind is read off its cells; a column without any counts as text. */
export function columnOf(name: string, given: readonly (Cell | undefined)[]): Column {
  const cells = given.map((cell) => (cell === undefined || Number.isNaN(cell) ? null : cell));
  const kinds = [...new Set(cells.filter((cell) => cell !== null).map((cell) => typeof cell))];
  if (kinds.length > 1) {
    throw new MathError({
      code: "bad-argument",
      function: "Table",
      rule: "the cells of a column must be of one kind",
      given: `"${name}" holds ${kinds.join(" and ")}`,
      usualCause: "Write missing values as null.",
    });
  }
  const kind = kinds[0] === "number" ? "number" : kinds[0] === "boolean" ? "boolean" : "text";
  return { name, kind, cells };
}
