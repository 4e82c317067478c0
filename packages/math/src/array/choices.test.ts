import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { add, subtract } from "./arithmetic.ts";
import { clip, maximum, minimum } from "./clip.ts";
import { equal, greater, greaterEqual, less, lessEqual, notEqual } from "./compare.ts";
import { array, matrix, vector } from "./create.ts";
import { cumsum, prod } from "./cumulative.ts";
import { sum } from "./reduce.ts";
import { where } from "./where.ts";

const pairs = fc.array(fc.tuple(fc.double(), fc.double()), { maxLength: 20 });

test("of less, equal and greater exactly one holds, unless one is NaN; the others are their unions and complements", () => {
  fc.assert(
    fc.property(pairs, (list) => {
      const [a, b] = [list.map(([x]) => x), list.map(([, y]) => y)];
      const [lt, eq, gt] = [less(a, b), equal(a, b), greater(a, b)];
      for (const [i, [x, y]] of list.entries()) {
        assert.equal(lt.get(i) + eq.get(i) + gt.get(i), Number.isNaN(x) || Number.isNaN(y) ? 0 : 1);
        assert.equal(lessEqual(a, b).get(i), Math.max(lt.get(i), eq.get(i)));
        assert.equal(greaterEqual(a, b).get(i), Math.max(gt.get(i), eq.get(i)));
        assert.equal(notEqual(a, b).get(i), 1 - eq.get(i));
      }
    }),
  );
});

test("the larger and the smaller of two are the two again, and NaN spreads", () => {
  const whole = fc.array(fc.tuple(fc.integer(), fc.integer()), { maxLength: 20 });
  fc.assert(
    fc.property(whole, (list) => {
      const [a, b] = [list.map(([x]) => x), list.map(([, y]) => y)];
      assert.deepEqual(add(maximum(a, b), minimum(a, b)).toArray(), add(a, b).toArray());
      assert.deepEqual(maximum(a, b).toArray(), where(greater(a, b), a, b).toArray());
    }),
  );
  assert.deepEqual(maximum([1, NaN], [NaN, 1]).toArray(), [NaN, NaN]);
});

test("clip keeps what lies inside, also between bounds of different shapes", () => {
  assert.deepEqual(
    clip(
      [
        [-5, 0.5],
        [2, 9],
      ],
      0,
      [1, 3],
    ).toArray(),
    [
      [0, 0.5],
      [1, 3],
    ],
  );
  assert.deepEqual(clip(5, 0, 1).get(), 1);
});

test("where chooses among broadcast, transposed and sliced arrays, and keeps float32", () => {
  const A = matrix([
    [1, 2],
    [3, 4],
  ]);
  assert.deepEqual(where([[1], [0]], A.T, vector([10, 20])).toArray(), [
    [1, 3],
    [10, 20],
  ]);
  assert.deepEqual(where(array([[1, 0]], { dtype: "bool" }), A.slice("::-1"), 0).toArray(), [
    [3, 0],
    [1, 0],
  ]);
  assert.equal(where([1, 0], vector([1, 2], { dtype: "float32" }), 7).dtype, "float32");
  assert.equal(where(1, 2, 3).get(), 2);
  assert.throws(() => where([1, 0], [1, 2, 3], 0), /where: shapes must agree from the last axis backwards/);
});

test("running sums end in the sum, and their differences are the entries", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 1 }), (x) => {
      const running = cumsum(x);
      assert.equal(running.get(-1), sum(x));
      assert.deepEqual(subtract(running.slice("1:"), running.slice(":-1")).toArray(), x.slice(1));
    }),
  );
  const A = array([
    [
      [1, 2],
      [3, 4],
    ],
    [
      [5, 6],
      [7, 8],
    ],
  ]);
  assert.deepEqual(cumsum(A, { axis: 1 }).toArray(), [
    [
      [1, 2],
      [4, 6],
    ],
    [
      [5, 6],
      [12, 14],
    ],
  ]);
});

test("products along an axis, of views, of nothing", () => {
  const A = matrix([
    [1, 2, 3],
    [4, 5, 6],
  ]);
  assert.deepEqual(prod(A.T, { axis: 0, keepDims: true }).toArray(), [[6, 120]]);
  assert.equal(prod(A), 720);
  assert.deepEqual([prod([]), prod(matrix([[], []]), { axis: 1 }).toArray()], [1, [1, 1]]);
  assert.equal(prod(array([200, 200], { dtype: "uint8" })), 40000);
  assert.throws(() => prod(A, { axis: 2 }), /prod: axis must be a whole number from -2 to 1; it is 2/);
});
