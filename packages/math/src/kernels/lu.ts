import { gemm } from "./gemm.ts";
import { luWasm } from "./generated/lu.ts";
import { kernel } from "./kernel.ts";
import { triangular } from "./triangular.ts";

/** What `assembly/lu.ts` offers. Addresses in bytes; sizes and strides in entries. */
export interface LUKernel {
  /**
   * Factors F, m×n by rows, in place, and writes min(m, n) 32-bit row numbers to `swaps`. `panel` is room for 18 (m + 16)
   * numbers, `pack` for `gemmRoom(n, m)`.
   */
  factorize(m: number, n: number, F: number, stride: number, swaps: number, panel: number, pack: number): void;
  /**
   * The first pivot that is negligible beside what it was subtracted from, or −1; `sizes` holds the n numbers |a_k| that
   * the pivots began with, and room for n more.
   */
  negligiblePivot(n: number, F: number, stride: number, sizes: number, tolerance: number): number;
}

export const lu = /* @__PURE__ */ kernel<LUKernel>(luWasm, { gemm, triangular });
