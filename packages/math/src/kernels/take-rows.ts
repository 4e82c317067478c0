import { lentFloats } from "./memory.ts";

/** Copies m rows of n entries, `stride` entries apart, out of lent room. */
export function takeRows(address: number, m: number, n: number, stride: number): Float64Array<ArrayBuffer> {
  const entries = new Float64Array(m * n);
  const rows = lentFloats(address, m * stride);
  for (let i = 0; i < m; i++) entries.set(rows.subarray(i * stride, i * stride + n), i * n);
  return entries;
}
