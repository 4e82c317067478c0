import { allocate } from "../array/dtype.ts";
import { NDArray } from "../array/ndarray.ts";
import { arrayFloats, arrayWorkspace, endOfWorkspace, residentAddress } from "../kernels/array-memory.ts";
import { gemm, gemmRoom, residentGemm } from "../kernels/gemm.ts";
import type { GemmKernel } from "../kernels/gemm.ts";
import { layMatrix, layRows } from "../kernels/lay-matrix.ts";
import { lend, lentFloats } from "../kernels/memory.ts";

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
  const [m, n] = [A.shape[0], B.shape[1]];
  const C = allocate("float64", m * n, { cleared: false }) as Float64Array<ArrayBuffer>;
  if (residentProduct(C, A, B)) return C;
  if (fits(A, B, most)) return product(kernel, C, A, B);
  C.fill(0);
  return addProduct(kernel, new NDArray(C, [m, n]), A, B, most) ? C : undefined;
}

/** C = A B where one of the three lies in the memory of large arrays, and the others do or fit beside the kernel's panels. */
function residentProduct(C: Float64Array, A: NDArray, B: NDArray): boolean {
  const atA = residentAddress(A.data, A.offset);
  const atB = residentAddress(B.data, B.offset);
  const atC = residentAddress(C, 0);
  if (atA === undefined && atB === undefined && atC === undefined) return false;
  const [m, k] = A.shape;
  const n = B.shape[1];
  const guestA = arrayWorkspace + 8 * gemmRoom(n, k);
  const guestB = guestA + (atA === undefined ? 8 * A.size : 0);
  const guestC = guestB + (atB === undefined ? 8 * B.size : 0);
  const end = guestC + (atC === undefined ? 8 * m * n : 0);
  const kernel = end > endOfWorkspace ? undefined : residentGemm();
  if (!kernel) return false;
  const a = atA === undefined ? layMatrix(guestA, A, arrayFloats) : { row: A.strides[0], column: A.strides[1] };
  const b = atB === undefined ? layMatrix(guestB, B, arrayFloats) : { row: B.strides[0], column: B.strides[1] };
  const [p, q] = [atA ?? guestA, atB ?? guestB];
  kernel.product(m, n, k, p, a.row, a.column, q, b.row, b.column, atC ?? guestC, n, arrayWorkspace);
  if (atC === undefined) C.set(arrayFloats(guestC, m * n));
  return true;
}

function fits(A: NDArray, B: NDArray, most: number): boolean {
  return A.size + B.size + A.shape[0] * B.shape[1] <= most;
}

function product(kernel: GemmKernel, C: Float64Array<ArrayBuffer>, A: NDArray, B: NDArray): typeof C | undefined {
  return withFactors(kernel, A, B, (at, { multiply }) => {
    multiply();
    C.set(lentFloats(at, C.length));
    return C;
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
  const done = withFactors(kernel, A, B, (address, { addProduct }) => {
    layRows(address, C);
    addProduct();
    const rows = lentFloats(address, m * n);
    for (let i = 0; i < m; i++) C.data.set(rows.subarray(i * n, i * n + n), C.offset + i * C.strides[0]);
    return true;
  });
  return done ?? false;
}

/** Lays both factors into kernel memory, and gives `work` room for C there and the calls that fill it or add to it. */
function withFactors<T>(
  kernel: GemmKernel,
  A: NDArray,
  B: NDArray,
  work: (C: number, into: { readonly multiply: () => void; readonly addProduct: () => void }) => T,
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
    return work(C, {
      multiply: () => kernel.product(m, n, k, atA, a.row, a.column, atB, b.row, b.column, C, n, pack),
      addProduct: () => kernel.gemm(m, n, k, 1, atA, a.row, a.column, atB, b.row, b.column, C, n, pack),
    });
  });
}
