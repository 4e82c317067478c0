import { arrayMemory } from "./array-memory.ts";
import { entriesWasm } from "./generated/entries.ts";
import { kernel } from "./kernel.ts";

/** Arithmetic on `rows` rows of `count` entries: with the one row at `q`, or with `number` where q is 0. */
type Combine = (p: number, q: number, number: number, out: number, count: number, rows: number) => void;

/** What `assembly/entries.ts` offers. Addresses in bytes, counts in entries. */
export interface EntriesKernel {
  readonly add: Combine;
  readonly subtract: Combine;
  readonly multiply: Combine;
  readonly divide: Combine;
  /** p (1 − q²). */
  readonly tanhSlope: Combine;
  sum(p: number, count: number): number;
  /** The sum of `rows` rows of `width` entries, written to `total`. */
  addRows(p: number, rows: number, width: number, total: number): void;
}

/** On the memory of large arrays, for entries that lie there. */
export const residentEntries = /* @__PURE__ */ kernel<EntriesKernel>(entriesWasm, {}, arrayMemory);
