import { bidiagonalWasm } from "./generated/bidiagonal.ts";
import { kernel } from "./kernel.ts";

/** What `assembly/bidiagonal.ts` offers. Addresses in bytes; sizes in entries. */
export interface BidiagonalKernel {
  bidiagonalize(A: number, n: number, stride: number, U: number, d: number, e: number, work: number): void;
}

export const bidiagonal = /* @__PURE__ */ kernel<BidiagonalKernel>(bidiagonalWasm);
