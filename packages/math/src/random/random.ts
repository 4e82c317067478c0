import { allocate } from "../array/dtype.ts";
import { NDArray } from "../array/ndarray.ts";
import type { Matrix, Vector } from "../array/ndarray.ts";
import { checkShape, sizeOf } from "../array/shape.ts";
import type { Shape } from "../array/shape.ts";
import { MathError } from "../math-error.ts";
import { hash128 } from "./hash.ts";
import { Xoshiro } from "./xoshiro.ts";

/**
 * A seeded generator of random numbers: the same seed gives the same numbers in every engine.
 *
 * Pass a generator to whatever is random; nothing here uses a global one. A shape asks for an array of draws instead of
 * one; it holds what as many single draws would give, in order.
 *
 * @example
 * const rng = random(7);
 * rng.integer(1, 6) === random(7).integer(1, 6); // true
 */
export class Rng {
  readonly #key: string;
  readonly #source: Xoshiro;

  constructor(key: string) {
    this.#key = key;
    this.#source = new Xoshiro(hash128(key));
  }

  /** 32 random bits as a whole number from 0 to 2³² − 1. */
  bits(): number {
    return this.#source.bits();
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
    const spread = high - low;
    const place = (unit: number): number => {
      const x = low + unit * spread;
      // Rounding may reach the open end.
      return x < high || low === high ? x : low;
    };
    if (shape === undefined) return place(this.#source.unit());
    const lengths = checkShape("uniform", shape);
    const out = allocate("float64", sizeOf(lengths), { cleared: false }) as Float64Array;
    this.#source.fillUnits(out);
    if (low !== 0 || high !== 1) for (let k = 0; k < out.length; k++) out[k] = place(out[k]);
    return new NDArray(out, lengths);
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
    if (shape === undefined) return mean + standardDeviation * this.#source.standardNormal();
    const lengths = checkShape("normal", shape);
    const out = allocate("float64", sizeOf(lengths), { cleared: false }) as Float64Array;
    this.#source.fillNormals(out);
    if (mean !== 0 || standardDeviation !== 1) {
      for (let k = 0; k < out.length; k++) out[k] = mean + standardDeviation * out[k];
    }
    return new NDArray(out, lengths);
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
        usualCause:
          "Both ends can be drawn: integer(1, 6) is a die, and integer(0, n - 1) an index. For numbers in between use uniform.",
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
        usualCause: "Was the list filtered down to nothing?",
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

  /** A whole number from 0 to count − 1; draws that would favour small numbers are thrown away. */
  #below(count: number): number {
    if (count <= 4294967296) {
      const limit = 4294967296 - (4294967296 % count);
      let bits = this.bits();
      while (bits >= limit) bits = this.bits();
      return bits % count;
    }
    const limit = 9007199254740992 - (9007199254740992 % count);
    let bits = this.#source.unit() * 9007199254740992;
    while (bits >= limit) bits = this.#source.unit() * 9007199254740992;
    return bits % count;
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
    usualCause: "Were the ends given in the wrong order?",
  });
}
