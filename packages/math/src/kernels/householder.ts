import { gemm } from "./gemm.ts";
import { householderWasm } from "./generated/householder.ts";
import { kernel } from "./kernel.ts";

/** What `assembly/householder.ts` offers. Addresses in bytes; sizes and strides in entries; matrices lie column by column. */
export interface HouseholderKernel {
  /** Factors C in place; `work` is room for `householderRoom(m, n)` numbers, `pack` for `gemmRoom(max(m, 24), max(m, n))`. */
  factorize(m: number, n: number, C: number, stride: number, beta: number, work: number, pack: number): void;
  /** X = Q X or Qᵀ X; `square` says that column j of X is 0 above entry j. */
  apply(
    m: number,
    steps: number,
    C: number,
    strideC: number,
    beta: number,
    X: number,
    strideX: number,
    columns: number,
    transposed: boolean,
    square: boolean,
    work: number,
    pack: number,
  ): void;
}

export const householder = /* @__PURE__ */ kernel<HouseholderKernel>(householderWasm, { gemm });

/** How many numbers the reflections of an m×n matrix, combined, and their products with it take. */
export function householderRoom(m: number, n: number): number {
  return 24 * (m + 16 + 2 * n + 48);
}
