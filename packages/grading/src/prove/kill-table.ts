import type { KillRow } from "./prove-mistakes.ts";

/**
 * The kill matrix as a table of text: one line for each mistake, with the checks that it fails.
 *
 * @example
 * killTable([{ exercise: "rank", mistake: "counts rows", fails: ["A", "B"], named: "counts rows" }]); // "rank  counts rows  2 checks"
 */
export function killTable(rows: readonly KillRow[]): string {
  const cells = rows.map(({ exercise, mistake, fails, named }) => [
    exercise,
    mistake,
    `${fails.length} ${fails.length === 1 ? "check" : "checks"}${named === mistake ? "" : `, named: ${named ?? "nothing"}`}`,
  ]);
  const widths = [0, 1].map((column) => Math.max(...cells.map((row) => row[column].length)));
  return cells.map(([a, b, c]) => `${a.padEnd(widths[0])}  ${b.padEnd(widths[1])}  ${c}`).join("\n");
}
