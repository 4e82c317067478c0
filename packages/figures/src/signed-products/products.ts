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

/**
 * Each product with a plus beside its partner: the one that takes from row i where the first takes from row j, and the
 * other way round. One swap turns the sign, so each partner has a minus, and the three pairs are all six products.
 */
export function pairedProducts(
  matrix: readonly (readonly number[])[],
  [i, j]: readonly [number, number],
): (readonly [SignedProduct, SignedProduct])[] {
  const all = signedProducts(matrix);
  return all
    .filter(({ sign }) => sign > 0)
    .map((product) => {
      const columns = [...product.columns];
      [columns[i], columns[j]] = [columns[j], columns[i]];
      return [product, all.find((each) => each.columns.join() === columns.join())!] as const;
    });
}

/** Pairs that stand in the wrong order; each swap of neighbours mends one. */
function swaps(columns: readonly number[]): number {
  return columns.flatMap((a, i) => columns.slice(i + 1).filter((b) => b < a)).length;
}
