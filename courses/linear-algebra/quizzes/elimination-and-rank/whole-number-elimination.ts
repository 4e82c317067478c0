import type { Mat } from "../drawn/integer-matrices.ts";
import { addRow } from "../drawn/integer-matrices.ts";
import { rowMove } from "./row-words.ts";

/** One pivot's worth of elimination: the moves in TeX, and the matrix after them. */
export interface Stage {
  readonly moves: readonly string[];
  readonly after: Mat;
}

/**
 * Reduces E·R, with E unimodular and R a reduced form of integers, without any fraction: below a
 * pivot rows are subtracted from each other as in Euclid's algorithm, which must end with a pivot of
 * ±1, because the rows of R are whole-number mixes of the rows.
 *
 * @param upwards whether the entries above the pivots are cleared too
 */
export function eliminate(A: Mat, { upwards }: { upwards: boolean }): { form: Mat; stages: Stage[] } {
  let M = A.map((row) => [...row]);
  const stages: Stage[] = [];
  let top = 0;
  for (let j = 0; j < M[0].length && top < M.length; j += 1) {
    const moves: string[] = [];
    if (M.slice(top).every((row) => row[j] === 0)) continue;
    for (;;) {
      const rows = M.map((_, i) => i).filter((i) => i >= top && M[i][j] !== 0);
      const smallest = rows.reduce((best, i) => (Math.abs(M[i][j]) < Math.abs(M[best][j]) ? i : best));
      if (smallest !== top) {
        moves.push(`R_${top + 1} \\leftrightarrow R_${smallest + 1}`);
        [M[top], M[smallest]] = [M[smallest], M[top]];
      }
      if (rows.length === 1) break;
      for (let i = top + 1; i < M.length; i += 1) subtract(i);
    }
    if (M[top][j] < 0) {
      moves.push(`R_${top + 1} \\leftarrow -R_${top + 1}`);
      M[top] = M[top].map((entry) => 0 - entry);
    }
    if (upwards) for (let i = 0; i < top; i += 1) subtract(i);
    stages.push({ moves, after: M.map((row) => row.map((entry) => entry + 0)) });
    top += 1;

    function subtract(i: number): void {
      const factor = -Math.round(M[i][j] / M[top][j]);
      if (factor === 0) return;
      moves.push(rowMove(i, top, factor));
      M = addRow(M, i, top, factor);
    }
  }
  return { form: M.map((row) => row.map((entry) => entry + 0)), stages };
}
