import { NDArray } from "../array/ndarray.ts";
import { gemmRoom } from "../kernels/gemm.ts";
import { householder, householderRoom } from "../kernels/householder.ts";
import type { HouseholderKernel } from "../kernels/householder.ts";
import { layRows, oddStride } from "../kernels/lay-matrix.ts";
import { lend, lentFloats } from "../kernels/memory.ts";

/** A matrix in kernel memory, column by column, and room to work in. */
interface ColumnsThere {
  readonly kernel: HouseholderKernel;
  readonly C: number;
  readonly stride: number;
  readonly beta: number;
  readonly X: number;
  readonly work: number;
  readonly pack: number;
}

/**
 * Householder QR by the kernel `householder`, in place on C, m×n by columns; returns the factors β, or undefined, and C as
 * it was, where there is no kernel. Agrees with the plain path up to rounding: reflections are applied 24 at a time.
 */
export function householderKernel(C: Float64Array, m: number, n: number): Float64Array<ArrayBuffer> | undefined {
  return withColumns(C, m, n, 0, ({ kernel, C: at, stride, beta, work, pack }) => {
    kernel.factorize(m, n, at, stride, beta, work, pack);
    takeColumns(at, C, m, stride);
    return lentFloats(beta, Math.min(m, n)).slice();
  });
}

/** Where the columns that Q is applied to come from: their entries, or the identity. */
type Columns = Float64Array | "identity";

/** Q X or Qᵀ X for `columns` columns of m entries; undefined where there is no kernel. */
export function applyKernel(
  C: Float64Array,
  beta: Float64Array,
  from: Columns,
  m: number,
  columns: number,
  { transposed = false, into }: { readonly transposed?: boolean; readonly into: Float64Array },
): boolean {
  const steps = beta.length;
  const done = withColumns(C.subarray(0, steps * m), m, steps, columns, (there) => {
    const { kernel, C: at, stride, beta: factors, X, work, pack } = there;
    lentFloats(factors, steps).set(beta);
    if (from === "identity") {
      const entries = lentFloats(X, columns * stride).fill(0);
      for (let j = 0; j < columns; j++) entries[j * stride + j] = 1;
    } else layRows(X, new NDArray(from, [columns, m]), stride);
    kernel.apply(m, steps, at, stride, factors, X, stride, columns, transposed, from === "identity", work, pack);
    takeColumns(X, into, m, stride);
    return true;
  });
  return done ?? false;
}

function withColumns<T>(
  C: Float64Array,
  m: number,
  n: number,
  columns: number,
  work: (there: ColumnsThere) => T,
): T | undefined {
  const kernel = householder();
  if (!kernel) return undefined;
  const stride = oddStride(m);
  const most = Math.max(n, columns, 24);
  const packed = gemmRoom(Math.max(m, 24), Math.max(m, 24));
  const room = householderRoom(m, most);
  return lend(packed + room + n * stride + Math.ceil(n / 2) * 2 + columns * stride, (pack) => {
    const workAt = pack + 8 * packed;
    const at = workAt + 8 * room;
    const beta = at + 8 * n * stride;
    const X = beta + 16 * Math.ceil(n / 2);
    layRows(at, new NDArray(C, [n, m]), stride);
    return work({ kernel, C: at, stride, beta, X, work: workAt, pack });
  });
}

function takeColumns(address: number, into: Float64Array, m: number, stride: number): void {
  const columns = m === 0 ? 0 : into.length / m;
  const entries = lentFloats(address, columns * stride);
  for (let j = 0; j < columns; j++) into.set(entries.subarray(j * stride, j * stride + m), j * m);
}
