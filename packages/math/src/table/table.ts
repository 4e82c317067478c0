import { NDArray } from "../array/ndarray.ts";
import type { Matrix, Vector } from "../array/ndarray.ts";
import { nearestName } from "../expression/functions.ts";
import { MathError } from "../math-error.ts";
import { columnOf } from "./column.ts";
import type { Cell, Column, Row } from "./column.ts";
import { printTable } from "./print-table.ts";

/**
 * Named columns of equal length, each of one kind, with missing values as null. A table never changes: every method gives
 * a new one. Make tables with `tableFromColumns`, `tableFromRows` or `parseCsv`.
 *
 * @example
 * const t = tableFromRows([{ name: "Ada", score: 3 }, { name: "Ben", score: null }]);
 * t.names; // ["name", "score"]
 * t.row(0); // { name: "Ada", score: 3 }
 * t.vector("score", { missing: 0 }); // [3, 0]
 */
export class Table {
  /** The columns in their order. */
  readonly columns: readonly Column[];
  /** How many rows there are. */
  readonly rowCount: number;

  constructor(columns: readonly Column[], rowCount: number = columns.length === 0 ? 0 : columns[0].cells.length) {
    this.columns = columns;
    this.rowCount = rowCount;
  }

  /** The columns' names in their order. */
  get names(): string[] {
    return this.columns.map(({ name }) => name);
  }

  /** A column by its name. @throws MathError `unknown-name` */
  column(name: string): Column {
    const found = this.columns.find((column) => column.name === name);
    if (found !== undefined) return found;
    const near = nearestName(name, this.names);
    throw new MathError({
      code: "unknown-name",
      function: "column",
      rule: `the columns are ${this.names.join(", ")}`,
      given: `"${name}" is none of them`,
      usualCause: near === undefined ? "" : `Did you mean ${near}?`,
    });
  }

  /** One row as an object. */
  row(i: number): Row {
    return Object.fromEntries(this.columns.map(({ name, cells }) => [name, cells[i] ?? null]));
  }

  /** All rows as objects. */
  rows(): Row[] {
    return Array.from({ length: this.rowCount }, (_, i) => this.row(i));
  }

  /** A column as a vector: booleans as 1 and 0, missing values as NaN or as `missing`. @throws MathError `not-a-number` for a text column */
  vector(name: string, { missing = NaN }: { readonly missing?: number } = {}): Vector {
    const { kind, cells } = this.column(name);
    if (kind === "text") {
      throw new MathError({
        code: "not-a-number",
        function: "vector",
        rule: "a column of numbers becomes a vector",
        given: `"${name}" holds text, such as ${JSON.stringify(cells.find((cell) => cell !== null) ?? null)}`,
        usualCause: "Does one cell hold a unit, a comma or a mark such as n/a? Name that mark in parseCsv's missing.",
      });
    }
    return new NDArray(
      Float64Array.from(cells, (cell) => (cell === null ? missing : Number(cell))),
      [cells.length],
    ) as Vector;
  }

  /** Columns side by side as a matrix with a row for each row; all columns that are not text when absent. */
  matrix(
    names: readonly string[] = this.columns.filter(({ kind }) => kind !== "text").map(({ name }) => name),
  ): Matrix {
    const vectors = names.map((name) => this.vector(name));
    const entries = new Float64Array(this.rowCount * names.length);
    for (const [j, vector] of vectors.entries())
      for (let i = 0; i < this.rowCount; i++) entries[i * names.length + j] = vector.get(i);
    return new NDArray(entries, [this.rowCount, names.length]) as Matrix;
  }

  /** Only these columns, in this order. */
  select(names: readonly string[]): Table {
    return new Table(
      names.map((name) => this.column(name)),
      this.rowCount,
    );
  }

  /** Only the rows for which `keep` holds. */
  filter(keep: (row: Row) => boolean): Table {
    return this.take(Array.from({ length: this.rowCount }, (_, i) => i).filter((i) => keep(this.row(i))));
  }

  /** The rows with these numbers, in this order. */
  take(indices: readonly number[]): Table {
    return new Table(
      this.columns.map((column) => ({ ...column, cells: indices.map((i) => column.cells[i] ?? null) })),
      indices.length,
    );
  }

  /** The rows in the order of one column; equal ones keep their order, missing values come last. */
  sortBy(name: string, { descending = false }: { readonly descending?: boolean } = {}): Table {
    const { cells } = this.column(name);
    const sign = descending ? -1 : 1;
    const order = Array.from(cells, (_, i) => i).sort((i, j) => {
      const [a, b] = [cells[i], cells[j]];
      if (a === null || b === null) return Number(a === null) - Number(b === null) || i - j;
      return a < b ? -sign : a > b ? sign : i - j;
    });
    return this.take(order);
  }

  /** Without the rows in which one of these columns (any when absent) is missing. */
  dropMissing(names: readonly string[] = this.names): Table {
    const columns = names.map((name) => this.column(name));
    const whole = (i: number): boolean => columns.every(({ cells }) => cells[i] !== null);
    return this.take(Array.from({ length: this.rowCount }, (_, i) => i).filter(whole));
  }

  /** How many cells of a column are missing. */
  countMissing(name: string): number {
    return this.column(name).cells.filter((cell) => cell === null).length;
  }

  /** With one column replaced or added; cells are worked out from each row. */
  withColumn(name: string, cell: (row: Row, i: number) => Cell): Table {
    const made = columnOf(name, this.rows().map(cell));
    const at = this.names.indexOf(name);
    return new Table(at < 0 ? [...this.columns, made] : this.columns.with(at, made), this.rowCount);
  }

  /** The table in aligned columns, the first rows of a long one. */
  toString(): string {
    return printTable(this);
  }
}

/**
 * A table from named lists of equal length. NaN and undefined count as missing.
 *
 * @param columns a list of cells for each name, all of one length
 * @returns a column for each name
 * @throws MathError `ragged` | `bad-argument` for a column that mixes kinds
 *
 * @example
 * tableFromColumns({ x: [1, 2], y: ["a", null] }).rowCount; // 2
 */
export function tableFromColumns(columns: Readonly<Record<string, ArrayLike<Cell | undefined>>>): Table {
  const made = Object.entries(columns).map(([name, cells]) => columnOf(name, Array.from(cells)));
  for (const { name, cells } of made) {
    if (cells.length === made[0].cells.length) continue;
    throw new MathError({
      code: "ragged",
      function: "tableFromColumns",
      rule: `all columns must have ${made[0].cells.length} cells, like the first`,
      given: `"${name}" has ${cells.length}`,
      usualCause: "Write a missing value as null, so that every column has a cell for every row.",
    });
  }
  return new Table(made);
}

/**
 * A table from a list of rows. A key that a row lacks is missing there.
 *
 * @param rows objects with the names as keys
 * @returns a row for each object
 * @throws MathError `bad-argument` for a column that mixes kinds
 *
 * @example
 * tableFromRows([{ a: 1 }, { b: true }]).row(1); // { a: null, b: true }
 */
export function tableFromRows(rows: readonly Readonly<Record<string, Cell | undefined>>[]): Table {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return new Table(
    names.map((name) =>
      columnOf(
        name,
        rows.map((row) => row[name]),
      ),
    ),
    rows.length,
  );
}
