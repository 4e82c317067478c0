/**
 * Cuts a matrix in linear syntax into its cells, as typed: `[[1, 2], [3/7, sqrt(2)]]`. A single
 * bracket is one row. Lenient, because it follows the learner's typing.
 *
 * @returns rows of cells, or null while the brackets do not match
 *
 * @example
 * cellsOfText("[[1, 2/3], [0, 1]]"); // [["1", "2/3"], ["0", "1"]]
 */
export function cellsOfText(text: string): string[][] | null {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let depth = 0;
  let parentheses = 0;
  for (const character of text.trim()) {
    if (character === "[") {
      if (depth === 2 || cell.trim() !== "") return null;
      depth += 1;
    } else if (character === "]") {
      if (depth === 0 || parentheses !== 0) return null;
      if (cell.trim() !== "" || row.length > 0) rows.push([...row, cell.trim()]);
      row = [];
      cell = "";
      depth -= 1;
    } else if ((character === "," || character === ";") && parentheses === 0) {
      // Between the rows a comma only separates.
      const between = depth === 1 && cell.trim() === "" && row.length === 0 && rows.length > 0;
      if (!between) row.push(cell.trim());
      cell = "";
    } else {
      if (depth === 0 && character.trim() !== "") return null;
      if (character === "(") parentheses += 1;
      if (character === ")") parentheses -= 1;
      cell += character;
    }
  }
  return depth === 0 && rows.length > 0 ? rows : null;
}

/** The linear syntax of cells; the inverse of `cellsOfText`. */
export function textOfCells(cells: readonly (readonly string[])[]): string {
  return `[${cells.map((row) => `[${row.map((cell) => cell.trim()).join(", ")}]`).join(", ")}]`;
}
