import { exp } from "../elementary/exp.ts";
import { log } from "../elementary/log.ts";
import { lend, lentFloats, lentIntegers } from "../kernels/memory.ts";
import { randomKernel } from "../kernels/random.ts";
import type { RandomKernel } from "../kernels/random.ts";
import { TAIL, ziggurat } from "./ziggurat.ts";

/**
 * The source of random bits, xoshiro128**, with the draws that a kernel makes by the thousand. Period 2^128 − 1, 32-bit
 * operations only, which JavaScript does exactly and fast, and no known statistical weakness.
 *
 * @see Blackman & Vigna, Scrambled linear pseudorandom number generators, ACM TOMS 47(4), 2021
 */
export class Xoshiro {
  #a: number;
  #b: number;
  #c: number;
  #d: number;

  constructor([a, b, c, d]: readonly [number, number, number, number]) {
    // The all-zero state would stay zero for ever.
    this.#a = (a | b | c | d) === 0 ? 1 : a;
    this.#b = b;
    this.#c = c;
    this.#d = d;
  }

  /** 32 random bits as a whole number from 0 to 2³² − 1. */
  bits(): number {
    const b = this.#b;
    const five = Math.imul(b, 5);
    const out = Math.imul((five << 7) | (five >>> 25), 9) >>> 0;
    this.#c ^= this.#a;
    this.#d ^= b;
    this.#b ^= this.#c;
    this.#a ^= this.#d;
    this.#c ^= b << 9;
    this.#d = (this.#d << 11) | (this.#d >>> 21);
    return out;
  }

  /** A number from [0, 1) with 53 random bits. */
  unit(): number {
    const high = this.bits() >>> 5;
    const low = this.bits() >>> 6;
    return (high * 67108864 + low) / 9007199254740992;
  }

  /** One standard normal: a place in a layer of the ziggurat from two words, drawn again where it lies above the density. */
  standardNormal(): number {
    const { tables } = ziggurat();
    for (;;) {
      const high = this.bits() | 0;
      const low = this.bits();
      const layer = low & 255;
      const place = high * 1048576 + (low >>> 12);
      if (Math.abs(place) < tables[256 + layer]) return place * tables[layer];
      const x = this.#atEdge(place, layer);
      if (x !== undefined) return x;
    }
  }

  /** The normal for a place outside the inner part of its layer; undefined where that lies above the density. */
  #atEdge(place: number, layer: number): number | undefined {
    if (layer === 0) return place < 0 ? -this.#inTail() : this.#inTail();
    const { tables, heights } = ziggurat();
    const x = place * tables[layer];
    const height = heights[layer] + this.unit() * (heights[layer + 1] - heights[layer]);
    return height < exp(-0.5 * x * x) ? x : undefined;
  }

  /** A normal beyond `TAIL`: Marsaglia's exponential steps, drawn until one lies under the density. */
  #inTail(): number {
    for (;;) {
      const step = -log(1 - this.unit()) / TAIL;
      if (-2 * log(1 - this.unit()) >= step * step) return TAIL + step;
    }
  }

  /** Fills `out` with what as many calls of `unit` would give. */
  fillUnits(out: Float64Array): void {
    const inKernel = this.#fillByKernel(out, (random, room, { words }, count) => {
      this.#lay(words);
      random.units(room, room + PIECE_AT, count);
      this.#take(words);
    });
    if (!inKernel) for (let k = 0; k < out.length; k++) out[k] = this.unit();
  }

  /** Fills `out` with what as many calls of `standardNormal` would give. */
  fillNormals(out: Float64Array): void {
    const inKernel = this.#fillByKernel(out, (random, room, { words, piece }, count) => {
      for (let at = 0; at < count;) {
        this.#lay(words);
        at += random.normals(room, room + TABLES_AT, room + PIECE_AT + 8 * at, count - at);
        this.#take(words);
        if (at === count) break;
        const low = words[5];
        const x = this.#atEdge(words[4] * 1048576 + (low >>> 12), low & 255);
        if (x !== undefined) piece[at++] = x;
      }
    });
    if (!inKernel) for (let k = 0; k < out.length; k++) out[k] = this.standardNormal();
  }

  /** Fills `out` piece by piece in kernel memory, as `fill` says; false where there is no kernel. */
  #fillByKernel(
    out: Float64Array,
    fill: (
      random: RandomKernel,
      room: number,
      views: { readonly words: Int32Array; readonly piece: Float64Array },
      count: number,
    ) => void,
  ): boolean {
    const random = out.length < LEAST_FOR_KERNEL ? undefined : randomKernel();
    if (random === undefined) return false;
    const done = lend((PIECE_AT >> 3) + PIECE, (room) => {
      lentFloats(room + TABLES_AT, 512).set(ziggurat().tables);
      const views = { words: lentIntegers(room, 6), piece: lentFloats(room + PIECE_AT, PIECE) };
      for (let at = 0; at < out.length; at += PIECE) {
        const count = Math.min(PIECE, out.length - at);
        fill(random, room, views, count);
        out.set(views.piece.subarray(0, count), at);
      }
      return true;
    });
    return done === true;
  }

  #lay(words: Int32Array): void {
    words[0] = this.#a;
    words[1] = this.#b;
    words[2] = this.#c;
    words[3] = this.#d;
  }

  #take(words: Int32Array): void {
    this.#a = words[0];
    this.#b = words[1];
    this.#c = words[2];
    this.#d = words[3];
  }
}

/** Below this many numbers the way into the kernel costs more than it saves. */
const LEAST_FOR_KERNEL = 512;
/** In the kernel's room: the state in 6 words, then the tables of the ziggurat, then one piece of the result. */
const TABLES_AT = 32;
const PIECE_AT = TABLES_AT + 512 * 8;
const PIECE = 4096;
