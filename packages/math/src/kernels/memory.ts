/** The first page holds what kernels declare as constants; what is lent lies behind it. */
const FIRST = 65536;
const PAGE = 65536;
/** 1 GiB: a job that needs more takes the plain path. */
const MOST_PAGES = 16384;

let memory: WebAssembly.Memory | undefined;
let refused = false;
let top = FIRST;

/** The one memory that all kernels work in, made at first use; undefined where there is none to be had. */
export function kernelMemory(): WebAssembly.Memory | undefined {
  if (memory || refused) return memory;
  try {
    memory = new WebAssembly.Memory({ initial: 16, maximum: MOST_PAGES });
  } catch {
    // No WebAssembly, or no address space for it.
    refused = true;
  }
  return memory;
}

/**
 * Lends room for `length` float64 numbers in kernel memory to `work`, which gets its address in bytes (a multiple of 16),
 * and takes it back when `work` returns or throws. The room is not cleared. Calls may be nested: lent room is a stack.
 * Undefined, without calling `work`, where the memory cannot be had.
 *
 * Lending may grow the memory, and growing detaches every view of it: lend first, then make the views with `lentFloats`,
 * and make them anew after lending more.
 */
export function lend<T>(length: number, work: (address: number) => T): T | undefined {
  const home = kernelMemory();
  const address = top;
  const end = address + Math.ceil(length / 2) * 16;
  if (!home || !growTo(home, end)) return undefined;
  top = end;
  try {
    return work(address);
  } finally {
    top = address;
  }
}

/** The numbers at an address that was lent, as a view that holds until the next `lend`. */
export function lentFloats(address: number, length: number): Float64Array<ArrayBuffer> {
  return new Float64Array((memory as WebAssembly.Memory).buffer, address, length);
}

/** As `lentFloats`, for 32-bit whole numbers. */
export function lentIntegers(address: number, length: number): Int32Array<ArrayBuffer> {
  return new Int32Array((memory as WebAssembly.Memory).buffer, address, length);
}

function growTo(home: WebAssembly.Memory, end: number): boolean {
  const missing = Math.ceil((end - home.buffer.byteLength) / PAGE);
  if (missing <= 0) return true;
  try {
    home.grow(missing);
    return true;
  } catch {
    return false;
  }
}
