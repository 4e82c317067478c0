import { lending } from "../array/dtype.ts";
import type { NDArray } from "../array/ndarray.ts";
import { residentFloats } from "../kernels/array-memory.ts";

interface Holder {
  readonly array: NDArray;
  readonly letGo: () => void;
}

/** Smaller arrays are made as fast as they are found. */
const LEAST = 512;
/** From this length on the kernels' memory is worth its way: what is lent is not made often. */
const RESIDENT_FROM = 4096;
/** 32 MiB are kept from one gradient to the next. */
const MOST = 2 ** 22;

/** Storage that nobody uses at present, by length: a step of a training needs what the step before needed. */
const idle = new Map<number, Float64Array[]>();
let idleEntries = 0;
let open: Loan | undefined;

/**
 * The storage of what is computed on the way to one gradient. When that is known, the storage serves the next one: memory
 * that lies in the caches already, where new memory would have to be mapped, cleared and collected for each step.
 *
 * Nobody need know of it. What has been read through `Variable.value` is left to whoever read it, and a variable whose
 * storage has gone back works its value out again when it is asked.
 */
export class Loan {
  readonly #lent = new Set<unknown>();
  readonly #holders: Holder[] = [];
  readonly #lend = (length: number): Float64Array | undefined => this.#take(length);

  /** The loan of the gradient at work, if there is one. */
  static get current(): Loan | undefined {
    return open;
  }

  /** Does `work` with a loan of its own, and takes back what was not kept. */
  static during<T>(work: () => T): T {
    const before = open;
    const loan = new Loan();
    open = loan;
    try {
      return work();
    } finally {
      open = before;
      loan.#close();
    }
  }

  /** Makes an array in storage of this loan. */
  make(work: () => NDArray): NDArray {
    return lending(this.#lend, work);
  }

  /** Whether an array lies in storage of this loan; `letGo` is called when that goes back. */
  isHeld(array: NDArray, letGo: () => void): boolean {
    if (!this.#lent.has(array.data)) return false;
    this.#holders.push({ array, letGo });
    return true;
  }

  /** Leaves the storage of this array to whoever reads it. */
  keep(array: NDArray): void {
    this.#lent.delete(array.data);
  }

  #take(length: number): Float64Array | undefined {
    if (length < LEAST) return undefined;
    const found = idle.get(length)?.pop();
    if (found !== undefined) idleEntries -= length;
    const storage =
      found ?? residentFloats(length, { cleared: false, least: RESIDENT_FROM }) ?? new Float64Array(length);
    this.#lent.add(storage);
    return storage;
  }

  #close(): void {
    for (const { array, letGo } of this.#holders) if (this.#lent.has(array.data)) letGo();
    for (const storage of this.#lent as Set<Float64Array>) {
      if (idleEntries + storage.length > MOST) {
        idle.clear();
        idleEntries = 0;
      }
      if (storage.length > MOST) continue;
      const others = idle.get(storage.length);
      if (others === undefined) idle.set(storage.length, [storage]);
      else others.push(storage);
      idleEntries += storage.length;
    }
  }
}
