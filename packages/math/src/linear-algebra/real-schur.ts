import { NDArray } from "../array/ndarray.ts";
import { layRows, oddStride } from "../kernels/lay-matrix.ts";
import { lend, lentFloats } from "../kernels/memory.ts";
import { schurKernel } from "../kernels/schur.ts";
import { takeRows } from "../kernels/take-rows.ts";
import { MathError } from "../math-error.ts";
import { SCHUR_KERNEL_FROM } from "./hessenberg.ts";
import { hypot } from "./hypot.ts";

/** Francis steps for each eigenvalue, on average: 2 to 3 are usual, so this is a guard and not a limit. */
const MOST_ITERATIONS = 30;

/** Sums of squares below this have lost digits to underflow; beside entries of size 1 they are nothing. */
const VANISHING = 2 ** -960;

/**
 * Turns the Hessenberg matrix H into its real Schur form in place: upper triangular but for 2×2 blocks, one for each pair
 * of complex eigenvalues, with equal diagonal entries. The rows of Qt, the columns of the matrix Q so far, are rotated
 * along. Without Qt only the diagonal blocks are right, which is enough for the eigenvalues.
 *
 * @throws MathError `not-converged`, which has never been seen
 * @see Golub & Van Loan, Matrix Computations, 4th ed., Algorithm 7.5.2
 */
export function schurFromHessenberg(name: string, H: Float64Array, Qt: Float64Array | undefined, n: number): void {
  if (n < SCHUR_KERNEL_FROM || !schurByKernel(name, H, Qt, n)) schurPlain(name, H, Qt, n);
}

/** The same in plain TypeScript: for small sizes, and where there is no WebAssembly. */
export function schurPlain(name: string, H: Float64Array, Qt: Float64Array | undefined, n: number): void {
  iterate(name, { H, Qt, n, stride: n }, (...step) => francisStep(H, Qt, n, ...step));
}

/** The same with the steps by the kernel; false where there is none. */
export function schurByKernel(name: string, H: Float64Array, Qt: Float64Array | undefined, n: number): boolean {
  const functions = schurKernel();
  if (!functions) return false;
  const stride = oddStride(n);
  const done = lend((Qt ? 2 : 1) * n * stride, (address) => {
    const next = address + 8 * n * stride;
    layRows(address, new NDArray(H, [n, n]), stride);
    if (Qt) layRows(next, new NDArray(Qt, [n, n]), stride);
    const there = { H: lentFloats(address, n * stride), Qt: Qt && lentFloats(next, n * stride), n, stride };
    iterate(name, there, (...step) => functions.francisStep(address, n, stride, Qt ? next : 0, ...step));
    H.set(takeRows(address, n, n, stride));
    if (Qt) Qt.set(takeRows(next, n, n, stride));
    return true;
  });
  return done ?? false;
}

/** H and perhaps Qᵀ, n×n, with rows `stride` entries apart. */
interface Factors {
  readonly H: Float64Array;
  readonly Qt: Float64Array | undefined;
  readonly n: number;
  readonly stride: number;
}

/** The 2×2 block [[a, b], [c, d]] whose eigenvalues are the shifts. */
type Shifts = readonly [a: number, b: number, c: number, d: number];

type Step = (low: number, high: number, top: number, right: number, ...block: Shifts) => void;

function iterate(name: string, factors: Factors, step: Step): void {
  const { H, Qt, n, stride } = factors;
  let size = 0;
  for (let i = 0; i < n; i++) {
    for (let j = Math.max(0, i - 1); j < n; j++) size = Math.max(size, Math.abs(H[i * stride + j]));
  }
  let high = n - 1;
  let total = 0;
  let iterations = 0;
  while (high > 0) {
    const low = startOfBlock(H, stride, high, size);
    if (low === high) {
      high -= 1;
      iterations = 0;
      continue;
    }
    if (low === high - 1) {
      splitBlock(factors, low);
      high -= 2;
      iterations = 0;
      continue;
    }
    iterations += 1;
    if (total++ === MOST_ITERATIONS * n) {
      throw new MathError({
        code: "not-converged",
        function: name,
        rule: `${n} eigenvalues must settle within ${MOST_ITERATIONS * n} iterations`,
        given: `eigenvalue ${high} did not`,
        usualCause: "No matrix is known to need so many: please report the one that does.",
        index: high,
      });
    }
    step(low, high, Qt ? 0 : low, Qt ? n - 1 : high, ...shifts(H, stride, high, iterations % 10 === 0));
  }
}

function shifts(H: Float64Array, stride: number, high: number, exceptional: boolean): Shifts {
  const at = high * stride + high;
  if (!exceptional) return [H[at - stride - 1], H[at - stride], H[at - 1], H[at]];
  // Shifts that belong to nothing break the cycles that the natural ones can fall into.
  const w = Math.abs(H[at - 1]) + Math.abs(H[at - stride - 2]);
  return [0.75 * w, -0.4375 * w, w, 0.75 * w];
}

/** The first row of the unreduced block that ends at `high`; sets the negligible entry before it to 0. */
function startOfBlock(H: Float64Array, stride: number, high: number, size: number): number {
  for (let l = high; l > 0; l--) {
    const beside = Math.abs(H[(l - 1) * stride + l - 1]) + Math.abs(H[l * stride + l]);
    const negligible = Number.EPSILON * (beside === 0 ? size : beside);
    // The second bound keeps quotients by an entry that stays in range.
    if (Math.abs(H[l * stride + l - 1]) > Math.max(negligible, size * 2 ** -990)) continue;
    H[l * stride + l - 1] = 0;
    return l;
  }
  return 0;
}

