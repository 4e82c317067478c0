import { arrayFloats, arrayWorkspace, endOfWorkspace, residentAddress } from "../kernels/array-memory.ts";
import { residentEntries } from "../kernels/entries.ts";

/** Below this length plain addition in eight interleaved sums. NumPy sums in the same order, so that the bits agree. */
const BLOCK = 128;
/** Narrower rows are not worth a call of the kernel. */
const LEAST_WIDTH = 16;
/** A total lies in the kernel's room while it grows. */
const MOST_WIDTH = (endOfWorkspace - arrayWorkspace) / 8;

/**
 * The sum of `length` entries from `start` on: in halves, each summed by itself, so that the rounding error grows like
 * log n and not like n.
 *
 * @see Higham, Accuracy and Stability of Numerical Algorithms, 2nd ed., chapter 4, pairwise summation
 */
export function pairwiseSum(data: Float64Array, start: number, length: number): number {
  const address = length <= BLOCK ? undefined : residentAddress(data, start);
  const kernel = address === undefined ? undefined : residentEntries();
  const total = kernel === undefined ? sumOfHalves(data, start, length) : kernel.sum(address as number, length);
  // A sum begins at 0, so that many times −0 is 0, however they are added up.
  return total + 0;
}

/**
 * Adds rows of `width` entries, one below the other from `start` on, to the zeros of `total` from `to` on, with the
 * same rule: halves of the rows down to blocks.
 */
export function addRows(
  data: Float64Array,
  start: number,
  rows: number,
  width: number,
  total: Float64Array,
  to: number,
): void {
  if (rows > BLOCK) {
    const half = (rows >> 1) & ~7;
    const part = new Float64Array(width);
    addRows(data, start, half, width, total, to);
    addRows(data, start + half * width, rows - half, width, part, 0);
    for (let j = 0; j < width; j++) total[to + j] += part[j];
    return;
  }
  const address = width < LEAST_WIDTH || width > MOST_WIDTH ? undefined : residentAddress(data, start);
  const kernel = address === undefined ? undefined : residentEntries();
  if (kernel !== undefined) {
    kernel.addRows(address as number, rows, width, arrayWorkspace);
    const sums = arrayFloats(arrayWorkspace, width);
    for (let j = 0; j < width; j++) total[to + j] += sums[j];
    return;
  }
  let row = 0;
  // Four rows at a time, because reading and writing the total costs as much as reading two rows.
  for (; row + 3 < rows; row += 4) {
    const a = start + row * width;
    const b = a + width;
    const c = b + width;
    const d = c + width;
    for (let j = 0; j < width; j++) total[to + j] += data[a + j] + data[b + j] + (data[c + j] + data[d + j]);
  }
  for (; row < rows; row++) {
    const a = start + row * width;
    for (let j = 0; j < width; j++) total[to + j] += data[a + j];
  }
}

function sumOfHalves(data: Float64Array, start: number, length: number): number {
  if (length <= BLOCK) return sumOfBlock(data, start, length);
  const half = (length >> 1) & ~7;
  return sumOfHalves(data, start, half) + sumOfHalves(data, start + half, length - half);
}

function sumOfBlock(data: Float64Array, start: number, length: number): number {
  const end = start + length;
  let total = 0;
  let k = start;
  if (length >= 8) {
    let a = data[k];
    let b = data[k + 1];
    let c = data[k + 2];
    let d = data[k + 3];
    let e = data[k + 4];
    let f = data[k + 5];
    let g = data[k + 6];
    let h = data[k + 7];
    for (k += 8; k + 7 < end; k += 8) {
      a += data[k];
      b += data[k + 1];
      c += data[k + 2];
      d += data[k + 3];
      e += data[k + 4];
      f += data[k + 5];
      g += data[k + 6];
      h += data[k + 7];
    }
    total = a + b + (c + d) + (e + f + (g + h));
  }
  for (; k < end; k++) total += data[k];
  return total;
}
