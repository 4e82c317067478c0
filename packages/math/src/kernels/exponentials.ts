import { arrayMemory } from "./array-memory.ts";
import { exponentialsWasm } from "./generated/exponentials.ts";
import { kernel } from "./kernel.ts";

/** What `assembly/exponentials.ts` offers. Addresses in bytes, counts in entries. */
export interface ExponentialsKernel {
  /** out = e^p; `work` is room for `exponentialsRoom` numbers. */
  exp(p: number, out: number, count: number, work: number): void;
  /** out = tanh p; `work` is room for `exponentialsRoom` numbers. */
  tanh(p: number, out: number, count: number, work: number): void;
}

/** On the common memory, for entries that are copied in and out piece by piece. */
export const exponentials = /* @__PURE__ */ kernel<ExponentialsKernel>(exponentialsWasm);

/** On the memory of large arrays, for entries that lie there; `arrayWorkspace` is its room. */
export const residentExponentials = /* @__PURE__ */ kernel<ExponentialsKernel>(exponentialsWasm, {}, arrayMemory);

export const exponentialsRoom = 386;