/** One implicit double-shift QR step on rows and columns low … high; rows from `top` and columns up to `right` follow. */
function francisStep(
  H: Float64Array,
  Qt: Float64Array | undefined,
  n: number,
  low: number,
  high: number,
  top: number,
  right: number,
  ...[a, b, c, d]: Shifts
): void {
  const h = (i: number, j: number): number => H[i * n + j];
  // The first column of (H − λ₁)(H − λ₂), divided by `below`: products of small entries would vanish.
  const first = h(low, low);
  const below = h(low + 1, low);
  let x = ((a - first) / below) * (d - first) - (b / below) * c + h(low, low + 1);
  let y = first - a + (h(low + 1, low + 1) - d);
  let z = h(low + 2, low + 1);
  for (let k = low; k < high; k++) {
    const three = k + 2 <= high;
    if (k > low) {
      x = h(k, k - 1);
      y = h(k + 1, k - 1);
      z = three ? h(k + 2, k - 1) : 0;
    }
    const scale = Math.max(Math.abs(x), Math.abs(y), Math.abs(z));
    if (scale === 0) continue;
    const [head, v, w] = [x / scale, y / scale, z / scale];
    const tail = v * v + w * w;
    if (k > low && tail <= VANISHING) clearBelow(H, n, k, three);
    if (tail <= VANISHING) continue;
    const length = Math.sqrt(head * head + tail);
    const lead = head <= 0 ? head - length : -tail / (head + length);
    const beta = -lead / length;
    const v1 = v / lead;
    const v2 = w / lead;
    const width = three ? 3 : 2;
    reflectRows(H, n, k > low ? k - 1 : k, right, k, width, beta, v1, v2);
    if (k > low) clearBelow(H, n, k, three);
    reflectColumns(H, n, top, Math.min(high, k + 3), k, width, beta, v1, v2);
    if (Qt) reflectRows(Qt, n, 0, n - 1, k, width, beta, v1, v2);
  }
}

/** What the reflection of rows k … leaves of the column before them: only its first entry. */
function clearBelow(H: Float64Array, n: number, k: number, three: boolean): void {
  H[(k + 1) * n + k - 1] = 0;
  if (three) H[(k + 2) * n + k - 1] = 0;
}

/** Columns `from` to `to` of the rows k … k + width − 1 of X, reflected at (1, v1, v2). */
function reflectRows(
  X: Float64Array,
  n: number,
  from: number,
  to: number,
  k: number,
  width: number,
  beta: number,
  v1: number,
  v2: number,
): void {
  for (let j = k * n + from; j <= k * n + to; j++) {
    let sum = X[j] + v1 * X[j + n];
    if (width === 3) sum += v2 * X[j + 2 * n];
    sum *= beta;
    X[j] -= sum;
    X[j + n] -= sum * v1;
    if (width === 3) X[j + 2 * n] -= sum * v2;
  }
}

/** Rows `from` to `to` of the columns k … k + width − 1 of X, reflected at (1, v1, v2). */
function reflectColumns(
  X: Float64Array,
  n: number,
  from: number,
  to: number,
  k: number,
  width: number,
  beta: number,
  v1: number,
  v2: number,
): void {
  for (let i = from; i <= to; i++) {
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
function splitBlock(factors: Factors, k: number): void {
  const { H, stride } = factors;
  const [row, below] = [k * stride, (k + 1) * stride];
  const [a, b, c, d] = [H[row + k], H[row + k + 1], H[below + k], H[below + k + 1]];
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
    rotate(factors, k, cosine, sine);
    H[below + k] = 0;
    return;
  }
  if (p === 0) return;
  // tan 2θ = (a − d) / (b + c) makes the diagonal entries equal.
  const sigma = b + c;
  const tau = hypot(sigma, 2 * p);
  const cosine = Math.sqrt((1 + Math.abs(sigma) / tau) / 2);
  const sine = -(p / (tau * cosine)) * (sigma < 0 ? -1 : 1);
  rotate(factors, k, cosine, sine);
  const middle = (H[row + k] + H[below + k + 1]) / 2;
  H[row + k] = middle;
  H[below + k + 1] = middle;
}

function unit(x: number, y: number): readonly [number, number] {
  const length = hypot(x, y);
  return [x / length, y / length];
}

/** The similarity by the rotation of axes k and k + 1. */
function rotate({ H, Qt, n, stride }: Factors, k: number, c: number, s: number): void {
  rotateRows(H, k * stride + k, n - k, stride, c, s);
  if (Qt) rotateRows(Qt, k * stride, n, stride, c, s);
  for (let i = 0; i < k + 2; i++) {
    const x = H[i * stride + k];
    const y = H[i * stride + k + 1];
    H[i * stride + k] = c * x + s * y;
    H[i * stride + k + 1] = c * y - s * x;
  }
}

/** `length` entries from `start` on, and those below them. */
function rotateRows(X: Float64Array, start: number, length: number, stride: number, c: number, s: number): void {
  for (let j = start; j < start + length; j++) {
    const x = X[j];
    const y = X[j + stride];
    X[j] = c * x + s * y;
    X[j + stride] = c * y - s * x;
  }
}
