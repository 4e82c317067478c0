import { rotationsWasm } from "./generated/rotations.ts";
import { kernel } from "./kernel.ts";

/** What `assembly/rotations.ts` offers. Addresses in bytes; sizes in entries. */
export interface RotationsKernel {
  rotateRows(X: number, rows: number, columns: number, stream: number, end: number, panel: number): void;
}

export const rotations = /* @__PURE__ */ kernel<RotationsKernel>(rotationsWasm);
