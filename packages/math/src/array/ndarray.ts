import { MathError } from "../math-error.ts";
import { add, divide, multiply, subtract } from "./arithmetic.ts";
import type { ArrayInput, NumberTree } from "./array-input.ts";
import { copyEntries } from "./copy-entries.ts";
import { allocate } from "./dtype.ts";
import type { DType, Storage } from "./dtype.ts";
import { arrayToJson } from "./json.ts";
import type { ArrayJson } from "./json.ts";
import { printArray } from "./print.ts";
import { max, mean, min, sum } from "./reduce.ts";
import type { ReduceOptions } from "./reduce.ts";
import { describeShape, sizeOf, stridesOf } from "./shape.ts";
import type { Selector } from "./slice.ts";
import { arrayToTex } from "./tex.ts";
import { isContiguous, positionOf, reshapedLengths, slicedView, transposedView } from "./view.ts";
import type { View } from "./view.ts";

/**
 * An n-dimensional array of numbers: typed storage seen through a shape, strides and an offset.
 *
 * Entry (i, j, …) is `data[offset + i·strides[0] + j·strides[1] + …]`. Slices, rows, columns and transposes are views
 * that share the storage: writing to one writes to the other; `copy()` separates them. Make arrays with `matrix`,
 * `vector`, `zeros` and their kin, not with the constructor.
 *
 * @example
 * const A = matrix([[1, 2], [3, 4]]);
 * A.shape; // [2, 2]
 * A.get(1, 0); // 3
 * A.T; // [[1, 3], [2, 4]]
 * A.slice(":", 1); // [2, 4]
 */
export class NDArray {
  /** The length of each axis: `[m, n]` for a matrix. */
  readonly shape: readonly number[];
  /** For each axis, how far apart neighbours along it lie in `data`. */
  readonly strides: readonly number[];
  /** Where in `data` the first entry lies. */
  readonly offset: number;
  /** What an entry is stored as. */
  readonly dtype: DType;
  readonly #storage: Storage;

  constructor(
    storage: Storage,
    shape: readonly number[],
    dtype: DType = "float64",
    strides: readonly number[] = stridesOf(shape),
    offset = 0,
  ) {
    this.#storage = storage;
    this.shape = shape;
    this.dtype = dtype;
    this.strides = strides;
    this.offset = offset;
  }

  /** The storage itself, shared with every view of it. A getter, because storage may move when memory grows: read it anew for each use, and do not keep it. */
  get data(): Storage {
    return this.#storage;
  }

  /** The number of axes: 1 for a vector, 2 for a matrix. */
  get ndim(): number {
    return this.shape.length;
  }

  /** The number of entries. */
  get size(): number {
    return sizeOf(this.shape);
  }

  /** The transpose, as a view: all axes in reverse order. */
  get T(): NDArray {
    return this.transpose();
  }

  /** One entry; a negative index counts from the end. */
  get(...indices: number[]): number {
    return this.#storage[positionOf("get", this, indices)];
  }

  /** Writes one entry in place, and returns the array. */
  set(indices: readonly number[], value: number): this {
    this.#storage[positionOf("set", this, indices)] = value;
    return this;
  }

  /** A part as a view. One selector per axis: a number picks (and drops the axis), `"start:stop:step"` keeps it, as in NumPy. */
  slice(...selectors: Selector[]): NDArray {
    return this.#seen(slicedView(this, selectors));
  }

  /** Row i as a view. */
  row(i: number): Vector {
    return this.slice(i) as Vector;
  }

  /** Column j as a view. */
  column(j: number): Vector {
    return this.slice(":", j) as Vector;
  }

  /** The axes in another order (reversed when none is given), as a view. */
  transpose(axes: readonly number[] = this.shape.map((_, axis) => this.ndim - 1 - axis)): NDArray {
    return this.#seen(transposedView(this, axes));
  }

