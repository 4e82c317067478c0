import { gemm } from "./gemm.ts";
import { triangularWasm } from "./generated/triangular.ts";
import { kernel } from "./kernel.ts";

/** What `assembly/triangular.ts` offers. Addresses in bytes; sizes and strides in entries. */
export interface TriangularKernel {
  /** X = T⁻¹ X for a lower triangular T, n×n, and X, n×k; `pack` is room for `gemmRoom(k, n)` numbers. */
  solveLower(
    n: number,
    k: number,
    T: number,
    rowStrideT: number,
    columnStrideT: number,
    X: number,
    rowStrideX: number,
    unit: boolean,
    pack: number,
  ): void;
}

export const triangular = /* @__PURE__ */ kernel<TriangularKernel>(triangularWasm, { gemm });
