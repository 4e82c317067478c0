import type { Cell, Row } from "./column.ts";
import { Table, tableFromRows } from "./table.ts";

/** The rows of a table that agree in the columns grouped by. */
export interface Group {
  /** Their common cells. */
  readonly key: Row;
  readonly table: Table;
}

/**
 * The rows of a table in groups that agree in the given columns, in the order in which the groups first occur. Missing
 * values form a group of their own.
 *
 * @param table any table
 * @param names the columns to group by
 * @returns a group for each combination of their cells
 * @throws MathError `unknown-name`
 *
 * @example
 * const t = tableFromColumns({ kind: ["a", "b", "a"], x: [1, 2, 3] });
 * groupBy(t, ["kind"]).map(({ table }) => table.rowCount); // [2, 1]
 */
export function groupBy(table: Table, names: readonly string[]): Group[] {
  const columns = names.map((name) => table.column(name));
  const members = new Map<string, number[]>();
  for (let i = 0; i < table.rowCount; i++) {
    const key = JSON.stringify(columns.map(({ cells }) => cells[i]));
    const group = members.get(key);
    if (group === undefined) members.set(key, [i]);
    else group.push(i);
  }
  return [...members.values()].map((indices) => ({
    key: Object.fromEntries(columns.map(({ name, cells }) => [name, cells[indices[0]]])),
    table: table.take(indices),
  }));
}

/**
 * One row for each group: the columns grouped by, and one cell worked out for each name given.
 *
 * @param table any table
 * @param names the columns to group by
 * @param cells for each new column, a cell from the rows of a group
 * @returns a table with a row for each group
 * @throws MathError `unknown-name`
 *
 * @example
 * const t = tableFromColumns({ kind: ["a", "b", "a"], x: [1, 2, 3] });
 * summarize(t, ["kind"], { n: (g) => g.rowCount, total: (g) => g.vector("x").sum() }).row(0); // { kind: "a", n: 2, total: 4 }
 */
export function summarize(
  table: Table,
  names: readonly string[],
  cells: Readonly<Record<string, (group: Table) => Cell>>,
): Table {
  const rows = groupBy(table, names).map(({ key, table }) => ({
    ...key,
    ...Object.fromEntries(Object.entries(cells).map(([name, cell]) => [name, cell(table)])),
  }));
  return rows.length === 0
    ? new Table([...names, ...Object.keys(cells)].map((name) => ({ name, kind: "text", cells: [] })))
    : tableFromRows(rows);
}
