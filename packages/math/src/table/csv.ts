import { MathError } from "../math-error.ts";
import type { Cell, Column } from "./column.ts";
import { Table } from "./table.ts";

/** How a CSV text is written. */
export interface CsvOptions {
  /** "," when absent. */
  readonly separator?: string;
  /** What stands for a missing value besides an empty cell: NA, N/A, NaN, null when absent. */
  readonly missing?: readonly string[];
}

/**
 * A table from comma-separated values (RFC 4180): the first line names the columns. A column in which every cell reads as
 * a number becomes numbers; true and false become booleans; everything else stays text, blanks and leading zeros kept.
 *
 * @param text lines of equally many cells
 * @param options.separator a comma when absent
 * @param options.missing the texts that stand for a missing value
 * @returns a row for each line after the first
 * @throws MathError `ragged` for a line with too many or too few cells | `syntax` for a quote that is not closed or a name used twice
 * @see RFC 4180
 *
 * @example
 * const t = parseCsv("city,people\n\"Bern, BE\",134591\nZug,NA");
 * t.columns.map((column) => column.kind); // ["text", "number"]
 * t.row(1); // { city: "Zug", people: null }
 */
export function parseCsv(
  text: string,
  { separator = ",", missing = ["NA", "N/A", "NaN", "null"] }: CsvOptions = {},
): Table {
  const [header, ...lines] = readLines(text.replace(/^\uFEFF/, ""), separator);
  if (header === undefined) return new Table([]);
  const names = header.cells.map(({ text }) => text.trim());
  const twice = names.find((name, j) => names.indexOf(name) !== j);
  if (twice !== undefined)
    throw problem("syntax", "every column needs a name of its own", `"${twice}" stands twice in line 1`);
  for (const { cells, line } of lines) {
    if (cells.length === names.length) continue;
    throw problem(
      "ragged",
      `every line must have ${names.length} cells, like the first`,
      `line ${line} has ${cells.length}`,
      "A cell that contains the separator must stand in quotes.",
    );
  }
  const gaps = new Set(["", ...missing]);
  const columns = names.map((name, j): Column => {
    const cells = lines.map(({ cells }) => (!cells[j].quoted && gaps.has(cells[j].text.trim()) ? null : cells[j].text));
    return typed(name, cells);
  });
  return new Table(columns, lines.length);
}

/**
 * A table as comma-separated values, which `parseCsv` reads back: text that would read as something else stands in quotes.
 *
 * @param table any table
 * @returns lines that end with a newline, the names first
 *
 * @example
 * toCsv(tableFromColumns({ a: [1, null], b: ["x", "y,z"] })); // "a,b\n1,x\n,\"y,z\"\n"
 */
export function toCsv(table: Table): string {
  const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  const name = (text: string): string => (/[",\n\r]|^\s|\s$/.test(text) ? quoted(text) : text);
  const cell = (value: Cell): string => {
    if (value === null) return "";
    if (typeof value !== "string") return String(value);
    return /^$|[",\n\r]|^(?:NA|N\/A|NaN|null)$|^\s|\s$/.test(value) ? quoted(value) : value;
  };
  const lines = [
    table.names.map(name),
    ...Array.from({ length: table.rowCount }, (_, i) => table.columns.map(({ cells }) => cell(cells[i]))),
  ];
  return lines.map((line) => `${line.join(",")}\n`).join("");
}

interface Field {
  readonly text: string;
  readonly quoted: boolean;
}

interface Line {
  readonly cells: readonly Field[];
  /** Counted from 1, at its start. */
  readonly line: number;
}

function readLines(text: string, separator: string): Line[] {
  const lines: Line[] = [];
  let cells: Field[] = [];
  let line = 1;
  let start = 1;
  let at = 0;
  while (at < text.length) {
    const { field, next } = text[at] === '"' ? readQuoted(text, at, line) : readBare(text, at, separator);
    line += field.text.split("\n").length - 1;
    cells.push(field);
    at = next;
    if (text.startsWith(separator, at)) {
      at += separator.length;
      // A separator at the very end opens one more, empty cell.
      if (at === text.length) cells.push({ text: "", quoted: false });
      else if (text[at] !== "\n" && text[at] !== "\r") continue;
      else cells.push({ text: "", quoted: false });
    }
    if (text[at] === "\r") at += 1;
    if (text[at] === "\n") at += 1;
    line += 1;
    // Blank lines separate nothing.
    if (cells.length > 1 || cells[0].text.trim() !== "" || cells[0].quoted) lines.push({ cells, line: start });
    cells = [];
    start = line;
  }
  return lines;
}

function readQuoted(text: string, from: number, line: number): { readonly field: Field; readonly next: number } {
  let value = "";
  for (let at = from + 1; at < text.length; at++) {
    if (text[at] !== '"') value += text[at];
    else if (text[at + 1] === '"') {
      value += '"';
      at += 1;
    } else return { field: { text: value, quoted: true }, next: at + 1 };
  }
  throw problem(
    "syntax",
    "every quote must be closed",
    `the one in line ${line} is not`,
    'A quote inside a quoted cell is doubled: "".',
  );
}

function readBare(text: string, from: number, separator: string): { readonly field: Field; readonly next: number } {
  let at = from;
  while (at < text.length && text[at] !== "\n" && text[at] !== "\r" && !text.startsWith(separator, at)) at++;
  return { field: { text: text.slice(from, at), quoted: false }, next: at };
}

const NUMBER = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?\s*$/;

function typed(name: string, cells: readonly (string | null)[]): Column {
  const present = cells.filter((cell) => cell !== null);
  const convert = (to: (text: string) => Cell): Cell[] => cells.map((cell) => (cell === null ? null : to(cell)));
  // 007 is a name and no number.
  if (present.length > 0 && present.every((cell) => NUMBER.test(cell) && !/^\s*0\d/.test(cell))) {
    return { name, kind: "number", cells: convert(Number) };
  }
  if (present.length > 0 && present.every((cell) => /^\s*(?:true|false)\s*$/i.test(cell))) {
    return { name, kind: "boolean", cells: convert((text) => text.trim().toLowerCase() === "true") };
  }
  return { name, kind: "text", cells };
}

function problem(code: "ragged" | "syntax", rule: string, given: string, usualCause = ""): MathError {
  return new MathError({ code, function: "parseCsv", rule, given, usualCause });
}
