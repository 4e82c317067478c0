import { workspace } from "../array/array-input.ts";
import type { Matrix } from "../array/ndarray.ts";
import { scaleIntoRange } from "./scale.ts";

/** A matrix, or the transpose of a wide one, made ready for its singular value decomposition. */
export interface TallColumns {
  /** m×n by columns, m ≥ n, its squares in range. */
  readonly C: Float64Array;
  readonly m: number;
  readonly n: number;
  /** What C was divided by. */
  readonly scale: number;
  /** Whether it is the transpose. */
  readonly wide: boolean;
  /** Whether it is so small, or so unevenly scaled, that Jacobi rotations are as fast, or necessary for its small singular values. */
  readonly isDelicate: boolean;
}

/** The columns of A, or its rows where there are fewer of them. */
export function tallColumns(A: Matrix): TallColumns {
  const wide = A.shape[0] < A.shape[1];
  const [n, m] = [Math.min(...A.shape), Math.max(...A.shape)];
  // By columns: a wide matrix by rows is its tall transpose by columns.
  const C = workspace(wide ? A : A.T);
  const { rows, columns } = largestEntries(C, m, n);
  const scale = scaleIntoRange(C, columns);
  return { C, m, n, scale, wide, isDelicate: n <= SMALL || spread(rows) > GRADED || spread(columns) > GRADED };
}

/** Up to this order Jacobi rotations are fast enough. */
const SMALL = 16;

/** Beyond this ratio of rows or columns, bidiagonalisation would cost small singular values their digits. */
const GRADED = 1000;

/** The size of the largest entry of each row and of each column. */
function largestEntries(
  C: Float64Array,
  m: number,
  n: number,
): { readonly rows: Float64Array; readonly columns: Float64Array } {
  const rows = new Float64Array(m);
  const columns = new Float64Array(n);
  for (let j = 0; j < n; j++) {
    let largest = 0;
    for (let i = 0; i < m; i++) {
      const size = Math.abs(C[j * m + i]);
      if (size > largest) largest = size;
      if (size > rows[i]) rows[i] = size;
    }
    columns[j] = largest;
  }
  return { rows, columns };
}

/** How far apart the largest and the least are. What is 0 does not count. */
function spread(sizes: Float64Array): number {
  let least = Infinity;
  let largest = 0;
  for (const size of sizes) {
    if (size > 0 && size < least) least = size;
    if (size > largest) largest = size;
  }
  return largest === 0 ? 1 : largest / least;
}
