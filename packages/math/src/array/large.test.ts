import assert from "node:assert/strict";
import { test } from "node:test";
import { residentEntries } from "../kernels/entries.ts";
import { residentAddress } from "../kernels/array-memory.ts";
import { random } from "../random/random.ts";
import { add, divide, multiply, subtract } from "./arithmetic.ts";
import { array, vector, zeros } from "./create.ts";
import { greater, less } from "./compare.ts";
import { addLine, divideLine, multiplyLine, subtractLine } from "./lines.ts";
import { NDArray } from "./ndarray.ts";
import { addRows, pairwiseSum } from "./pairwise-sum.ts";
import { max, mean, min, sum } from "./reduce.ts";

const LARGE = 65_536;
const operations = { add, subtract, multiply, divide };
const lines = { add: addLine, subtract: subtractLine, multiply: multiplyLine, divide: divideLine };

test("the kernels for large arrays load here", () => {
  assert.ok(residentEntries());
});

for (const name of ["add", "subtract", "multiply", "divide"] as const) {
  test(`${name}: the same bits in the kernel and in the plain loop, across the size from which arrays are large`, () => {
    for (const size of [LARGE - 1, LARGE, LARGE + 1, LARGE + 130]) {
      const [a, b] = [random(size).normal({ shape: size }), random("b").normal({ shape: size })];
      assert.equal(residentAddress(a.data, 0) !== undefined, size >= LARGE);
      const expected = new Float64Array(size);
      const plain = [a, b].map((x) => x.toTypedArray() as Float64Array);
      lines[name](expected, 0, plain[0], 0, 1, plain[1], 0, 1, size, 1, 0, 0);
      assert.deepEqual(operations[name](a, b).toTypedArray(), expected);
      lines[name](expected, 0, plain[0], 0, 1, Float64Array.of(1.7), 0, 0, size, 1, 0, 0);
      assert.deepEqual(operations[name](a, 1.7).toTypedArray(), expected);
      assert.deepEqual(operations[name](a, a.slice("::-1")).get(0), operations[name](a.get(0), a.get(-1)).get());
    }
  });
}

test("a sum has the same bits wherever its entries lie", () => {
  for (const size of [0, 1, 7, 8, 9, 127, 128, 129, 255, 256, 1000, LARGE - 1, LARGE, LARGE + 1, 100_003]) {
    const a = random(size).normal({ shape: size });
    const ordinary = a.toTypedArray() as Float64Array;
    assert.equal(residentAddress(ordinary, 0), undefined);
    assert.equal(sum(a), pairwiseSum(ordinary, 0, size));
    assert.equal(sum(a.slice("1:")), pairwiseSum(ordinary, 1, Math.max(0, size - 1)));
  }
});

test("reductions along an axis are those of each line, for any axis, any order of storage and any dtype", () => {
  const whole = random(3).integer(-9, 9, { shape: [300, 7, 5] });
  const turned = array(whole.toArray()).transpose([2, 0, 1]);
  for (const A of [whole, turned, whole.copy({ dtype: "float32" }), whole.copy({ dtype: "int32" })]) {
    for (let axis = 0; axis < 3; axis++) {
      for (const reduce of [sum, mean, min, max]) {
        const reduced = reduce(A, { axis });
        const rest = [0, 1, 2].filter((k) => k !== axis);
        const along = A.transpose([...rest, axis]);
        for (const [i, j] of [
          [0, 0],
          [1, 3],
          [A.shape[rest[0]] - 1, A.shape[rest[1]] - 1],
        ]) {
          const line = reduce(along.slice(i, j));
          const expected = A.dtype === "float32" ? Math.fround(line) : line;
          // Whole numbers add exactly; the mean of a float32 column is rounded once.
          assert.equal(reduced.get(i, j), expected);
        }
        assert.equal(reduced.dtype, A.dtype === "float32" ? "float32" : "float64");
      }
    }
  }
});

