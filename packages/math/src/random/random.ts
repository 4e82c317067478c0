import { NDArray } from "../array/ndarray.ts";
import type { Matrix, Vector } from "../array/ndarray.ts";
import { checkShape, sizeOf } from "../array/shape.ts";
import { log } from "../elementary/log.ts";
import { MathError } from "../math-error.ts";
import { hash128 } from "./hash.ts";

/** A shape asks for an array of draws instead of one. */
type Shape = number | readonly number[];

/**
 * A seeded generator of random numbers: the same seed gives the same numbers in every engine.
 *
 * xoshiro128**, period 2^128 − 1: 32-bit operations only, which JavaScript does exactly and fast, and no known
 * statistical weakness. Pass a generator to whatever is random; nothing here uses a global one.
 *
 * @see Blackman & Vigna, Scrambled linear pseudorandom number generators, ACM TOMS 47(4), 2021
 *
 * @example
 * const rng = random(7);
 * rng.integer(1, 6) === random(7).integer(1, 6); // true
 */
export class Rng {
  readonly #key: string;
  #a: number;
  #b: number;
  #c: number;
  #d: number;
  #spare: number | undefined;

  constructor(key: string) {
    this.#key = key;
    [this.#a, this.#b, this.#c, this.#d] = hash128(key);
    // The all-zero state would stay zero for ever.
    if ((this.#a | this.#b | this.#c | this.#d) === 0) this.#a = 1;
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

  /** A number from [low, high), 0 to 1 when absent, all 53 bits random; an array of them when a shape is given. */
  uniform(options?: { readonly low?: number; readonly high?: number }): number;
  uniform(options: { readonly low?: number; readonly high?: number; readonly shape: number }): Vector;
  uniform(options: {
    readonly low?: number;
    readonly high?: number;
    readonly shape: readonly [number, number];
  }): Matrix;
  uniform(options: { readonly low?: number; readonly high?: number; readonly shape: Shape }): NDArray;
  uniform({
    low = 0,
    high = 1,
    shape,
  }: { readonly low?: number; readonly high?: number; readonly shape?: Shape } = {}): number | NDArray {
    checkOrder("uniform", low, high);
    return draw("uniform", shape, () => {
      const unit = this.#unit();
      const x = low + unit * (high - low);
      // Rounding may reach the open end.
      return x < high || low === high ? x : low;
    });
  }

  /** A normally distributed number, mean 0 and standard deviation 1 when absent; an array of them when a shape is given. */
  normal(options?: { readonly mean?: number; readonly standardDeviation?: number }): number;
  normal(options: { readonly mean?: number; readonly standardDeviation?: number; readonly shape: number }): Vector;
  normal(options: {
    readonly mean?: number;
    readonly standardDeviation?: number;
    readonly shape: readonly [number, number];
  }): Matrix;
  normal(options: { readonly mean?: number; readonly standardDeviation?: number; readonly shape: Shape }): NDArray;
  normal({
    mean = 0,
    standardDeviation = 1,
    shape,
  }: {
    readonly mean?: number;
    readonly standardDeviation?: number;
    readonly shape?: Shape;
  } = {}): number | NDArray {
    return draw("normal", shape, () => mean + standardDeviation * this.#standardNormal());
  }

  /** A whole number from low to high, both included, each equally likely; an array of them when a shape is given. */
  integer(low: number, high: number): number;
  integer(low: number, high: number, options: { readonly shape: number }): Vector;
  integer(low: number, high: number, options: { readonly shape: readonly [number, number] }): Matrix;
  integer(low: number, high: number, options: { readonly shape: Shape }): NDArray;
  integer(low: number, high: number, { shape }: { readonly shape?: Shape } = {}): number | NDArray {
    const count = high - low + 1;
    if (!Number.isSafeInteger(low) || !Number.isSafeInteger(high) || count < 1 || count > 2 ** 53) {
      throw new MathError({
        code: "bad-argument",
        function: "integer",
        rule: "low and high must be whole numbers with low ≤ high and high − low < 2⁵³",
        given: `they are ${low} and ${high}`,
      });
    }
    return draw("integer", shape, () => low + this.#below(count));
  }

  /** One item of a list, each equally likely. */
  choose<Item>(list: readonly Item[]): Item {
    if (list.length === 0) {
      throw new MathError({
        code: "empty",
        function: "choose",
        rule: "the list must have at least one item",
        given: "it is empty",
      });
    }
    return list[this.#below(list.length)];
  }

  /** A copy of the list in random order, each order equally likely (Fisher–Yates). */
  shuffle<Item>(list: readonly Item[]): Item[] {
    const shuffled = [...list];
    for (let i = shuffled.length - 1; i > 0; i--) {
      const j = this.#below(i + 1);
      [shuffled[i], shuffled[j]] = [shuffled[j], shuffled[i]];
    }
    return shuffled;
  }

  /** The numbers 0 … n − 1 in random order. */
  permutation(n: number): number[] {
    const [length] = checkShape("permutation", n);
    return this.shuffle(Array.from({ length }, (_, i) => i));
  }

  /** An independent generator for one purpose. It depends on the seed and the labels only, not on what was drawn before, so that adding a draw in one place changes nothing elsewhere. */
  split(label: string | number): Rng {
    const part = String(label);
    // The length keeps split("a").split("b") apart from split("a/b").
    return new Rng(`${this.#key}/${part.length}:${part}`);
  }

  #unit(): number {
    const high = this.bits() >>> 5;
    const low = this.bits() >>> 6;
    return (high * 67108864 + low) / 9007199254740992;
  }

  /** A whole number from 0 to count − 1; draws that would favour small numbers are thrown away. */
  #below(count: number): number {
    if (count <= 4294967296) {
      const limit = 4294967296 - (4294967296 % count);
      let bits = this.bits();
      while (bits >= limit) bits = this.bits();
      return bits % count;
    }
    const limit = 9007199254740992 - (9007199254740992 % count);
    let bits = this.#unit() * 9007199254740992;
    while (bits >= limit) bits = this.#unit() * 9007199254740992;
    return bits % count;
  }

  /** Marsaglia's polar method: two normals from a point drawn in the unit disc; the second is kept for the next call. */
  #standardNormal(): number {
    if (this.#spare !== undefined) {
      const spare = this.#spare;
      this.#spare = undefined;
      return spare;
    }
    let u: number;
    let v: number;
    let s: number;
    do {
      u = 2 * this.#unit() - 1;
      v = 2 * this.#unit() - 1;
      s = u * u + v * v;
    } while (s >= 1 || s === 0);
    const scale = Math.sqrt((-2 * log(s)) / s);
    this.#spare = v * scale;
    return u * scale;
  }
}

/**
 * A seeded generator of random numbers.
 *
 * @param seed any number or text; different seeds give unrelated numbers
 *
 * @example
 * random("dice").shuffle([1, 2, 3]).length; // 3
 */
export function random(seed: number | string): Rng {
  return new Rng(`${typeof seed}:${seed}`);
}

function draw(name: string, shape: Shape | undefined, next: () => number): number | NDArray {
  if (shape === undefined) return next();
  const lengths = checkShape(name, shape);
  const storage = new Float64Array(sizeOf(lengths));
  for (let k = 0; k < storage.length; k++) storage[k] = next();
  return new NDArray(storage, lengths);
}

function checkOrder(name: string, low: number, high: number): void {
  if (low <= high && Number.isFinite(high - low)) return;
  throw new MathError({
    code: "bad-argument",
    function: name,
    rule: "low must be at most high, both finite",
    given: `they are ${low} and ${high}`,
  });
}
