/** The first page holds what kernels declare as constants. */
const FIRST = 65536;
/** Behind it lies room for a kernel to work in, 2¹⁹ numbers: more than `gemm` ever packs. */
export const arrayWorkspace = FIRST;
export const endOfWorkspace = arrayWorkspace + 8 * 2 ** 19;
/** 128 MiB, or what can be had of it. Only pages that are written to take memory. */
const SIZES = [2048, 512];
/** Smaller arrays lie in the second cache, where plain loops do well, and are made too often for this. */
const LEAST = 65536;
/** For so many bytes of arrays the garbage collector is shown a buffer of the same size. */
const WEIGHT = 2 ** 25;

let memory: WebAssembly.Memory | undefined;
let room: ArrayRoom | undefined;
let tried = false;

/** The memory of large float64 arrays, made at first use; undefined where it is refused. It never grows, so that views of it hold for ever. */
export function arrayMemory(): WebAssembly.Memory | undefined {
  if (tried) return memory;
  tried = true;
  for (const pages of SIZES) {
    try {
      memory = new WebAssembly.Memory({ initial: pages, maximum: pages });
      room = new ArrayRoom(memory.buffer, endOfWorkspace);
      break;
    } catch {
      // No WebAssembly, or no address space for this size.
    }
  }
  return memory;
}

/**
 * Zeros for a large array, in the memory where kernels can work on them without copying; undefined for a small one, and
 * where there is no room: then the caller takes an ordinary array, which differs in nothing but speed.
 *
 * The room is used again some time after the last view of it has been collected as garbage: nobody frees anything.
 *
 * @param options.cleared false when every entry is about to be written
 * @param options.least the length from which an array counts as large
 */
export function residentFloats(
  length: number,
  { cleared = true, least = LEAST }: { readonly cleared?: boolean; readonly least?: number } = {},
): Float64Array<ArrayBuffer> | undefined {
  if (length < least) return undefined;
  arrayMemory();
  return room?.take(length, cleared);
}

/** Where entry `at` of an array lies in the memory of large arrays, in bytes; undefined for an array that is not there. */
export function residentAddress(data: ArrayBufferView, at: number): number | undefined {
  return memory !== undefined && data.buffer === memory.buffer ? data.byteOffset + at * 8 : undefined;
}

/** The numbers at an address in the memory of large arrays. */
export function arrayFloats(address: number, length: number): Float64Array<ArrayBuffer> {
  return new Float64Array((memory as WebAssembly.Memory).buffer, address, length);
}

/** The room for large arrays in one buffer, in blocks of few sizes. */
export class ArrayRoom {
  readonly #buffer: ArrayBuffer;
  /** Where blocks begin. */
  readonly #first: number;
  /** Where no block has been yet. */
  #top: number;
  /** Beyond this address there are zeros. */
  #written: number;
  #held = 0;
  #heldBytes = 0;
  /**
   * To the collector a view is a hundred bytes, whatever it holds: it would let the room fill up before it looks for what
   * nobody uses any more. Buffers of its own it counts in full. Nobody writes to these, so they take no memory.
   */
  readonly #weights: ArrayBuffer[] = [];
  /** The addresses of free blocks, by size in bytes. */
  readonly #free = new Map<number, number[]>();
  readonly #collected = new FinalizationRegistry<{ address: number; size: number }>((block) => this.#giveBack(block));

  constructor(buffer: ArrayBuffer, first = FIRST) {
    this.#buffer = buffer;
    this.#first = first;
    this.#top = first;
    this.#written = first;
  }

  /** How many blocks are in use. */
  get held(): number {
    return this.#held;
  }

  /** A view of a block of at least this many entries; undefined when none is free. */
  take(length: number, cleared: boolean): Float64Array<ArrayBuffer> | undefined {
    const size = sizeOfBlock(length * 8);
    let address = this.#free.get(size)?.pop();
    if (address === undefined) {
      if (this.#top + size > this.#buffer.byteLength) return undefined;
      address = this.#top;
      this.#top += size;
    }
    const view = new Float64Array(this.#buffer, address, length);
    if (cleared && address < this.#written) view.fill(0);
    this.#written = Math.max(this.#written, address + size);
    this.#held += 1;
    this.#heldBytes += size;
    this.#weigh();
    this.#collected.register(view, { address, size });
    keepWhole(view, view);
    return view;
  }

  #giveBack({ address, size }: { address: number; size: number }): void {
    this.#held -= 1;
    this.#heldBytes -= size;
    this.#weigh();
    if (this.#held === 0) {
      // All is free again, for blocks of any size. What has been written to is no longer zero.
      this.#free.clear();
      this.#written = Math.max(this.#written, this.#top);
      this.#top = this.#first;
      return;
    }
    const free = this.#free.get(size);
    if (free === undefined) this.#free.set(size, [address]);
    else free.push(address);
  }

  #weigh(): void {
    const count = Math.floor(this.#heldBytes / WEIGHT);
    if (this.#weights.length > count) this.#weights.length = count;
    try {
      while (this.#weights.length < count) this.#weights.push(new ArrayBuffer(WEIGHT));
    } catch {
      // No addresses left: the collector comes when it comes.
    }
  }
}

/** A part of a view is a view of its own, and would outlive the block: it holds on to the whole. */
function keepWhole(view: Float64Array<ArrayBuffer>, whole: Float64Array): void {
  Object.defineProperty(view, "subarray", {
    value: (begin?: number, end?: number): Float64Array => {
      const part = Float64Array.prototype.subarray.call(view, begin, end) as Float64Array<ArrayBuffer>;
      keepWhole(part, whole);
      return part;
    },
  });
}

/** Rounded up to four sizes in each power of two, so that blocks fit again: at most a quarter is lost. */
function sizeOfBlock(bytes: number): number {
  const step = 1 << (29 - Math.clz32(bytes));
  return Math.ceil(bytes / step) * step;
}
