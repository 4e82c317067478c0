import { NDArray, Rational } from "@gradus/math";
import type { TableOutput } from "../mime-bundle.ts";
import { numberText } from "./number-text.ts";
import { Shown } from "./shown.ts";
import { valueToText } from "./value-to-text.ts";

export type TableRow = Readonly<Record<string, unknown>>;

/**
 * A table with named columns.
 *
 * @param data rows as objects (`[{ n: 2, error: 1e-16 }, …]`), columns as lists (`{ n: [2, 3], error: [...] }`),
 *   a matrix, or named values (`{ careless, careful }`: one row each)
 * @throws Error when the columns have different lengths
 *
 * @example
 * table({ n: [2, 3], square: [4, 9] }).toString().split("\n")[0]; // "n  square"
 */
export function table(
  data: readonly TableRow[] | TableRow | NDArray | readonly (readonly unknown[])[],
  { columns, caption = "" }: { columns?: readonly string[]; caption?: string } = {},
): Shown {
  const { names, rows } = readTable(data, columns);
  const texts = rows.map((row) => row.map(cellText));
  const numeric = names.map((_, j) => rows.length > 0 && rows.every((row) => isNumeric(row[j])));
  const output: TableOutput = { caption, columns: names, rows: texts, numeric };
  return new Shown({ "text/plain": tableText(output), "application/vnd.gradus.table+json": output });
}

function readTable(data: unknown, columns: readonly string[] | undefined): { names: string[]; rows: unknown[][] } {
  const rowsOf = listOf(data);
  if (rowsOf !== undefined) {
    if (rowsOf.every((row) => listOf(row) !== undefined)) {
      const rows = rowsOf.map((row) => [...listOf(row)!]);
      const width = Math.max(0, ...rows.map((row) => row.length));
      return { names: Array.from({ length: width }, (_, j) => columns?.[j] ?? String(j)), rows };
    }
    if (rowsOf.every((row) => typeof row === "object" && row !== null && !(row instanceof Rational))) {
      const names = [...(columns ?? new Set(rowsOf.flatMap((row) => Object.keys(row as object))))];
      return { names, rows: rowsOf.map((row) => names.map((name) => (row as Record<string, unknown>)[name])) };
    }
    return { names: [columns?.[0] ?? "value"], rows: rowsOf.map((value) => [value]) };
  }
  const entries = Object.entries(data as object);
  const lists = entries.map(([, value]) => listOf(value));
  const flat = lists.every((list) => list !== undefined && list.every((value) => listOf(value) === undefined));
  const named = entries.every(([, value]) => value instanceof NDArray);
  if (entries.length > 0 && flat && !named) {
    const length = lists[0]!.length;
    entries.forEach(([name], j) => {
      if (lists[j]!.length === length) return;
      throw new Error(
        `table: all columns must have the same length; ${entries[0][0]} has ${length} entries and ${name} has ${lists[j]!.length}.`,
      );
    });
    return {
      names: entries.map(([name], j) => columns?.[j] ?? name),
      rows: Array.from({ length }, (_, i) => lists.map((list) => list![i])),
    };
  }
  const width = Math.max(1, ...lists.map((list) => list?.length ?? 1));
  const names = Array.from({ length: width }, (_, j) => columns?.[j] ?? (width === 1 ? "value" : String(j)));
  return { names: ["", ...names], rows: entries.map(([name, value], i) => [name, ...(lists[i] ?? [value])]) };
}

function listOf(value: unknown): readonly unknown[] | undefined {
  if (value instanceof NDArray) return value.toArray() as unknown[];
  if (ArrayBuffer.isView(value) && !(value instanceof DataView)) return Array.from(value as Float64Array);
  return Array.isArray(value) ? value : undefined;
}

function cellText(value: unknown): string {
  if (value === undefined) return "";
  if (typeof value === "number") return numberText(value);
  if (value instanceof Rational) return value.toString().replace("-", "−");
  return valueToText(value);
}

function isNumeric(value: unknown): boolean {
  return typeof value === "number" || typeof value === "bigint" || value instanceof Rational;
}

/** Columns in line, numbers to the right. */
function tableText({ columns, rows, numeric }: TableOutput): string {
  const widths = columns.map((name, j) => Math.max(name.length, ...rows.map((row) => (row[j] ?? "").length)));
  const line = (cells: readonly string[]): string =>
    widths
      .map((width, j) => (numeric[j] ? (cells[j] ?? "").padStart(width) : (cells[j] ?? "").padEnd(width)))
      .join("  ")
      .trimEnd();
  return [columns, ...rows].map(line).join("\n");
}
