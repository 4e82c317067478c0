import { gemmWasm } from "./generated/gemm.ts";
import { kernel } from "./kernel.ts";

/** What `assembly/gemm.ts` offers. Addresses in bytes; strides and sizes in entries. */
export interface GemmKernel {
  gemm(
    m: number,
    n: number,
    k: number,
    alpha: number,
    A: number,
    rowsOfA: number,
    columnsOfA: number,
    B: number,
    rowsOfB: number,
    columnsOfB: number,
    C: number,
    rowsOfC: number,
    pack: number,
  ): void;
  multiplyPanels(m: number, n: number, k: number, A: number, B: number, C: number, rowsOfC: number): void;
}

export const gemm = /* @__PURE__ */ kernel<GemmKernel>(gemmWasm);
