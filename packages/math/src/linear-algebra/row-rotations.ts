import { lend, lentFloats } from "../kernels/memory.ts";
import { rotations } from "../kernels/rotations.ts";

/** Numbers that the collected rotations may take, a quarter of a megabyte, unless a single sweep takes more. */
const ROOM = 32768;
/** From this many entries of X on, the kernel pays for its copies. */
const KERNEL_FROM = 400;

/**
 * Plane rotations of the rows of X, collected and applied thousands at a time: an iteration that finds eigenvalues needs
 * none of their effect on the vectors, and one pass for many is several times as fast as a pass for each.
 *
 * X is as it should be only after `finish`.
 */
export class RowRotations {
  readonly #X: Float64Array | undefined;
  readonly #rows: number;
  readonly #columns: number;
  /** For each sweep its first row, step and count, then c and s of each rotation. */
  #stream: Float64Array;
  #end = 0;
  #sweep = 0;

  /** Of the rows of X, rows×columns, row-major; without X nothing is done, for whoever wants the values only. */
  constructor(X: Float64Array | undefined, rows: number, columns: number) {
    this.#X = X;
    this.#rows = rows;
    this.#columns = columns;
    this.#stream = new Float64Array(X ? Math.max(Math.min(ROOM, 4 * rows * rows), 2 * rows + 3) : 0);
  }

  /** Begins a sweep: the rotation k to come turns the rows first + k·step and first + (k + 1)·step. */
  begin(first: number, step: 1 | -1): void {
    if (!this.#X) return;
    if (this.#end + 2 * this.#rows + 3 > this.#stream.length) this.finish();
    this.#sweep = this.#end;
    this.#stream[this.#end] = first;
    this.#stream[this.#end + 1] = step;
    this.#stream[this.#end + 2] = 0;
    this.#end += 3;
  }

  /** Rows x and y become c x + s y and c y − s x. */
  rotate(c: number, s: number): void {
    if (!this.#X) return;
    this.#stream[this.#end] = c;
    this.#stream[this.#end + 1] = s;
    this.#end += 2;
    this.#stream[this.#sweep + 2] += 1;
  }

  /** Applies what was collected. */
  finish(): void {
    const end = this.#end;
    this.#end = 0;
    if (!this.#X || end === 0) return;
    if (this.#X.length >= KERNEL_FROM && rotateRowsByKernel(this.#X, this.#rows, this.#columns, this.#stream, end))
      return;
    rotateRowsPlain(this.#X, this.#columns, this.#stream, end);
  }
}

/** Applies the collected sweeps to rows of so many columns, one rotation after the other. */
export function rotateRowsPlain(X: Float64Array, columns: number, stream: Float64Array, end: number): void {
  for (let at = 0; at < end;) {
    let x = stream[at] * columns;
    const step = stream[at + 1] * columns;
    const next = at + 3 + 2 * stream[at + 2];
    for (at += 3; at < next; at += 2) {
      const c = stream[at];
      const s = stream[at + 1];
      for (let i = x; i < x + columns; i++) {
        const carried = X[i];
        const other = X[i + step];
        X[i] = c * carried + s * other;
        X[i + step] = c * other - s * carried;
      }
      x += step;
    }
  }
}

/** The same by the kernel; false where there is none. */
export function rotateRowsByKernel(
  X: Float64Array,
  rows: number,
  columns: number,
  stream: Float64Array,
  end: number,
): boolean {
  const functions = rotations();
  if (!functions) return false;
  const size = X.length + end + 8 * rows;
  const done = lend(size, (address) => {
    const room = lentFloats(address, size);
    room.set(X);
    room.set(stream.subarray(0, end), X.length);
    const from = address + 8 * X.length;
    functions.rotateRows(address, rows, columns, from, from + 8 * end, from + 8 * end);
    X.set(room.subarray(0, X.length));
    return true;
  });
  return done ?? false;
}
