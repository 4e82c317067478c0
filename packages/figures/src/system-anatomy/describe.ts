import { format, formatEquation } from "../kit/format.ts";
import { subscript } from "../matrix/subscript.ts";

/** Equation i written out: `2x₁ − x₂ = 5`. */
export function equation(row: readonly number[], right: number): string {
  return formatEquation(
    row,
    right,
    row.map((_, j) => `x${subscript(j + 1)}`),
  );
}

/** What the row, the column and the entry where they cross mean. */
export function describe(A: readonly (readonly number[])[], b: readonly number[], i: number, j: number): string {
  const [m, n] = [A.length, A[0].length];
  return (
    `Row ${i + 1} with b${subscript(i + 1)} is equation ${i + 1}: ${equation(A[i], b[i])}. ` +
    `Column ${j + 1} holds what x${subscript(j + 1)} is multiplied by. ` +
    `They cross at a${subscript(i + 1)}${subscript(j + 1)} = ${format(A[i][j])}. ` +
    `A has ${m} rows and ${n} columns: ${m} ${m === 1 ? "equation" : "equations"}, ${n} ${n === 1 ? "unknown" : "unknowns"}.`
  );
}
