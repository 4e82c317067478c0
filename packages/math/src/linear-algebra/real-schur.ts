import { MathError } from "../math-error.ts";
import { hypot } from "./hypot.ts";

/** Francis steps for one eigenvalue: 2 to 3 are usual, so this is a guard and not a limit. */
const MOST_ITERATIONS = 90;

/**
 * Turns the Hessenberg matrix H into its real Schur form in place: upper triangular but for 2×2 blocks, one for each pair
 * of complex eigenvalues, with equal diagonal entries. Z collects the rotations from the right.
 *
 * @throws MathError `not-converged`, which has never been seen
 * @see Golub & Van Loan, Matrix Computations, 4th ed., Algorithm 7.5.2
 */
export function schurFromHessenberg(name: string, H: Float64Array, Z: Float64Array, n: number): void {
  let size = 0;
  for (let i = 0; i < n; i++) {
    for (let j = Math.max(0, i - 1); j < n; j++) size = Math.max(size, Math.abs(H[i * n + j]));
  }
  let high = n - 1;
  let iterations = 0;
  while (high > 0) {
    const low = startOfBlock(H, n, high, size);
    if (low === high) {
      high -= 1;
      iterations = 0;
      continue;
    }
    if (low === high - 1) {
      splitBlock(H, Z, n, low);
      high -= 2;
      iterations = 0;
      continue;
    }
    iterations += 1;
    if (iterations > MOST_ITERATIONS) {
      throw new MathError({
        code: "not-converged",
        function: name,
        rule: `each eigenvalue must settle within ${MOST_ITERATIONS} iterations`,
        given: `eigenvalue ${high} did not`,
        usualCause: "No matrix is known to need so many: please report the one that does.",
        index: high,
      });
    }
    francisStep(H, Z, n, low, high, iterations % 10 === 0);
  }
}

/** The first row of the unreduced block that ends at `high`; sets the negligible entry before it to 0. */
function startOfBlock(H: Float64Array, n: number, high: number, size: number): number {
  for (let l = high; l > 0; l--) {
    const beside = Math.abs(H[(l - 1) * n + l - 1]) + Math.abs(H[l * n + l]);
    if (Math.abs(H[l * n + l - 1]) > Number.EPSILON * (beside === 0 ? size : beside)) continue;
    H[l * n + l - 1] = 0;
    return l;
  }
  return 0;
}

/** One implicit double-shift QR step on rows and columns low … high. */
function francisStep(
  H: Float64Array,
  Z: Float64Array,
  n: number,
  low: number,
  high: number,
  exceptional: boolean,
): void {
  const h = (i: number, j: number): number => H[i * n + j];
  let s = h(high - 1, high - 1) + h(high, high);
  let t = h(high - 1, high - 1) * h(high, high) - h(high - 1, high) * h(high, high - 1);
  if (exceptional) {
    // A shift that belongs to nothing breaks the cycles that the natural shifts can fall into.
    const w = Math.abs(h(high, high - 1)) + Math.abs(h(high - 1, high - 2));
    s = 1.5 * w;
    t = w * w;
  }
  let x = h(low, low) * h(low, low) + h(low, low + 1) * h(low + 1, low) - s * h(low, low) + t;
  let y = h(low + 1, low) * (h(low, low) + h(low + 1, low + 1) - s);
  let z = h(low + 1, low) * h(low + 2, low + 1);
  for (let k = low; k < high; k++) {
    const three = k + 2 <= high;
    if (k > low) {
      x = h(k, k - 1);
      y = h(k + 1, k - 1);
      z = three ? h(k + 2, k - 1) : 0;
    }
    const scale = Math.max(Math.abs(x), Math.abs(y), Math.abs(z));
    if (scale === 0) continue;
    const [a, b, c] = [x / scale, y / scale, z / scale];
    const tail = b * b + c * c;
    if (tail === 0) continue;
    const length = Math.sqrt(a * a + tail);
    const first = a <= 0 ? a - length : -tail / (a + length);
    const beta = (2 * first * first) / (tail + first * first);
    const v1 = b / first;
    const v2 = c / first;
    const width = three ? 3 : 2;
    const from = k > low ? k - 1 : k;
    for (let j = from; j < n; j++) {
      let sum = H[k * n + j] + v1 * H[(k + 1) * n + j];
      if (width === 3) sum += v2 * H[(k + 2) * n + j];
      sum *= beta;
      H[k * n + j] -= sum;
      H[(k + 1) * n + j] -= sum * v1;
      if (width === 3) H[(k + 2) * n + j] -= sum * v2;
    }
    if (k > low) {
      H[(k + 1) * n + k - 1] = 0;
      if (three) H[(k + 2) * n + k - 1] = 0;
    }
    reflectColumns(H, n, Math.min(high, k + 3) + 1, k, width, beta, v1, v2);
    reflectColumns(Z, n, n, k, width, beta, v1, v2);
  }
}

