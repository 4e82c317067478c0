import type { Table } from "./table.ts";

/** How many rows of a long table are shown. */
const SHOWN = 20;

/** A table in aligned columns, numbers to the right, under their names. */
export function printTable(table: Table): string {
  const shown = table.take(Array.from({ length: Math.min(table.rowCount, SHOWN) }, (_, i) => i));
  const texts = shown.columns.map(({ name, cells }) => [
    name,
    ...cells.map((cell) => (cell === null ? "" : String(cell))),
  ]);
  const widths = texts.map((column) => Math.max(...column.map((text) => text.length)));
  const pad = (text: string, j: number): string =>
    shown.columns[j].kind === "number" ? text.padStart(widths[j]) : text.padEnd(widths[j]);
  const lines = Array.from({ length: shown.rowCount + 1 }, (_, i) =>
    texts
      .map((column, j) => pad(column[i], j))
      .join("  ")
      .trimEnd(),
  );
  if (table.rowCount > shown.rowCount) lines.push(`… ${table.rowCount - shown.rowCount} more rows`);
  return lines.join("\n");
}
