import { lend, lentFloats } from "../kernels/memory.ts";
import { tridiagonal } from "../kernels/tridiagonal.ts";
import { MathError } from "../math-error.ts";
import { hypot } from "./hypot.ts";
import { RowRotations } from "./row-rotations.ts";

/** QL needs about two iterations for each eigenvalue; this is a guard and not a limit. */
const MOST_ITERATIONS = 60;

/** Sums of squares below this have lost digits to underflow; beside entries of size 1 they are nothing. */
const VANISHING = 2 ** -960;

/** From this order on the kernel pays for its copies. */
const KERNEL_FROM = 16;

/**
 * Qᵀ A Q = T by Householder reflections. V holds the symmetric A (row-major, n×n) and receives Qᵀ: row k is column k of
 * Q. T has the diagonal d and the subdiagonal e[1 … n − 1].
 *
 * @see Golub & Van Loan, Matrix Computations, 4th ed., Algorithm 8.3.1 (Householder tridiagonalization)
 */
export function tridiagonalize(V: Float64Array, d: Float64Array, e: Float64Array, n: number): void {
  if (n < KERNEL_FROM || !tridiagonalizeByKernel(V, d, e, n)) tridiagonalizePlain(V, d, e, n);
}

/** The same in plain TypeScript: for small sizes, and where there is no WebAssembly. */
export function tridiagonalizePlain(V: Float64Array, d: Float64Array, e: Float64Array, n: number): void {
  const beta = new Float64Array(n);
  const p = new Float64Array(n);
  // Step k clears row k to the left of its neighbour, from the last row up; the reflection stays in V[k, 0 … k − 1].
  for (let k = n - 1; k > 0; k--) {
    const row = k * n;
    let tail = 0;
    for (let j = 0; j < k - 1; j++) tail += V[row + j] * V[row + j];
    const head = V[row + k - 1];
    if (tail <= VANISHING) {
      e[k] = head;
      V.fill(0, row, row + k);
      continue;
    }
    const length = Math.sqrt(head * head + tail);
    const first = head <= 0 ? head - length : -tail / (head + length);
    e[k] = length;
    beta[k] = -first / length;
    for (let j = 0; j < k - 1; j++) V[row + j] /= first;
    V[row + k - 1] = 1;
    reflectBothSides(V, n, k, beta[k], p);
  }
  for (let k = 0; k < n; k++) d[k] = V[k * n + k];
  accumulate(V, beta, p, n);
}

/** The same by the kernel; false where there is none. */
export function tridiagonalizeByKernel(V: Float64Array, d: Float64Array, e: Float64Array, n: number): boolean {
  const functions = tridiagonal();
  if (!functions) return false;
  const size = n * (n + 6);
  const done = lend(size, (address) => {
    const room = lentFloats(address, size);
    room.set(V);
    const [diagonal, below, work] = [n * n, n * n + n, n * n + 2 * n];
    room[below] = 0;
    functions.tridiagonalize(address, n, address + 8 * diagonal, address + 8 * below, address + 8 * work);
    V.set(room.subarray(0, diagonal));
    d.set(room.subarray(diagonal, below));
    e.set(room.subarray(below, work));
    return true;
  });
  return done ?? false;
}

/** A = (I − β v vᵀ) A (I − β v vᵀ) on the leading k×k block, in its lower triangle; v is row k. */
function reflectBothSides(V: Float64Array, n: number, k: number, beta: number, p: Float64Array): void {
  const v = k * n;
  p.fill(0, 0, k);
  for (let i = 0; i < k; i++) {
    const row = i * n;
    const vi = V[v + i];
    let s = V[row + i] * vi;
    for (let j = 0; j < i; j++) {
      s += V[row + j] * V[v + j];
      p[j] += V[row + j] * vi;
    }
    p[i] += s;
  }
  let s = 0;
  for (let i = 0; i < k; i++) {
    p[i] *= beta;
    s += p[i] * V[v + i];
  }
  s *= beta / 2;
  for (let i = 0; i < k; i++) p[i] -= s * V[v + i];
  for (let i = 0; i < k; i++) {
    const row = i * n;
    const vi = V[v + i];
    const pi = p[i];
    for (let j = 0; j <= i; j++) V[row + j] -= vi * p[j] + pi * V[v + j];
  }
}

