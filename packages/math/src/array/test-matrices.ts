import { asVector } from "./array-input.ts";
import type { VectorInput } from "./array-input.ts";
import { NDArray } from "./ndarray.ts";
import type { Matrix } from "./ndarray.ts";
import { checkShape } from "./shape.ts";

/**
 * The n×n Hilbert matrix, 1/(i + j + 1): symmetric, positive definite, and badly conditioned from n = 5 on.
 *
 * @param n the number of rows and of columns
 * @returns n×n
 * @throws MathError `bad-argument` for a length that is not a whole number from 0 on | `too-large`
 * @see Higham, Accuracy and Stability of Numerical Algorithms, 2nd ed., chapter 28, the Hilbert matrix
 *
 * @example
 * hilbert(2); // [[1, 0.5], [0.5, 0.33333333]]
 */
export function hilbert(n: number): Matrix {
  return build("hilbert", n, n, (i, j) => 1 / (i + j + 1));
}

/**
 * The Vandermonde matrix of n points: row i is 1, x_i, x_i², … (`columns` of them, n when absent). NumPy orders the
 * powers the other way unless `increasing=True`.
 *
 * @param points n entries
 * @param options.columns how many powers, n when absent
 * @returns n×columns
 * @throws MathError `not-a-vector` | `not-a-number` | `bad-argument` for a number of columns that is none
 * @see Higham, Accuracy and Stability of Numerical Algorithms, 2nd ed., chapter 22, Vandermonde systems
 *
 * @example
 * vandermonde([2, 3], { columns: 3 }); // [[1, 2, 4], [1, 3, 9]]
 */
export function vandermonde(points: VectorInput, { columns }: { readonly columns?: number } = {}): Matrix {
  const x = asVector("vandermonde", points).toTypedArray();
  // Repeated multiplication, so that an integer power of an integer is exact.
  const powers = Float64Array.from(x, () => 1);
  const width = columns ?? x.length;
  const A = build("vandermonde", x.length, width, () => 0);
  for (let j = 0; j < width; j++) {
    for (let i = 0; i < x.length; i++) {
      A.data[i * width + j] = powers[i];
      powers[i] *= x[i];
    }
  }
  return A;
}

/**
 * Wilkinson's matrix: 1 on the diagonal and in the last column, −1 below the diagonal. Partial pivoting doubles the
 * last column at every step, up to 2^(n−1): the worst growth that elimination can have.
 *
 * @param n the number of rows and of columns
 * @returns n×n
 * @throws MathError `bad-argument` for a length that is not a whole number from 0 on | `too-large`
 * @see Higham, Accuracy and Stability of Numerical Algorithms, 2nd ed., chapter 9, the growth factor
 *
 * @example
 * wilkinsonGrowth(3); // [[1, 0, 1], [-1, 1, 1], [-1, -1, 1]]
 */
export function wilkinsonGrowth(n: number): Matrix {
  return build("wilkinsonGrowth", n, n, (i, j) => (i === j || j === n - 1 ? 1 : i > j ? -1 : 0));
}

/**
 * The second-difference matrix: 2 on the diagonal, −1 beside it. Symmetric, positive definite, determinant n + 1.
 *
 * @param n the number of rows and of columns
 * @returns n×n
 * @throws MathError `bad-argument` for a length that is not a whole number from 0 on | `too-large`
 * @see Higham, Accuracy and Stability of Numerical Algorithms, 2nd ed., chapter 28, tridiagonal Toeplitz matrices
 *
 * @example
 * secondDifference(3); // [[2, -1, 0], [-1, 2, -1], [0, -1, 2]]
 */
export function secondDifference(n: number): Matrix {
  return build("secondDifference", n, n, (i, j) => (i === j ? 2 : Math.abs(i - j) === 1 ? -1 : 0));
}

/**
 * The n×n Pascal matrix of binomials C(i + j, i): integer entries, determinant 1, and ill-conditioned.
 *
 * @param n the number of rows and of columns
 * @returns n×n
 * @throws MathError `bad-argument` for a length that is not a whole number from 0 on | `too-large`
 * @see Higham, Accuracy and Stability of Numerical Algorithms, 2nd ed., chapter 28, the Pascal matrix
 *
 * @example
 * pascal(3); // [[1, 1, 1], [1, 2, 3], [1, 3, 6]]
 */
export function pascal(n: number): Matrix {
  const A = build("pascal", n, n, () => 1);
  for (let i = 1; i < n; i++) {
    for (let j = 1; j < n; j++) A.data[i * n + j] = A.data[(i - 1) * n + j] + A.data[i * n + j - 1];
  }
  return A;
}

function build(name: string, rows: number, columns: number, f: (i: number, j: number) => number): Matrix {
  const [m, n] = checkShape(name, [rows, columns]);
  const storage = new Float64Array(m * n);
  for (let i = 0; i < m; i++) for (let j = 0; j < n; j++) storage[i * n + j] = f(i, j);
  return new NDArray(storage, [m, n]) as Matrix;
}
