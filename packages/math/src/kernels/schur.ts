import { schurWasm } from "./generated/schur.ts";
import { kernel } from "./kernel.ts";

/** What `assembly/schur.ts` offers. Addresses in bytes; sizes in entries. */
export interface SchurKernel {
  reduceToHessenberg(A: number, n: number, stride: number, Q: number, work: number): void;
  francisStep(
    H: number,
    n: number,
    stride: number,
    Q: number,
    low: number,
    high: number,
    top: number,
    right: number,
    a: number,
    b: number,
    c: number,
    d: number,
  ): void;
}

export const schurKernel = /* @__PURE__ */ kernel<SchurKernel>(schurWasm);
