import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { absolute, add, divide, map, multiply, negative, subtract } from "./arithmetic.ts";
import { allClose, arrayEqual, equal, greater, isClose, less } from "./compare.ts";
import { arange, array, full, matrix, vector, zeros } from "./create.ts";
import { arrayFromJson } from "./json.ts";
import { max, mean, min, sum } from "./reduce.ts";
import { concatenate, stack } from "./stack.ts";
import { hilbert, pascal, secondDifference, vandermonde, wilkinsonGrowth } from "./test-matrices.ts";

const numbers = fc.array(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), { minLength: 1, maxLength: 300 });

test("broadcasting stretches axes of length 1 and adds missing ones in front", () => {
  const column = [[1], [2]];
  assert.deepEqual(add(column, [10, 20, 30]).toArray(), [
    [11, 21, 31],
    [12, 22, 32],
  ]);
  assert.deepEqual(multiply(2, 3).toArray(), 6);
  assert.deepEqual(add(zeros([0, 3]), [1, 2, 3]).shape, [0, 3]);
  assert.deepEqual(add(zeros([2, 1, 2]), zeros([3, 1])).shape, [2, 3, 2]);
  assert.throws(() => add([1, 2], [1, 2, 3]), /add: shapes must agree .*; they are \(2\) and \(3\)/);
});

test("arithmetic on views reads through their strides", () => {
  const A = matrix([
    [1, 2],
    [3, 4],
  ]);
  assert.deepEqual(add(A.T, A).toArray(), [
    [2, 5],
    [5, 8],
  ]);
  assert.deepEqual(A.slice("::-1").subtract(1).toArray(), [
    [2, 3],
    [0, 1],
  ]);
});

