import { allocate } from "../array/dtype.ts";
import { NDArray } from "../array/ndarray.ts";
import { arrayWorkspace, residentAddress, residentFloats } from "../kernels/array-memory.ts";
import { gemm, gemmRoom, residentGemm } from "../kernels/gemm.ts";
import type { GemmKernel } from "../kernels/gemm.ts";
import { layMatrix, layRows } from "../kernels/lay-matrix.ts";
import { lend, lentFloats } from "../kernels/memory.ts";
import { takeRows } from "../kernels/take-rows.ts";

/**
 * The product of two float64 matrices by the kernel `gemm`, with the same bits as `matmulPlain`; undefined where there is
 * no kernel.
 *
 * @param A m×k, any strides
 * @param B k×n, any strides
 * @param most how many numbers may lie in kernel memory at once: a larger product is computed in parts
 * @returns m·n entries, row by row
 */
export function matmulKernel(A: NDArray, B: NDArray, most = 2 ** 23): Float64Array<ArrayBuffer> | undefined {
  const kernel = gemm();
  if (!kernel) return undefined;
  const resident = residentProduct(A, B);
  if (resident) return resident;
  if (fits(A, B, most)) return product(kernel, A, B);
  const [m, n] = [A.shape[0], B.shape[1]];
  const C = allocate("float64", m * n) as Float64Array<ArrayBuffer>;
  return addProduct(kernel, new NDArray(C, [m, n]), A, B, most) ? C : undefined;
}

/** The product where all three matrices lie in the memory of large arrays: nothing is copied. */
function residentProduct(A: NDArray, B: NDArray): Float64Array<ArrayBuffer> | undefined {
  const [m, k] = A.shape;
  const n = B.shape[1];
  const atA = residentAddress(A.data, A.offset);
  const atB = residentAddress(B.data, B.offset);
  if (atA === undefined || atB === undefined) return undefined;
  const kernel = residentGemm();
  if (!kernel) return undefined;
  const C = residentFloats(m * n);
  const atC = C && residentAddress(C, 0);
  if (atC === undefined) return undefined;
  const [rowA, columnA] = A.strides;
  const [rowB, columnB] = B.strides;
  kernel.gemm(m, n, k, 1, atA, rowA, columnA, atB, rowB, columnB, atC, n, arrayWorkspace);
  return C;
}

function fits(A: NDArray, B: NDArray, most: number): boolean {
  return A.size + B.size + A.shape[0] * B.shape[1] <= most;
}

function product(kernel: GemmKernel, A: NDArray, B: NDArray): Float64Array<ArrayBuffer> | undefined {
  const [m, n] = [A.shape[0], B.shape[1]];
  return withFactors(kernel, A, B, (C, multiply) => {
    lentFloats(C, m * n).fill(0);
    multiply();
    return takeRows(C, m, n);
  });
}

/** C += A B, cutting the longest of the three sizes in two until the parts fit; false when the memory is refused. */
function addProduct(kernel: GemmKernel, C: NDArray, A: NDArray, B: NDArray, most: number): boolean {
  const [m, k] = A.shape;
  const n = B.shape[1];
  if (!fits(A, B, most)) {
    const half = Math.ceil(Math.max(m, n, k) / 2);
    const [head, tail] = [`:${half}`, `${half}:`];
    const part = (c: NDArray, a: NDArray, b: NDArray): boolean => addProduct(kernel, c, a, b, most);
    // The products keep their order: the head of k comes first.
    if (k >= m && k >= n) return [head, tail].every((half) => part(C, A.slice(":", half), B.slice(half)));
    if (m >= n) return [head, tail].every((half) => part(C.slice(half), A.slice(half), B));
    return [head, tail].every((half) => part(C.slice(":", half), A, B.slice(":", half)));
  }
  const done = withFactors(kernel, A, B, (address, multiply) => {
    layRows(address, C);
    multiply();
    const rows = lentFloats(address, m * n);
    for (let i = 0; i < m; i++) C.data.set(rows.subarray(i * n, i * n + n), C.offset + i * C.strides[0]);
    return true;
  });
  return done ?? false;
}

/** Lays both factors into kernel memory, and gives `work` room for C there and the call that adds the product to it. */
function withFactors<T>(
  kernel: GemmKernel,
  A: NDArray,
  B: NDArray,
  work: (C: number, multiply: () => void) => T,
): T | undefined {
  const [m, k] = A.shape;
  const n = B.shape[1];
  const packed = gemmRoom(n, k);
  return lend(packed + m * n + A.size + B.size, (pack) => {
    const C = pack + 8 * packed;
    const atA = C + 8 * m * n;
    const atB = atA + 8 * A.size;
    const a = layMatrix(atA, A);
    const b = layMatrix(atB, B);
    return work(C, () => kernel.gemm(m, n, k, 1, atA, a.row, a.column, atB, b.row, b.column, C, n, pack));
  });
}
