import { NDArray } from "../array/ndarray.ts";
import type { Matrix } from "../array/ndarray.ts";
import { lengthOf } from "./complex-vectors.ts";
import type { ComplexNumbers, ComplexVectors } from "./complex-vectors.ts";
import { reduceToHessenberg } from "./hessenberg.ts";
import { matmul } from "./matmul.ts";
import { solveShiftedHessenberg } from "./solve-shifted-hessenberg.ts";

/** Starting points for one vector: the first or the second is nearly always enough. */
const MOST_STARTS = 4;

/**
 * Brings all vectors to length 1, and those whose residual A x − λ x is more than rounding explains to where it is not, by
 * inverse iteration. Scaling back from a balanced matrix magnifies the errors of some entries: without this the residual of
 * a matrix with graded rows can be as large as A itself.
 *
 * Two products check all vectors. One Hessenberg form of A as it was given serves all those that need a step; a step costs
 * about 8n² flops.
 *
 * @param A n×n, row-major, with squares in range
 * @param values of pairs the one with positive imaginary part first
 * @param vectors changed in place
 * @see Golub & Van Loan, Matrix Computations, 4th ed., chapter 7, inverse iteration; LAPACK dhsein
 */
export function refineEigenvectors(A: Float64Array, values: ComplexNumbers, vectors: ComplexVectors, n: number): void {
  let squares = 0;
  for (const entry of A) squares += entry * entry;
  const bound = 8 * Math.sqrt(n * squares) * Number.EPSILON;
  for (let k = 0; k < n; k++) toUnit(vectors.re, vectors.im, n, k);
  const re = times(vectors.re, A, n);
  const im = times(vectors.im, A, n);
  let form: { readonly H: Float64Array; readonly Qt: Float64Array } | undefined;
  for (let k = 0; k < n; k++) {
    if (values.im[k] < 0) continue;
    const [from, to] = [k * n, k * n + n];
    const x = vectors.re.subarray(from, to);
    const y = vectors.im.subarray(from, to);
    const before = residualOf(re.subarray(from, to), im.subarray(from, to), values.re[k], values.im[k], x, y);
    if (before <= bound) continue;
    if (form === undefined) {
      const H = A.slice();
      form = { H, Qt: reduceToHessenberg(H, n) };
    }
    iterate(A, form.H, form.Qt, values.re[k], values.im[k], x, y, before, bound, k);
    if (values.im[k] === 0) continue;
    vectors.re.copyWithin(to, from, to);
    for (let i = 0; i < n; i++) vectors.im[to + i] = 0 - y[i];
  }
}

/**
 * One step of inverse iteration for the value a + i b, from x + i y and, if that leads nowhere, from vectors that know
 * nothing of it; x + i y becomes the best of them. A second step from the same start may lead away again.
 */
function iterate(
  A: Float64Array,
  H: Float64Array,
  Qt: Float64Array,
  a: number,
  b: number,
  x: Float64Array,
  y: Float64Array,
  before: number,
  bound: number,
  k: number,
): void {
  const n = x.length;
  let least = before;
  for (let attempt = 0; attempt < MOST_STARTS && least > bound; attempt++) {
    const start = new Float64Array(2 * n);
    if (attempt === 0) {
      start.set(x);
      start.set(y, n);
      // Another one for each vector, so that those of a repeated eigenvalue do not become the same.
    } else for (let i = 0; i < n; i++) start[i] = 1 + (((i + attempt) * (k + 2)) % (n + 1)) / (n + 1);
    const w = times(start, Qt, n);
    solveShiftedHessenberg(H, n, a, b, w);
    const next = matmul(new NDArray(w, [2, n]) as Matrix, new NDArray(Qt, [n, n]) as Matrix).data as Float64Array;
    toUnit(next, next.subarray(n), n, 0);
    const product = times(next, A, n);
    const [p, q] = [next.subarray(0, n), next.subarray(n)];
    const found = residualOf(product.subarray(0, n), product.subarray(n), a, b, p, q);
    if (!(found < least)) continue;
    least = found;
    x.set(p);
    y.set(q);
  }
}

/** M v for each row v of X. */
function times(X: Float64Array, M: Float64Array, n: number): Float64Array {
  const rows = new NDArray(X, [X.length / n, n]) as Matrix;
  return matmul(rows, new NDArray(M, [n, n]).T as Matrix).data as Float64Array;
}

/** The length of (p + i q) − (a + i b)(x + i y). */
function residualOf(p: Float64Array, q: Float64Array, a: number, b: number, x: Float64Array, y: Float64Array): number {
  let squares = 0;
  for (let i = 0; i < x.length; i++) {
    const re = p[i] - a * x[i] + b * y[i];
    const im = q[i] - a * y[i] - b * x[i];
    squares += re * re + im * im;
  }
  return Math.sqrt(squares);
}

function toUnit(re: Float64Array, im: Float64Array, n: number, k: number): void {
  const length = lengthOf({ re, im }, n, k);
  for (let at = k * n; at < k * n + n; at++) {
    re[at] /= length;
    im[at] /= length;
  }
}
