import { NDArray } from "../array/ndarray.ts";
import { gemmRoom } from "../kernels/gemm.ts";
import { layRows, oddStride } from "../kernels/lay-matrix.ts";
import { lu } from "../kernels/lu.ts";
import type { LUKernel } from "../kernels/lu.ts";
import { lend, lentFloats, lentIntegers } from "../kernels/memory.ts";
import { takeRows } from "../kernels/take-rows.ts";
import { triangular } from "../kernels/triangular.ts";
import type { Factors } from "./factorize.ts";

/** The factors of PA = LU while they lie in kernel memory. */
interface FactorsThere {
  readonly kernel: LUKernel;
  readonly P: Int32Array;
  readonly sign: number;
  /** The address of L and U, packed, and how many entries lead from row to row. */
  readonly F: number;
  readonly stride: number;
  /** The address of room for `extra` numbers. */
  readonly extra: number;
  readonly pack: number;
}

/**
 * Factors a float64 matrix by the kernel `lu`, with the same bits as `factorizePlain`; undefined where there is no kernel.
 */
export function factorizeKernel(A: NDArray): Factors | undefined {
  const [m, n] = A.shape;
  return withFactors(A, n, 0, ({ P, sign, F, stride }) => {
    return { F: takeRows(F, m, n, stride), m, n, P, sign };
  });
}

/** The solution of A X = B, or the first pivot that is negligible, with its index. */
export type KernelSolution =
  | { readonly X: Float64Array<ArrayBuffer> }
  | { readonly bad: number; readonly pivot: number };

/** Solves A X = B for a float64 n×n matrix and k right sides by the kernels; undefined where there are none. */
export function solveKernel(A: NDArray, B: NDArray, tolerance: number): KernelSolution | undefined {
  const substitution = triangular();
  if (!substitution) return undefined;
  const n = A.shape[0];
  const k = B.ndim === 2 ? B.shape[1] : 1;
  return withFactors(A, k, 2 * n + n * k, ({ kernel, P, F, stride, extra, pack }) => {
    lentFloats(extra, n).set(Float64Array.from(P, (row, column) => Math.abs(entry(A, row, column))));
    const bad = kernel.negligiblePivot(n, F, stride, extra, tolerance);
    if (bad >= 0) return { bad, pivot: lentFloats(F + 8 * bad * (stride + 1), 1)[0] };
    const X = extra + 16 * n;
    layReordered(X, B, P, k);
    substitution.solveLower(n, k, F, stride, 1, X, k, true, pack);
    // Seen from the last row, U is a lower triangle.
    const end = F + 8 * (n - 1) * (stride + 1);
    substitution.solveLower(n, k, end, -stride, -1, X + 8 * (n - 1) * k, -k, false, pack);
    return { X: lentFloats(X, n * k).slice() };
  });
}

function withFactors<T>(A: NDArray, k: number, extra: number, work: (factors: FactorsThere) => T): T | undefined {
  const kernel = lu();
  if (!kernel) return undefined;
  const [m, n] = A.shape;
  const stride = oddStride(n);
  const packed = gemmRoom(Math.max(n, k), m);
  const panel = 18 * (m + 16);
  const steps = Math.min(m, n);
  return lend(packed + panel + m * stride + steps + extra, (pack) => {
    const panelAt = pack + 8 * packed;
    const F = panelAt + 8 * panel;
    const swaps = F + 8 * m * stride;
    layRows(F, A, stride);
    kernel.factorize(m, n, F, stride, swaps, panelAt, pack);
    const { P, sign } = permutation(lentIntegers(swaps, steps), m);
    return work({ kernel, P, sign, F, stride, extra: swaps + 8 * steps, pack });
  });
}

/** The order of the rows after the swaps, and its sign. */
function permutation(swaps: Int32Array, m: number): { P: Int32Array; sign: number } {
  const P = Int32Array.from({ length: m }, (_, i) => i);
  let sign = 1;
  for (let k = 0; k < swaps.length; k++) {
    const p = swaps[k];
    if (p === k) continue;
    [P[k], P[p]] = [P[p], P[k]];
    sign = -sign;
  }
  return { P, sign };
}

function layReordered(address: number, B: NDArray, P: Int32Array, k: number): void {
  const [row, column] = B.ndim === 2 ? B.strides : [B.strides[0], 0];
  const X = lentFloats(address, P.length * k);
  const from = B.data;
  for (let i = 0; i < P.length; i++) {
    const start = B.offset + P[i] * row;
    for (let j = 0; j < k; j++) X[i * k + j] = from[start + j * column];
  }
}

function entry(A: NDArray, i: number, j: number): number {
  return A.data[A.offset + i * A.strides[0] + j * A.strides[1]];
}
