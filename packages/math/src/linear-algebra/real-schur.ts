import { NDArray } from "../array/ndarray.ts";
import { layRows, oddStride } from "../kernels/lay-matrix.ts";
import { lend, lentFloats } from "../kernels/memory.ts";
import { schurKernel } from "../kernels/schur.ts";
import { takeRows } from "../kernels/take-rows.ts";
import { MathError } from "../math-error.ts";
import { francisStep } from "./francis-step.ts";
import type { Shifts } from "./francis-step.ts";
import { SCHUR_KERNEL_FROM } from "./hessenberg.ts";
import { splitBlock } from "./split-block.ts";
import type { SchurFactors } from "./split-block.ts";

/** Francis steps for each eigenvalue, on average: 2 to 3 are usual, so this is a guard and not a limit. */
const MOST_ITERATIONS = 30;

/**
 * After so many steps without a result, what is nothing beside the block as a whole counts as nothing. Before, only its
 * neighbours on the diagonal count, which keeps the digits of small eigenvalues; but where those are tiny among huge
 * entries, rounding errors alone exceed them, again and again.
 */
const PATIENCE = 30;

/**
 * Turns the Hessenberg matrix H into its real Schur form in place: upper triangular but for 2×2 blocks, one for each pair
 * of complex eigenvalues, with equal diagonal entries. The rows of Qt, the columns of the matrix Q so far, are rotated
 * along. Without Qt only the diagonal blocks are right, which is enough for the eigenvalues.
 *
 * @throws MathError `not-converged`, which has never been seen
 * @see Golub & Van Loan, Matrix Computations, 4th ed., Algorithm 7.5.2 (QR algorithm)
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

type Step = (low: number, high: number, top: number, right: number, ...block: Shifts) => void;

function iterate(name: string, factors: SchurFactors, step: Step): void {
  const { H, Qt, n, stride } = factors;
  let size = 0;
  for (let i = 0; i < n; i++) {
    for (let j = Math.max(0, i - 1); j < n; j++) size = Math.max(size, Math.abs(H[i * stride + j]));
  }
  let high = n - 1;
  let total = 0;
  let iterations = 0;
  let low = 0;
  while (high > 0) {
    const least = iterations > PATIENCE ? sizeOfBlock(H, stride, low, high) : 0;
    low = startOfBlock(H, stride, high, size, least);
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

/** The size of the largest entry of an active block. */
function sizeOfBlock(H: Float64Array, stride: number, low: number, high: number): number {
  let largest = 0;
  for (let i = low; i <= high; i++) {
    for (let j = Math.max(low, i - 1); j <= high; j++) largest = Math.max(largest, Math.abs(H[i * stride + j]));
  }
  return largest;
}

/**
 * The first row of the unreduced block that ends at `high`; sets the negligible entry before it to 0: what is nothing
 * beside its two neighbours on the diagonal, or beside `least`.
 */
function startOfBlock(H: Float64Array, stride: number, high: number, size: number, least: number): number {
  for (let l = high; l > 0; l--) {
    const beside = Math.abs(H[(l - 1) * stride + l - 1]) + Math.abs(H[l * stride + l]);
    const negligible = Number.EPSILON * Math.max(beside === 0 ? size : beside, least);
    // The second bound keeps quotients by an entry that stays in range.
    if (Math.abs(H[l * stride + l - 1]) > Math.max(negligible, size * 2 ** -900)) continue;
    H[l * stride + l - 1] = 0;
    return l;
  }
  return 0;
}
