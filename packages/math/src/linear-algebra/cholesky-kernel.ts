import type { NDArray } from "../array/ndarray.ts";
import { cholesky } from "../kernels/cholesky.ts";
import { gemmRoom } from "../kernels/gemm.ts";
import { layRows, oddStride } from "../kernels/lay-matrix.ts";
import { lend, lentFloats } from "../kernels/memory.ts";
import { takeRows } from "../kernels/take-rows.ts";

/** L, or the first pivot that is too small. */
export type CholeskyResult =
  | { readonly L: Float64Array<ArrayBuffer> }
  | { readonly index: number; readonly pivot: number };

/**
 * The Cholesky factor of an n×n matrix by the kernel `cholesky`, with the same bits as `choleskyPlain`; undefined where
 * there is no kernel.
 */
export function choleskyKernel(A: NDArray): CholeskyResult | undefined {
  const kernel = cholesky();
  if (!kernel) return undefined;
  const n = A.shape[0];
  const stride = oddStride(n);
  const packed = gemmRoom(n, n);
  return lend(packed + n * stride + n, (pack) => {
    const at = pack + 8 * packed;
    layRows(at, A, stride);
    const index = kernel.cholesky(n, at, stride, at + 8 * n * stride, pack);
    if (index >= 0) return { index, pivot: lentFloats(at + 8 * index * (stride + 1), 1)[0] };
    return { L: takeRows(at, n, n, stride) };
  });
}
