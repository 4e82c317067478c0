import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { NDArray } from "../array/ndarray.ts";
import { covariance } from "../linear-algebra/pca.ts";
import { random } from "../random/random.ts";
import { autocorrelation } from "./autocorrelation.ts";
import { std, variance } from "./variance.ts";

const samples = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 2, maxLength: 60 });

test("the variance does not change when the data are shifted by a power of two that loses no bits, and the square of the factor comes out", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2 }), (x) => {
      const there = variance(x);
      // 2²⁰ leaves every bit of a whole number below 1000 in place, so only the mean is rounded.
      const shifted = variance(x.map((xi) => xi + 2 ** 20));
      assert.ok(Math.abs(shifted - there) <= 1e-12 * Math.max(there, 1), `${shifted} ${there}`);
      assert.ok(Math.abs(variance(x.map((xi) => 3 * xi)) - 9 * there) <= 1e-12 * Math.max(there, 1));
    }),
  );
});

test("the variance is the covariance of a column with itself, and std is its root", () => {
  fc.assert(
    fc.property(samples, (x) => {
      const one = covariance(x.map((xi) => [xi])).get(0, 0);
      const found = variance(x, { ddof: 1 });
      assert.ok(Math.abs(found - one) <= 1e-13 * Math.max(one, 1e-300), `${found} ${one}`);
      // Squares near the end of the range have lost their digits; `std` keeps them.
      if (one > 1e-290) assert.equal(std(x, { ddof: 1 }), Math.sqrt(found));
    }),
  );
});

test("along an axis each line has its own variance, in views and other dtypes too", () => {
  const A = random("variance").normal({ shape: [4, 5] });
  const columns = variance(A, { axis: 0, ddof: 1 });
  const rows = std(A.T, { axis: 0, keepDims: true });
  assert.deepEqual([columns.shape, rows.shape], [[5], [1, 4]]);
  for (let j = 0; j < 5; j++) assert.ok(Math.abs(columns.get(j) - variance(A.column(j), { ddof: 1 })) < 1e-14);
  for (let i = 0; i < 4; i++) assert.ok(Math.abs(rows.get(0, i) - std(A.row(i))) < 1e-14);
  const bytes = new NDArray(new Uint8Array([250, 252, 254]), [3], "uint8");
  assert.equal(variance(bytes, { ddof: 1 }), 4);
});

test("too few entries are refused", () => {
  assert.throws(() => variance([]), /variance: there must be more than 0 entries; there are 0\. Was the data filtered/);
  assert.throws(() => std([3], { ddof: 1 }), /std: there must be more than 1 entry; there is 1\. One value alone/);
  assert.throws(() => variance([[1], [2]], { axis: 2 }), /axis must be a whole number from -2 to 1; it is 2/);
});

test("autocorrelation is 1 at lag 0, lies between −1 and 1, and does not change with unit or origin", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 3 }), fc.nat(2), (x, lag) => {
      fc.pre(new Set(x).size > 1);
      const r = autocorrelation(x, { lag });
      assert.ok(Math.abs(r) <= 1 + 1e-12);
      if (lag === 0) assert.equal(r, 1);
      const moved = autocorrelation(
        x.map((xi) => 4 * xi + 1024),
        { lag },
      );
      assert.ok(Math.abs(moved - r) < 1e-12);
    }),
  );
});

test("autocorrelation refuses what has no answer", () => {
  assert.throws(() => autocorrelation([1, 2], { lag: 2 }), /the lag must be a whole number from 0 to 1; it is 2/);
  assert.throws(() => autocorrelation([5, 5, 5]), /must not all be equal; they are all 5/);
  assert.throws(() => autocorrelation([]), /there must be at least one entry; there is none/);
  assert.throws(() => autocorrelation([1, NaN]), /autocorrelation: all entries must be finite; entry 1 is NaN/);
});
