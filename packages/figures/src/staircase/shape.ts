/** What shape a matrix has, and where it first fails to be more. */
export interface Shape {
  readonly kind: "neither" | "echelon" | "reduced";
  /** The column of the first entry that is not 0, for each row; −1 for a row of zeros. */
  readonly leading: readonly number[];
  /** The first breach: of the staircase, else of the reduced form; null when there is none. */
  readonly breach: Breach | null;
}

export type Breach =
  /** This row's first entry does not stand to the right of the one above. */
  | { readonly rule: "right-of-above"; readonly row: number; readonly column: number }
  /** A row that is not zero comes after a row of zeros. */
  | { readonly rule: "zeros-last"; readonly row: number; readonly column: number }
  /** A pivot that is not 1. */
  | { readonly rule: "pivot-one"; readonly row: number; readonly column: number }
  /** An entry above a pivot that is not 0. */
  | { readonly rule: "zeros-above"; readonly row: number; readonly column: number };

/**
 * Echelon, reduced or neither.
 *
 * @param A m×n
 */
export function shapeOf(A: readonly (readonly number[])[]): Shape {
  const leading = A.map((row) => row.findIndex((entry) => entry !== 0));
  for (let i = 1; i < A.length; i++) {
    if (leading[i] === -1) continue;
    if (leading[i - 1] === -1)
      return { kind: "neither", leading, breach: { rule: "zeros-last", row: i, column: leading[i] } };
    if (leading[i] <= leading[i - 1])
      return { kind: "neither", leading, breach: { rule: "right-of-above", row: i, column: leading[i] } };
  }
  for (let i = 0; i < A.length; i++) {
    const j = leading[i];
    if (j === -1) break;
    if (A[i][j] !== 1) return { kind: "echelon", leading, breach: { rule: "pivot-one", row: i, column: j } };
    const above = A.findIndex((row, k) => k < i && row[j] !== 0);
    if (above !== -1) return { kind: "echelon", leading, breach: { rule: "zeros-above", row: above, column: j } };
  }
  return { kind: "reduced", leading, breach: null };
}