  /** The same entries, row by row, in another shape; one length may be −1 and is then worked out. Shares storage when the entries already lie in that order. */
  reshape(...lengths: number[]): NDArray {
    const shape = reshapedLengths(this.size, lengths);
    if (this.isContiguous()) return new NDArray(this.#storage, shape, this.dtype, stridesOf(shape), this.offset);
    return new NDArray(this.toTypedArray(), shape, this.dtype);
  }

  /** All entries, row by row, as a new vector. */
  flatten(): Vector {
    return new NDArray(this.toTypedArray(), [this.size], this.dtype) as Vector;
  }

  /** A new array with the same entries and its own storage, in another dtype if asked. */
  copy({ dtype = this.dtype }: { dtype?: DType } = {}): this {
    const storage = dtype === this.dtype ? this.toTypedArray() : allocate(dtype, this.size);
    if (dtype !== this.dtype) copyEntries(storage, this.#storage, this, { asTruth: dtype === "bool" });
    return new NDArray(storage, this.shape, dtype) as this;
  }

  /** Whether the entries lie in storage row by row without gaps. */
  isContiguous(): boolean {
    return isContiguous(this);
  }

  /** The entries, row by row, as a new typed array. */
  toTypedArray(): Storage {
    if (this.isContiguous()) return this.#storage.slice(this.offset, this.offset + this.size);
    const storage = allocate(this.dtype, this.size);
    copyEntries(storage, this.#storage, this);
    return storage;
  }

  /** The entries as nested plain arrays: `number[][]` for a matrix, `number[]` for a vector. */
  toArray(): NumberTree {
    const nest = (axis: number, offset: number): NumberTree => {
      if (axis === this.ndim) return this.#storage[offset];
      return Array.from({ length: this.shape[axis] }, (_, i) => nest(axis + 1, offset + i * this.strides[axis]));
    };
    return nest(0, this.offset);
  }

  /** Entry by entry, with broadcasting. */
  add(other: ArrayInput): this {
    return add(this, other) as this;
  }

  /** Entry by entry, with broadcasting. */
  subtract(other: ArrayInput): this {
    return subtract(this, other) as this;
  }

  /** Entry by entry, with broadcasting; for the matrix product use `matmul`. */
  multiply(other: ArrayInput): this {
    return multiply(this, other) as this;
  }

  /** Entry by entry, with broadcasting. */
  divide(other: ArrayInput): this {
    return divide(this, other) as this;
  }

  /** The sum of all entries, or along one axis. */
  sum(): number;
  sum(options: ReduceOptions): NDArray;
  sum(options?: ReduceOptions): number | NDArray {
    return options === undefined ? sum(this) : sum(this, options);
  }

  /** The arithmetic mean of all entries, or along one axis. */
  mean(): number;
  mean(options: ReduceOptions): NDArray;
  mean(options?: ReduceOptions): number | NDArray {
    return options === undefined ? mean(this) : mean(this, options);
  }

  /** The least entry of all, or along one axis. */
  min(): number;
  min(options: ReduceOptions): NDArray;
  min(options?: ReduceOptions): number | NDArray {
    return options === undefined ? min(this) : min(this, options);
  }

  /** The greatest entry of all, or along one axis. */
  max(): number;
  max(options: ReduceOptions): NDArray;
  max(options?: ReduceOptions): number | NDArray {
    return options === undefined ? max(this) : max(this, options);
  }

  /** The entries in NumPy's layout, columns aligned at the decimal point. */
  toString(): string {
    return printArray(this);
  }

  /** The array as TeX, for a formula. */
  toTex(): string {
    return arrayToTex(this);
  }

  /** A structured form that survives JSON, NaN and infinities included; `arrayFromJson` reads it. */
  toJSON(): ArrayJson {
    return arrayToJson(this);
  }

  /** Refuses `A + B`, `A < B` and the like, which would silently give nonsense. */
  valueOf(): never {
    throw new MathError({
      code: "implicit-conversion",
      function: "NDArray",
      rule: "the operators + − * / < > do not work on arrays",
      given: `this array is ${describeShape(this.shape)}`,
      usualCause: "Write add(A, B), subtract(A, B), multiply(A, B), matmul(A, B), or A.get(i, j) for one entry.",
    });
  }

  /** Refuses arithmetic, and prints in template strings. */
  [Symbol.toPrimitive](hint: string): string {
    return hint === "string" ? this.toString() : this.valueOf();
  }

  /** What `console.log` shows in Node. */
  [/* @__PURE__ */ Symbol.for("nodejs.util.inspect.custom")](): string {
    return this.toString();
  }

  /** The same storage through another view. */
  #seen({ shape, strides, offset }: View): NDArray {
    return new NDArray(this.#storage, shape, this.dtype, strides, offset);
  }
}

/** An NDArray with two axes. */
export interface Matrix extends NDArray {
  readonly T: Matrix;
  toArray(): number[][];
}

/** An NDArray with one axis. */
export interface Vector extends NDArray {
  readonly T: Vector;
  toArray(): number[];
}
