import { NDArray } from "../array/ndarray.ts";
import type { Matrix } from "../array/ndarray.ts";
import { bracket } from "../array/tex.ts";
import { MathError } from "../math-error.ts";
import { asRational } from "./rational.ts";
import type { Rational, RationalInput } from "./rational.ts";

/** A matrix of exact fractions: plain rows, so that `M[i][j]` is the entry. */
export type RationalMatrix = readonly (readonly Rational[])[];

/** Whatever reads as a matrix of exact fractions. */
export type RationalMatrixInput = NDArray | readonly (readonly RationalInput[])[];

/**
 * A matrix of exact fractions from rows of numbers, fractions or texts. A number is read by its shortest decimal.
 *
 * @param rows m rows of n entries
 * @returns m×n, new rows
 * @throws MathError `ragged` | `not-finite` | `syntax` | `not-a-matrix`
 *
 * @example
 * rationalMatrix([[1, "1/2"], [0.25, 3]]); // [[1, 1/2], [1/4, 3]]
 */
export function rationalMatrix(rows: RationalMatrixInput): Rational[][] {
  const isMatrix = rows instanceof NDArray ? rows.ndim === 2 : Array.isArray(rows) && rows.every(Array.isArray);
  if (!isMatrix) {
    throw new MathError({
      code: "not-a-matrix",
      function: "rationalMatrix",
      rule: "a matrix has rows and columns",
      given: rows instanceof NDArray ? `this array has ${rows.ndim} axes` : "this is no list of rows",
      usualCause:
        "Write a matrix as a list of rows, [[1, 2], [3, 4]]; a single row is [[1, 2]], a single column [[1], [2]].",
    });
  }
  const source = rows instanceof NDArray ? (rows as Matrix).toArray() : rows;
  return source.map((row, i) => {
    if (row.length === source[0].length) return row.map(asRational);
    throw new MathError({
      code: "ragged",
      function: "rationalMatrix",
      rule: `all rows must have ${source[0].length} entries, like the first`,
      given: `row ${i} has ${row.length}`,
      usualCause: "Was an entry left out, or a comma?",
      index: i,
    });
  });
}

/**
 * A matrix of exact fractions, rounded to floats.
 *
 * @param M m×n
 * @returns m×n, float64, each entry rounded once
 * @throws MathError `not-a-matrix` | `ragged` | `not-finite` | `syntax` for entries that read as no fraction
 *
 * @example
 * rationalToArray([["1/2", "1/4"]]); // [[0.5, 0.25]]
 */
export function rationalToArray(M: RationalMatrixInput): Matrix {
  const rows = rationalMatrix(M);
  const n = rows[0]?.length ?? 0;
  const storage = Float64Array.from(rows.flat(), (x) => x.toNumber());
  return new NDArray(storage, [rows.length, n]) as Matrix;
}

/**
 * A matrix of exact fractions as TeX.
 *
 * @param M m×n
 * @returns TeX with brackets
 * @throws MathError `not-a-matrix` | `ragged` | `not-finite` | `syntax` for entries that read as no fraction
 *
 * @example
 * rationalToTex([[1, "1/2"]]); // "\\begin{bmatrix} 1 & \\frac{1}{2} \\end{bmatrix}"
 */
export function rationalToTex(M: RationalMatrixInput): string {
  return bracket(rationalMatrix(M).map((row) => row.map((x) => x.toTex()).join(" & ")));
}
