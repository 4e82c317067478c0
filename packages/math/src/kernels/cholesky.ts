import { gemm } from "./gemm.ts";
import { choleskyWasm } from "./generated/cholesky.ts";
import { kernel } from "./kernel.ts";
import { triangular } from "./triangular.ts";

/** What `assembly/cholesky.ts` offers. Addresses in bytes; sizes and strides in entries. */
export interface CholeskyKernel {
  /**
   * Replaces A, n×n by rows, by L. Returns −1, or the index of the first pivot that is too small, which is left in its
   * place. `diagonal` is room for n numbers, `pack` for `gemmRoom(n, n)`.
   */
  cholesky(n: number, A: number, stride: number, diagonal: number, pack: number): number;
}

export const cholesky = /* @__PURE__ */ kernel<CholeskyKernel>(choleskyWasm, { gemm, triangular });
