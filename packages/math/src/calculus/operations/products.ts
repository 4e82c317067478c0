import type { Matrix } from "../../array/ndarray.ts";
import { matmul as plainMatmul } from "../../linear-algebra/matmul.ts";
import { asVariable, entriesOf, record } from "../variable.ts";
import type { Traced, Variable } from "../variable.ts";
import { multiply } from "./arithmetic.ts";
import { mask } from "./mask.ts";
import { reshape, sum, transpose } from "./sums-and-shapes.ts";

/**
 * The matrix product; a vector counts as a row on the left and as a column on the right.
 *
 * @param A m×k, or k entries
 * @param B k×n, or k entries
 * @returns m×n, without the axis of a vector
 * @throws MathError `shape-mismatch`
 *
 * @example
 * gradient((x) => ad.sum(ad.matmul([[1, 2], [3, 4]], x)), [0, 0]); // [4, 6]
 */
export function matmul(A: Traced, B: Traced): Variable {
  const [x, y] = [asVariable("matmul", A), asVariable("matmul", B)];
  return record(
    () => plainMatmul(entriesOf(x), entriesOf(y)),
    [x, y],
    (g) => {
      const left = x.shape.length === 1 ? reshape(x, [1, x.shape[0]]) : x;
      const right = y.shape.length === 1 ? reshape(y, [y.shape[0], 1]) : y;
      const rows = reshape(g, [left.shape[0], right.shape[1]]);
      return [
        x.tracked ? reshape(matmul(rows, transpose(right)), x.shape) : undefined,
        y.tracked ? reshape(matmul(transpose(left), rows), y.shape) : undefined,
      ];
    },
  );
}

/**
 * The diagonal of a square matrix, as a vector.
 *
 * @param A n×n
 * @returns n entries
 *
 * @example
 * gradient((A) => ad.sum(ad.diagonalOf(A)), [[1, 2], [3, 4]]); // [[1, 0], [0, 1]]
 */
export function diagonalOf(A: Traced): Variable {
  const x = asVariable("diagonalOf", A);
  return sum(multiply(x, identity(x.shape[0])), { axis: 1 });
}

/**
 * The matrix with this vector on its diagonal.
 *
 * @param v n entries
 * @returns n×n
 *
 * @example
 * gradient((v) => ad.sum(ad.matmul(ad.diagonal(v), [1, 10])), [5, 6]); // [1, 10]
 */
export function diagonal(v: Traced): Variable {
  const x = asVariable("diagonal", v);
  return multiply(x, identity(x.shape[0]));
}

function identity(n: number): Matrix {
  return mask(n, (i, j) => Number(i === j));
}
