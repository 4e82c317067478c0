import { tridiagonalWasm } from "./generated/tridiagonal.ts";
import { kernel } from "./kernel.ts";

/** What `assembly/tridiagonal.ts` offers. Addresses in bytes; sizes in entries. */
export interface TridiagonalKernel {
  tridiagonalize(A: number, n: number, d: number, e: number, work: number): void;
}

export const tridiagonal = /* @__PURE__ */ kernel<TridiagonalKernel>(tridiagonalWasm);
