import { randomWasm } from "./generated/random.ts";
import { kernel } from "./kernel.ts";

/** What `assembly/random.ts` offers. Addresses in bytes, counts in entries. */
export interface RandomKernel {
  units(state: number, out: number, count: number): void;
  normals(state: number, tables: number, out: number, count: number): number;
}

export const randomKernel = /* @__PURE__ */ kernel<RandomKernel>(randomWasm);
