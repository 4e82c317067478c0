import assert from "node:assert/strict";
import { inspect } from "node:util";
import { test } from "node:test";
import fc from "fast-check";
import { MathError } from "../math-error.ts";
import { arange, array, full, identity, linspace, matrix, ones, vector, zeros } from "./create.ts";
import type { NDArray } from "./ndarray.ts";

test("a matrix knows its shape, strides and entries", () => {
  const A = matrix([
    [1, 2, 3],
    [4, 5, 6],
  ]);
  assert.deepEqual([A.shape, A.strides, A.offset, A.dtype, A.ndim, A.size], [[2, 3], [3, 1], 0, "float64", 2, 6]);
  assert.equal(A.get(1, 2), 6);
  assert.equal(A.get(-1, -1), 6);
  assert.deepEqual(Array.from(A.data), [1, 2, 3, 4, 5, 6]);
});

test("rows, columns, slices and transposes are views: writing to one writes to the array", () => {
  const A = zeros([2, 3]);
  A.row(1).set([0], 7);
  A.column(2).set([0], 8);
  A.T.set([1, 1], 9);
  A.slice(":", "::-1").set([0, 2], 5);
  assert.deepEqual(A.toArray(), [
    [5, 0, 8],
    [7, 9, 0],
  ]);
  const copy = A.copy();
  copy.set([0, 0], 1);
  assert.equal(A.get(0, 0), 5);
});

test("making an array from an array copies it", () => {
  const A = matrix([[1]]);
  matrix(A).set([0, 0], 2);
  assert.equal(A.get(0, 0), 1);
});

test("slices follow Python's rules", () => {
  const x = arange(6);
  const cases: [string, number[]][] = [
    [":", [0, 1, 2, 3, 4, 5]],
    ["1:3", [1, 2]],
    ["-2:", [4, 5]],
    ["::2", [0, 2, 4]],
    ["::-1", [5, 4, 3, 2, 1, 0]],
    ["4:1:-2", [4, 2]],
    [":100", [0, 1, 2, 3, 4, 5]],
    ["3:1", []],
    ["-100::-1", []],
  ];
  for (const [slice, expected] of cases) assert.deepEqual(x.slice(slice).toArray(), expected, slice);
  assert.throws(() => x.slice("1-3"), /a slice is written "start:stop"/);
  assert.throws(() => x.slice("::0"), /a step that is not 0/);
});

test("transposing twice gives the array back, for any shape", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(3), { maxLength: 4 }), (shape) => {
      const size = shape.reduce((a, b) => a * b, 1);
      const A = arange(size).reshape(...shape);
      assert.deepEqual(A.T.T.toArray(), A.toArray());
      assert.deepEqual([...A.T.shape], shape.toReversed());
      assert.deepEqual(Array.from(A.T.copy().T.toTypedArray()), Array.from(A.data));
    }),
  );
});

test("reshape keeps the order of entries, works out one length, and refuses what does not fit", () => {
  const A = arange(6).reshape(2, -1);
  assert.deepEqual(A.shape, [2, 3]);
  assert.deepEqual(A.T.reshape(6).toArray(), [0, 3, 1, 4, 2, 5]);
  assert.throws(() => A.reshape(4, -1), /reshape: the new shape must hold 6 entries; \(4, -1\) does not/);
});

test("dtypes store what they can hold", () => {
  assert.equal(array([0.1], { dtype: "float32" }).get(0), Math.fround(0.1));
  assert.deepEqual(array([1.9, -1.9], { dtype: "int32" }).toArray(), [1, -1]);
  assert.equal(String(array([0, 3]).copy({ dtype: "bool" })), "[false,  true]");
  assert.equal(String(full(2, 3, { dtype: "uint8" })), "[3, 3]");
});

test("the creators make what they say, empty ones included", () => {
  assert.deepEqual(identity(2).toArray(), [
    [1, 0],
    [0, 1],
  ]);
  assert.deepEqual(identity(0).shape, [0, 0]);
  assert.deepEqual(zeros([0, 3]).toArray(), []);
  assert.deepEqual(ones(0).toArray(), []);
  assert.deepEqual(linspace(1, 2, { count: 1 }).toArray(), [1]);
  assert.deepEqual(linspace(1, 2, { count: 0 }).toArray(), []);
  assert.equal(linspace(0, 0.1, { count: 7 }).get(-1), 0.1);
  assert.deepEqual(arange(3, 0, { step: -1 }).toArray(), [3, 2, 1]);
  assert.deepEqual(arange(-2).toArray(), []);
  assert.throws(() => arange(0, 1, { step: 0 }), MathError);
});

test("operators on arrays are refused with a hint instead of giving NaN", () => {
  const A = matrix([[1]]) as unknown as number;
  assert.throws(
    () => A + 1,
    /the operators \+ − \* \/ < > do not work on arrays; this array is 1×1. Write add\(A, B\)/,
  );
  assert.throws(() => A < 2, MathError);
  assert.equal(`${matrix([[1, 2]])}`, "[[1, 2]]");
});

test("wrong indices and inputs are refused with their place", () => {
  const A = matrix([
    [1, 2],
    [3, 4],
  ]);
  assert.throws(() => A.get(2, 0), /get: index 0 \(the row\) must be a whole number from 0 to 1; it is 2/);
  assert.throws(() => A.get(0), /get: one index for each of the 2 axes; there are 1/);
  assert.throws(
    () => matrix([[1, 2], [3]]),
    /all rows must have the same number of entries; the part at \[1\] differs/,
  );
  assert.throws(
    () => matrix([[1, "2" as unknown as number]]),
    /every entry must be a number; the entry at \[0\]\[1\] is "2"/,
  );
  assert.throws(
    () => matrix([1, 2] as unknown as number[][]),
    /a matrix has rows and columns; this has one axis \(2 entries\)/,
  );
  assert.throws(() => vector([[1]] as unknown as number[]), /a vector is one list of numbers; this is 1×1/);
  assert.throws(() => zeros(-1), /a shape consists of whole numbers from 0 upwards; it contains -1/);
});

test("arrays print as NumPy does: columns aligned, long ones cut", () => {
  const show = (A: NDArray): string => A.toString();
  assert.equal(
    show(
      matrix([
        [1, -0.5],
        [100, 3.25],
      ]),
    ),
    "[[  1   ,  -0.5 ],\n [100   ,   3.25]]",
  );
  assert.equal(show(vector([1 / 3, NaN, Infinity])), "[0.33333333,        NaN,   Infinity]");
  assert.equal(show(vector([1e-12, 1])), "[1e-12, 1e0  ]");
  assert.equal(show(vector([0.1 + 0.2])), "[0.3]");
  assert.equal(show(vector([])), "[]");
  assert.equal(show(zeros([2, 0])), "[[],\n []]");
  assert.equal(show(arange(2000)), "[   0,    1,    2, ..., 1997, 1998, 1999]");
  assert.equal(show(arange(8).reshape(2, 2, 2)), "[[[0, 1],\n  [2, 3]],\n\n [[4, 5],\n  [6, 7]]]");
  assert.equal(inspect(vector([1, 2])), "[1, 2]");
});

test("arrays become TeX", () => {
  assert.equal(matrix([[1, -0.5]]).toTex(), "\\begin{bmatrix} 1 & -0.5 \\end{bmatrix}");
  assert.equal(vector([1e-7, Infinity]).toTex(), "\\begin{bmatrix} 1 \\times 10^{-7} \\\\ \\infty \\end{bmatrix}");
});