test("out receives the result, also in place, through views, in float32, and where it overlaps an operand", () => {
  for (const size of [5, LARGE + 3]) {
    const a = random(1).normal({ shape: size });
    const expected = add(a, 2).toTypedArray();
    const target = zeros(size);
    assert.equal(add(a, 2, { out: target }), target);
    assert.deepEqual(target.toTypedArray(), expected);
    const shifted = a.copy();
    add(shifted.slice(":-1"), 0, { out: shifted.slice("1:") });
    assert.deepEqual(shifted.slice("1:").toTypedArray(), a.slice(":-1").toTypedArray());
    const reversed = a.copy();
    add(reversed.slice("::-1"), 0, { out: reversed });
    assert.deepEqual(reversed.toTypedArray(), a.slice("::-1").toTypedArray());
    const twice = multiply(a, 2).toTypedArray();
    add(a, a, { out: a });
    assert.deepEqual(a.toTypedArray(), twice);
  }
  const single = array([1, 2], { dtype: "float32" });
  multiply(single, 0.1, { out: single });
  assert.equal(single.get(0), Math.fround(Math.fround(0.1)));
  assert.throws(
    () => add([1, 2], [[1], [2]], { out: vector([0, 0]) }),
    /add: out must have the result's shape \(2, 2\) and dtype float64; it has \(2\) and float64\. An operand/,
  );
});

test("a row that is added to every row of a large matrix gives the bits of the plain loop", () => {
  for (const width of [170, 171]) {
    const A = random(1).normal({ shape: [400, width] });
    const rows = random("rows").normal({ shape: [1000, width] });
    assert.ok(residentAddress(A.data, 0) !== undefined && residentAddress(rows.data, 0) !== undefined);
    // Lying elsewhere, lying where the kernels work, and backwards.
    for (const row of [rows.row(7).copy(), rows.slice("7:8"), rows.slice("7:8", "::-1")]) {
      for (const name of ["add", "subtract", "multiply", "divide"] as const) {
        const line = row.flatten();
        const expected = Array.from({ length: 400 }, (_, i) => operations[name](A.row(i).copy(), line).toArray());
        assert.deepEqual(operations[name](A, row).toArray(), expected);
      }
    }
  }
  // Too short for the kernel, and not of the last axis.
  const A = random(1).normal({ shape: [400, 170] });
  const rows = random("rows").normal({ shape: [1000, 170] });
  const narrow = A.reshape(17_000, 4);
  const column = rows.column(0).slice(":17000:10");
  assert.deepEqual(add(narrow, [1, 2, 3, 4]).row(9).toArray(), add(narrow.row(9), [1, 2, 3, 4]).toArray());
  assert.deepEqual(
    add(A.slice(":100"), column.reshape(100, 1)).row(9).toArray(),
    add(A.row(9), column.get(9)).toArray(),
  );
});

test("the sum of many rows has the same bits wherever they lie", () => {
  for (const [rows, width] of [
    [700, 101],
    [129, 512],
    [7, 10_001],
    [4099, 17],
    [20_000, 5],
  ]) {
    const A = random(rows).normal({ shape: [rows, width] });
    const expected = new Float64Array(width);
    assert.ok(residentAddress(A.data, 0) !== undefined);
    addRows(A.toTypedArray() as Float64Array, 0, rows, width, expected, 0);
    assert.deepEqual(sum(A, { axis: 0 }).data, expected);
  }
});

test("broadcasting a row, a column and a single entry are the loops they stand for", () => {
  const A = random(1).normal({ shape: [6, 4] });
  const [row, column, one] = [A.row(2), A.slice(":", "1:2"), A.slice("3:4", "0:1")];
  const at = (B: NDArray, i: number, j: number): number => B.get(B.shape[0] === 1 ? 0 : i, B.shape[1] === 1 ? 0 : j);
  for (const B of [row.reshape(1, 4), column, one, A.slice("::-1"), A.T.copy().T]) {
    const S = subtract(A, B);
    const D = divide(B, A);
    const L = less(A, B);
    const G = greater(A, B);
    for (let i = 0; i < 6; i++) {
      for (let j = 0; j < 4; j++) {
        const [x, y] = [A.get(i, j), at(B, i, j)];
        assert.deepEqual([S.get(i, j), D.get(i, j)], [x - y, y / x]);
        assert.deepEqual([L.get(i, j), G.get(i, j)], [Number(x < y), Number(x > y)]);
      }
    }
  }
});
