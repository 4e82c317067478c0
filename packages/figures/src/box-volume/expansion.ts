/** A 3×3 matrix by rows. */
export type Rows3 = readonly (readonly number[])[];

/** One term of the expansion along the first row: sign · entry · determinant of what is left without its row and column. */
export interface Term {
  readonly sign: 1 | -1;
  readonly entry: number;
  readonly minor: readonly (readonly number[])[];
  readonly minorDet: number;
  readonly value: number;
}

/** The three terms whose sum is the determinant. */
export function expansion(A: Rows3): Term[] {
  return A[0].map((entry, j) => {
    const minor = A.slice(1).map((row) => row.filter((_, k) => k !== j));
    const minorDet = tidy(minor[0][0] * minor[1][1] - minor[0][1] * minor[1][0]);
    const sign = j % 2 === 0 ? 1 : -1;
    return { sign, entry, minor, minorDet, value: tidy(sign * entry * minorDet) };
  });
}

export function det3(A: Rows3): number {
  return tidy(expansion(A).reduce((sum, { value }) => sum + value, 0));
}

function tidy(value: number): number {
  return Number(value.toFixed(10)) + 0;
}
