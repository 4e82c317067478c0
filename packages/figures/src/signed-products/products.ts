/** One product of a 3×3 determinant: one entry from each row and each column. */
export interface SignedProduct {
  /** The column taken in each row. */
  readonly columns: readonly [number, number, number];
  /** +1 when an even number of swaps puts the columns in order, −1 when an odd number does. */
  readonly sign: 1 | -1;
  readonly factors: readonly [number, number, number];
  readonly value: number;
}

const orders = [
  [0, 1, 2],
  [1, 2, 0],
  [2, 0, 1],
  [2, 1, 0],
  [0, 2, 1],
  [1, 0, 2],
] as const;

/** All six, the three with a plus first. */
export function signedProducts(matrix: readonly (readonly number[])[]): SignedProduct[] {
  return orders.map((columns) => {
    const factors = columns.map((j, i) => matrix[i][j]) as unknown as SignedProduct["factors"];
    const sign = swaps(columns) % 2 === 0 ? 1 : -1;
    return { columns, sign, factors, value: sign * factors[0] * factors[1] * factors[2] + 0 };
  });
}

/** Pairs that stand in the wrong order; each swap of neighbours mends one. */
function swaps(columns: readonly number[]): number {
  return columns.flatMap((a, i) => columns.slice(i + 1).filter((b) => b < a)).length;
}
