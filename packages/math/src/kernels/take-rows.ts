import { allocate } from "../array/dtype.ts";
import { lentFloats } from "./memory.ts";

/** Copies m rows of n entries, `stride` entries apart, out of lent room. */
export function takeRows(address: number, m: number, n: number, stride: number = n): Float64Array<ArrayBuffer> {
  const entries = allocate("float64", m * n, { cleared: false }) as Float64Array<ArrayBuffer>;
  const rows = lentFloats(address, m * stride);
  if (stride === n) entries.set(rows);
  else for (let i = 0; i < m; i++) entries.set(rows.subarray(i * stride, i * stride + n), i * n);
  return entries;
}
