import { MathError } from "../math-error.ts";
import { allocate } from "./dtype.ts";
import type { DType, Storage } from "./dtype.ts";
import { NDArray } from "./ndarray.ts";
import type { Matrix, Vector } from "./ndarray.ts";
import { describeShape, sizeOf } from "./shape.ts";

/** Nested plain arrays of numbers, all rows of equal length. */
export type NumberTree = number | readonly NumberTree[] | number[][] | number[];

/** Whatever reads as an array: an NDArray, a number, nested arrays, a typed array. */
export type ArrayInput = NDArray | NumberTree | Storage;

/** Whatever reads as an array, except one number. */
export type EntriesInput = Exclude<ArrayInput, number>;
/** Whatever reads as a matrix. */
export type MatrixInput = NDArray | readonly (readonly number[])[];

/** Whatever reads as a vector. */
export type VectorInput = NDArray | readonly number[] | Storage;

/** Reads any input as an NDArray; an NDArray is passed through, not copied. */
export function asArray(name: string, input: ArrayInput, dtype: DType = "float64"): NDArray {
  if (input instanceof NDArray) return input;
  if (ArrayBuffer.isView(input)) {
    const storage = allocate(dtype, input.length);
    storage.set(input);
    return new NDArray(storage, [input.length], dtype);
  }
  if (typeof input === "number" && dtype === "float64") return new NDArray(Float64Array.of(input), []);
  const shape = shapeOf(input);
  const storage = allocate(dtype, sizeOf(shape));
  let at = 0;
  const fill = (tree: unknown, axis: number, path: string): void => {
    if (axis === shape.length) {
      if (typeof tree !== "number" && !(dtype === "bool" && typeof tree === "boolean")) {
        throw Array.isArray(tree) ? ragged(name, path) : notANumber(name, tree, path);
      }
      storage[at++] = dtype === "bool" ? Number(Boolean(tree)) : Number(tree);
      return;
    }
    if (!Array.isArray(tree) || tree.length !== shape[axis]) throw ragged(name, path);
    for (let i = 0; i < shape[axis]; i++) fill(tree[i], axis + 1, `${path}[${i}]`);
  };
  fill(input, 0, "");
  return new NDArray(storage, shape, dtype);
}

/** Reads any input as an m×n matrix. An empty list is 0×0. */
export function asMatrix(name: string, input: ArrayInput, dtype?: DType): Matrix {
  const A = asArray(name, input, dtype);
  if (A.ndim === 2) return A as Matrix;
  if (A.ndim === 1 && A.size === 0) return A.reshape(0, 0) as Matrix;
  throw new MathError({
    code: "not-a-matrix",
    function: name,
    rule: "a matrix has rows and columns",
    given: `this has ${A.ndim === 0 ? "no axes" : A.ndim === 1 ? `one axis (${describeShape(A.shape)})` : `${A.ndim} axes`}`,
    usualCause:
      "Write a matrix as a list of rows, [[1, 2], [3, 4]]; a single row is [[1, 2]], a single column [[1], [2]].",
  });
}

/** Reads any input as a vector of n entries. */
export function asVector(name: string, input: ArrayInput, dtype?: DType): Vector {
  const x = asArray(name, input, dtype);
  if (x.ndim === 1) return x as Vector;
  throw new MathError({
    code: "not-a-vector",
    function: name,
    rule: "a vector is one list of numbers",
    given: `this is ${describeShape(x.shape)}`,
    usualCause: "Write [1, 2, 3], or take a row or column of a matrix with A.row(i) or A.column(j).",
  });
}

/** The order n of a square matrix. */
export function checkSquare(name: string, A: NDArray): number {
  const [m, n] = A.shape;
  if (m === n) return n;
  throw new MathError({
    code: "not-square",
    function: name,
    rule: "A must be square",
    given: `it is ${describeShape(A.shape)}`,
    usualCause: "Is a row or a column missing? qr, svd, pinv and lstsq take every shape.",
  });
}

/** Refuses NaN and infinite entries, naming the first. */
export function checkFinite(name: string, A: NDArray): void {
  const data = A.isContiguous() ? A.data : A.toTypedArray();
  const start = A.isContiguous() ? A.offset : 0;
  const size = A.size;
  // One sum tells them all: 0 times infinity or NaN is NaN.
  let zero = 0;
  for (let k = 0; k < size; k++) zero += data[start + k] * 0;
  if (zero === 0) return;
  for (let k = 0; k < size; k++) {
    if (Number.isFinite(data[start + k])) continue;
    const n = A.shape.at(-1) ?? 1;
    throw new MathError({
      code: "not-finite",
      function: name,
      rule: "all entries must be finite",
      given: `entry ${A.ndim === 2 ? `(${Math.floor(k / n)}, ${k % n})` : k} is ${data[start + k]}`,
      usualCause: "NaN comes from 0/0, ∞ − ∞ or a missing value: look for it where the numbers are made.",
      index: k,
    });
  }
}

/** A fresh row-major float64 copy of the entries, for a kernel to work in. */
export function workspace(A: NDArray): Float64Array<ArrayBuffer> {
  const entries = A.toTypedArray();
  return entries instanceof Float64Array ? (entries as Float64Array<ArrayBuffer>) : new Float64Array(entries);
}

function shapeOf(input: NumberTree): number[] {
  const shape: number[] = [];
  let level: unknown = input;
  while (Array.isArray(level)) {
    shape.push(level.length);
    level = level[0];
  }
  return shape;
}

function ragged(name: string, path: string): MathError {
  return new MathError({
    code: "ragged",
    function: name,
    rule: "all rows must have the same number of entries",
    given: `the part at ${path === "" ? "the start" : path} differs from the first`,
    usualCause: "Count the entries of that row; is a comma or a bracket missing?",
  });
}

function notANumber(name: string, value: unknown, path: string): MathError {
  const shown = typeof value === "string" ? `"${value}"` : String(value);
  return new MathError({
    code: "not-a-number",
    function: name,
    rule: "every entry must be a number",
    given: `${path === "" ? "the input" : `the entry at ${path}`} is ${shown}`,
    usualCause:
      value === undefined
        ? "A missing entry often comes from an index one too far."
        : "Convert it with Number(…) first.",
  });
}