/** Turns the stored reflections into Qᵀ, growing it from the top left corner. */
function accumulate(V: Float64Array, beta: Float64Array, p: Float64Array, n: number): void {
  for (let k = 0; k < n; k++) {
    const v = k * n;
    if (beta[k] !== 0) {
      // Qᵀ (k×k so far, its rows are columns of Q) times the reflection: each row loses its share along v.
      for (let i = 0; i < k; i++) {
        const row = i * n;
        let s = 0;
        for (let j = 0; j < k; j++) s += V[row + j] * V[v + j];
        p[i] = s * beta[k];
        for (let j = 0; j < k; j++) V[row + j] -= p[i] * V[v + j];
      }
    }
    for (let j = 0; j < k; j++) {
      V[v + j] = 0;
      V[j * n + k] = 0;
    }
    V[v + k] = 1;
  }
}

/**
 * The eigenvalues of the tridiagonal T (diagonal d, subdiagonal e[1 … n − 1]) by implicit QL with Wilkinson's shift: they
 * end up in d; e is destroyed. The rotations are applied to the rows of V.
 *
 * @see Golub & Van Loan, Matrix Computations, 4th ed., Algorithm 8.3.3 (symmetric QR), run upwards (QL) so that graded matrices with the small end on top keep their digits
 * @throws MathError `not-converged`, which has never been seen
 */
export function diagonalize(V: Float64Array, d: Float64Array, e: Float64Array, n: number): void {
  const rotations = new RowRotations(V, n, n);
  for (let k = 1; k < n; k++) e[k - 1] = e[k];
  if (n > 0) e[n - 1] = 0;
  for (let l = 0; l < n; l++) {
    for (let iteration = 0; ; iteration++) {
      let m = l;
      while (m < n - 1 && !isNegligible(e[m], Math.abs(d[m]), Math.abs(d[m + 1]))) m += 1;
      if (m === l) break;
      if (iteration === MOST_ITERATIONS) throw notConverged(l);
      qlSweep(rotations, d, e, l, m);
    }
  }
  rotations.finish();
}

/** Whether e is lost in rounding between its neighbours on the diagonal; beside zeros their sum decides. */
function isNegligible(e: number, before: number, after: number): boolean {
  const size = Math.abs(e);
  if (size <= (Number.EPSILON / 4) * (before + after)) return true;
  return size * size <= Number.EPSILON * Number.EPSILON * before * after;
}

/** One implicit QL step on the unreduced block l … m. */
function qlSweep(rotations: RowRotations, d: Float64Array, e: Float64Array, l: number, m: number): void {
  let g = (d[l + 1] - d[l]) / (2 * e[l]);
  let r = hypot(g, 1);
  g = d[m] - d[l] + e[l] / (g + (g < 0 ? -r : r));
  let s = 1;
  let c = 1;
  let p = 0;
  rotations.begin(m, -1);
  for (let i = m - 1; i >= l; i--) {
    const f = s * e[i];
    const b = c * e[i];
    r = hypot(f, g);
    e[i + 1] = r;
    if (r === 0) {
      d[i + 1] -= p;
      e[m] = 0;
      return;
    }
    s = f / r;
    c = g / r;
    g = d[i + 1] - p;
    r = (d[i] - g) * s + 2 * c * b;
    p = s * r;
    d[i + 1] = g + p;
    g = c * r - b;
    rotations.rotate(c, s);
  }
  d[l] -= p;
  e[l] = g;
  e[m] = 0;
}

function notConverged(index: number): MathError {
  return new MathError({
    code: "not-converged",
    function: "eigh",
    rule: `each eigenvalue must settle within ${MOST_ITERATIONS} iterations`,
    given: `eigenvalue ${index} did not`,
    usualCause: "No matrix is known to need so many: please report the one that does.",
    index,
  });
}