/** Columns k … k + width − 1 of the first `rows` rows of X, reflected at (1, v1, v2). */
function reflectColumns(
  X: Float64Array,
  n: number,
  rows: number,
  k: number,
  width: number,
  beta: number,
  v1: number,
  v2: number,
): void {
  for (let i = 0; i < rows; i++) {
    const at = i * n + k;
    let sum = X[at] + v1 * X[at + 1];
    if (width === 3) sum += v2 * X[at + 2];
    sum *= beta;
    X[at] -= sum;
    X[at + 1] -= sum * v1;
    if (width === 3) X[at + 2] -= sum * v2;
  }
}

/** Rotates the 2×2 block at k: to a triangle when its eigenvalues are real, else to equal diagonal entries. */
function splitBlock(H: Float64Array, Z: Float64Array, n: number, k: number): void {
  const [a, b, c, d] = [H[k * n + k], H[k * n + k + 1], H[(k + 1) * n + k], H[(k + 1) * n + k + 1]];
  if (c === 0) return;
  const p = (a - d) / 2;
  const size = Math.max(Math.abs(p), Math.abs(b), Math.abs(c));
  const discriminant = (p / size) * (p / size) + (b / size) * (c / size);
  // Below rounding the two coincide, and count as real: a pair would split them by an imaginary part that is not there.
  if (discriminant >= -4 * Number.EPSILON * Number.EPSILON) {
    const root = size * Math.sqrt(Math.max(0, discriminant));
    const far = p >= 0 ? p + root : p - root;
    // The eigenvector (far, c) of a − d/2 …: the rotation that maps it to the first axis clears c.
    const [cosine, sine] = unit(far, c);
    rotate(H, Z, n, k, cosine, sine);
    H[(k + 1) * n + k] = 0;
    return;
  }
  if (p === 0) return;
  // tan 2θ = (a − d) / (b + c) makes the diagonal entries equal.
  const sigma = b + c;
  const tau = hypot(sigma, 2 * p);
  const cosine = Math.sqrt((1 + Math.abs(sigma) / tau) / 2);
  const sine = -(p / (tau * cosine)) * (sigma < 0 ? -1 : 1);
  rotate(H, Z, n, k, cosine, sine);
  const middle = (H[k * n + k] + H[(k + 1) * n + k + 1]) / 2;
  H[k * n + k] = middle;
  H[(k + 1) * n + k + 1] = middle;
}

function unit(x: number, y: number): readonly [number, number] {
  const length = hypot(x, y);
  return [x / length, y / length];
}

/** The similarity by the rotation of axes k and k + 1. */
function rotate(H: Float64Array, Z: Float64Array, n: number, k: number, c: number, s: number): void {
  for (let j = k; j < n; j++) {
    const x = H[k * n + j];
    const y = H[(k + 1) * n + j];
    H[k * n + j] = c * x + s * y;
    H[(k + 1) * n + j] = c * y - s * x;
  }
  for (const [X, rows] of [
    [H, k + 2],
    [Z, n],
  ] as const) {
    for (let i = 0; i < rows; i++) {
      const x = X[i * n + k];
      const y = X[i * n + k + 1];
      X[i * n + k] = c * x + s * y;
      X[i * n + k + 1] = c * y - s * x;
    }
  }
}