test("addition commutes and subtraction undoes it on whole numbers", () => {
  const whole = fc.array(fc.integer({ min: -1e9, max: 1e9 }), { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(whole, whole, (x, y) => {
      assert.ok(arrayEqual(add(x, y), add(y, x)));
      assert.ok(arrayEqual(subtract(add(x, y), y), x));
      assert.ok(arrayEqual(negative(negative(x)), x));
    }),
  );
});

test("float32 stays float32 with itself and with numbers, and becomes float64 with float64; integers do not wrap", () => {
  const single = array([0.1, 0.2], { dtype: "float32" });
  assert.equal(add(single, single).dtype, "float32");
  assert.equal(add(single, 1).dtype, "float32");
  assert.equal(add(single, [1, 2]).dtype, "float64");
  assert.equal(add(single, 1).get(0), Math.fround(Math.fround(0.1) + 1));
  const bytes = full(1, 255, { dtype: "uint8" });
  assert.equal(add(bytes, bytes).get(0), 510);
});

test("division by zero and the values of map and absolute follow IEEE 754", () => {
  assert.deepEqual(divide([1, -1, 0], 0).toArray(), [Infinity, -Infinity, NaN]);
  assert.deepEqual(absolute([-1, -0, NaN]).toArray(), [1, 0, NaN]);
  assert.deepEqual(map([[4]], Math.sqrt).toArray(), [[2]]);
});

test("a sum differs from the exact sum by no more than pairwise rounding allows", () => {
  fc.assert(
    fc.property(numbers, (x) => {
      const exact = x.map((value) => BigInt(Math.round(value * 1e3))).reduce((a, b) => a + b, 0n);
      const rounded = x.map((value) => Math.round(value * 1e3));
      // Whole numbers below 2^53 add without rounding, in any order.
      assert.equal(sum(rounded), Number(exact));
    }),
  );
  for (const n of [1, 2, 8, 200, 300_000]) assert.ok(Object.is(sum(full(n, -0)), 0), `${n} times −0`);
  const many = full(1e6, 0.1);
  // Adding one after the other is off by 1.3e-6 here.
  assert.ok(Math.abs(sum(many) - 1e5) < 1e-9);
});

test("reductions along an axis agree with reductions of each row or column", () => {
  const A = array(arange(24).reshape(2, 3, 4).toArray());
  assert.deepEqual(sum(A, { axis: 1 }).toArray(), [
    [12, 15, 18, 21],
    [48, 51, 54, 57],
  ]);
  assert.deepEqual(sum(A, { axis: -1 }).shape, [2, 3]);
  assert.deepEqual(max(A.T, { axis: 0, keepDims: true }).shape, [1, 3, 2]);
  assert.deepEqual(mean(A, { axis: 0 }).get(0, 0), 6);
  assert.deepEqual(sum(A, { keepDims: true }).shape, [1, 1, 1]);
  assert.throws(() => sum(A, { axis: 3 }), /axis must be a whole number from -3 to 2; it is 3/);
});

test("the mean lies between the least and the greatest entry", () => {
  fc.assert(
    fc.property(numbers, (x) => {
      const slack = 1e-12 * Math.max(...x.map(Math.abs));
      assert.ok(min(x) - slack <= mean(x) && mean(x) <= max(x) + slack);
      assert.equal(vector(x).mean(), mean(x));
    }),
  );
});

test("empty and NaN reductions: an empty sum is 0, an empty mean is refused, NaN spreads", () => {
  assert.equal(sum([]), 0);
  assert.deepEqual(sum(zeros([0, 2]), { axis: 0 }).toArray(), [0, 0]);
  assert.throws(() => mean([]), /mean: there must be at least one entry; there is none/);
  assert.throws(() => min(zeros([0, 2]), { axis: 0 }), /there must be at least one entry/);
  assert.deepEqual(min(zeros([0, 2]), { axis: 1 }).toArray(), []);
  assert.ok(Number.isNaN(max([1, NaN, 2])) && Number.isNaN(min([NaN, 1])));
});

test("comparisons: near, equal, less; NaN equals nothing", () => {
  assert.ok(allClose([1, Infinity], [1 + 1e-9, Infinity]));
  assert.ok(!allClose([NaN], [NaN]));
  assert.ok(allClose([NaN], [NaN], { equalNaN: true }));
  assert.ok(!allClose([Infinity], [1]));
  assert.ok(allClose([], []));
  assert.equal(String(isClose([1, 1], [1, 2])), "[ true, false]");
  assert.equal(String(less([1, 3], 2)), "[ true, false]");
  assert.equal(String(greater([1, 3], 2)), "[false,  true]");
  assert.equal(equal([1], [1]).dtype, "bool");
  assert.ok(!arrayEqual([NaN], [NaN]));
  assert.throws(() => allClose([1, 2], [1, 2, 3]), /shapes must agree/);
});

test("stacking and joining put arrays beside each other", () => {
  assert.deepEqual(
    stack(
      [
        [1, 2],
        [3, 4],
      ],
      { axis: -1 },
    ).toArray(),
    [
      [1, 3],
      [2, 4],
    ],
  );
  const A = matrix([[1, 2]]);
  assert.deepEqual(concatenate([A, zeros([0, 2]), A.T.T]).toArray(), [
    [1, 2],
    [1, 2],
  ]);
  assert.equal(concatenate([full(1, 1, { dtype: "int32" }), full(1, 2, { dtype: "int32" })]).dtype, "int32");
  assert.throws(() => concatenate([[[1]], [[1, 2]]]), /concatenate: shapes must agree on every axis but 0/);
  assert.throws(() => stack([]), /stack: .*|give at least one array/);
});

test("JSON keeps every entry, NaN, infinities and −0 included", () => {
  fc.assert(
    fc.property(fc.array(fc.double(), { maxLength: 8 }), (x) => {
      const back = arrayFromJson(JSON.parse(JSON.stringify(vector(x))));
      assert.deepEqual(back.toArray(), x);
    }),
  );
  const single = arrayFromJson(JSON.parse(JSON.stringify(full([1, 2], 0.1, { dtype: "float32" }).T)));
  assert.deepEqual([single.dtype, single.shape], ["float32", [2, 1]]);
  assert.throws(
    () => arrayFromJson({ kind: "ndarray", dtype: "float64", shape: [3], data: [1] }),
    /needs 3 entries; there are 1/,
  );
  assert.throws(() => arrayFromJson([1]), /the input must be \{ kind: "ndarray"/);
});

test("the test matrices are what the books say", () => {
  assert.equal(hilbert(3).get(2, 2), 1 / 5);
  assert.deepEqual(pascal(4).row(3).toArray(), [1, 4, 10, 20]);
  assert.deepEqual(vandermonde([2]).toArray(), [[1]]);
  assert.deepEqual(secondDifference(1).toArray(), [[2]]);
  assert.deepEqual(wilkinsonGrowth(2).toArray(), [
    [1, 1],
    [-1, 1],
  ]);
  assert.deepEqual(hilbert(0).shape, [0, 0]);
});
