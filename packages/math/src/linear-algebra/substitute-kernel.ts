import { NDArray } from "../array/ndarray.ts";
import { gemmRoom } from "../kernels/gemm.ts";
import { layRows, oddStride } from "../kernels/lay-matrix.ts";
import { lend, lentFloats } from "../kernels/memory.ts";
import { triangular } from "../kernels/triangular.ts";

/**
 * Substitution by the kernel `triangular`, with the same bits as plain loops; false, and X as it was, where there is none.
 *
 * @param T n×n by rows, of which one triangle is read
 * @param X n×k by rows, the right sides; replaced by the solutions
 */
export function substituteKernel(
  T: Float64Array,
  X: Float64Array,
  n: number,
  k: number,
  direction: "forward" | "back",
  unit: boolean,
): boolean {
  const kernel = triangular();
  if (!kernel) return false;
  const stride = oddStride(n);
  const packed = gemmRoom(k, n);
  const done = lend(packed + n * stride + n * k, (pack) => {
    const atT = pack + 8 * packed;
    const atX = atT + 8 * n * stride;
    layRows(atT, new NDArray(T, [n, n]), stride);
    lentFloats(atX, n * k).set(X);
    if (direction === "forward") kernel.solveLower(n, k, atT, stride, 1, atX, k, unit, pack);
    else {
      // Seen from its last row, the upper triangle is a lower one.
      const last = n - 1;
      kernel.solveLower(n, k, atT + 8 * last * (stride + 1), -stride, -1, atX + 8 * last * k, -k, unit, pack);
    }
    X.set(lentFloats(atX, n * k));
    return true;
  });
  return done ?? false;
}
