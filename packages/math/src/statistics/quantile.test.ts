import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import references from "../../reference/quantiles.json" with { type: "json" };
import { add, multiply } from "../array/arithmetic.ts";
import { array } from "../array/create.ts";
import { NDArray } from "../array/ndarray.ts";
import { max, min } from "../array/reduce.ts";
import { random } from "../random/random.ts";
import { median, quantile } from "./quantile.ts";

const samples = fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 40 });
const fractions = fc.double({ min: 0, max: 1, noNaN: true });

// NumPy and we round the position and the step between two neighbours; where the neighbours cancel, an ulp of theirs.
function near(found: number, expected: number, size: number): boolean {
  return Math.abs(found - expected) <= 4 * Number.EPSILON * size;
}

test("medians and quantiles of lines are NumPy's", () => {
  for (const { x, median: middle, q, quantiles } of references.lines) {
    const size = Math.max(...x.map(Math.abs));
    assert.ok(near(median(x), middle, size), `${median(x)} ${middle}`);
    const together = quantile(x, q);
    for (const [k, fraction] of q.entries()) {
      assert.ok(near(quantile(x, fraction), quantiles[k], size), `${quantile(x, fraction)} ${quantiles[k]}`);
      assert.equal(together.get(k), quantile(x, fraction));
    }
  }
});

test("along an axis values and shapes are NumPy's, in views and for many q too", () => {
  for (const each of references.grids) {
    const x = array(each.x);
    const { axis } = each;
    const q = [
      [0.1, 0.5, 0.2],
      [1, 0.75, 0],
    ];
    const pairs: [NDArray, unknown][] = [
      [median(x, { axis }), each.median],
      [quantile(x, each.q, { axis }), each.quantile],
      [quantile(x, each.q, { axis, keepDims: true }), each.kept],
      [quantile(x, q, { axis }), each.quantiles],
      [quantile(x.T, each.q, { axis: -1 - axis }).T, each.quantile],
    ];
    for (const [found, expected] of pairs) {
      const should = array(expected as number[]);
      assert.deepEqual(found.shape, should.shape);
      const entries = should.toTypedArray();
      assert.ok(found.toTypedArray().every((value, k) => near(value, entries[k], 4)));
    }
  }
});

test("a quantile lies between the least and the greatest entry, rises with q, and the order of the entries does not matter", () => {
  fc.assert(
    fc.property(samples, fractions, fractions, (x, p, q) => {
      const [low, high] = [quantile(x, Math.min(p, q)), quantile(x, Math.max(p, q))];
      const slack = 2 * Number.EPSILON * Math.max(...x.map(Math.abs));
      assert.ok(min(x) <= low && high <= max(x));
      assert.ok(low <= high + slack, `${low} ${high}`);
      assert.equal(quantile(x.toReversed(), q) + 0, quantile(x, q) + 0);
    }),
  );
});

test("q = 0 and 1 give the least and the greatest entry, q = 1/2 the median", () => {
  fc.assert(
    fc.property(samples, (x) => {
      const sorted = Float64Array.from(x).sort();
      assert.equal(quantile(x, 0) + 0, sorted[0] + 0);
      assert.equal(quantile(x, 1) + 0, sorted[x.length - 1] + 0);
      assert.equal(quantile(x, 0.5), median(x));
    }),
  );
});

test("of 17 entries, sixteenths are entries themselves", () => {
  fc.assert(
    fc.property(fc.array(fc.double({ noNaN: true }), { minLength: 17, maxLength: 17 }), fc.nat(16), (x, k) => {
      assert.equal(quantile(x, k / 16) + 0, Float64Array.from(x).sort()[k] + 0);
    }),
  );
});

test("at least half of the entries are no less than the median, and half no greater", () => {
  fc.assert(
    fc.property(samples, (x) => {
      const middle = median(x);
      assert.ok(2 * x.filter((xi) => xi <= middle).length >= x.length);
      assert.ok(2 * x.filter((xi) => xi >= middle).length >= x.length);
    }),
  );
});

test("a change of unit and origin changes quantiles alike; a negative unit turns q round", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1 }), fc.nat(16), (x, k) => {
      // Sixteenths and small whole numbers: nothing is rounded by more than the last bits.
      const q = k / 16;
      const moved = quantile(add(multiply(x, 4), 1024), q);
      assert.ok(Math.abs(moved - (4 * quantile(x, q) + 1024)) < 1e-10);
      assert.ok(Math.abs(quantile(multiply(x, -1), 1 - q) + quantile(x, q)) < 1e-10);
    }),
  );
});

test("a line with NaN has no quantile; the others do", () => {
  const x = [
    [1, NaN, 3],
    [4, 6, 5],
  ];
  assert.deepEqual(median(x, { axis: 1 }).toArray(), [NaN, 5]);
  assert.equal(median(x), NaN);
  assert.deepEqual(quantile(x, [0, 1], { axis: 0 }).toArray(), [
    [1, NaN, 3],
    [4, NaN, 5],
  ]);
});

test("huge and infinite entries do not overflow on the way", () => {
  assert.equal(median([1e308, 1.2e308]), 1.1e308);
  assert.equal(quantile([-1.5e308, 1.5e308], 0.5), 0);
  assert.equal(quantile([-1.5e308, 1.5e308], 0.75), 0.75e308);
  assert.equal(median([5e-324, 5e-324]), 5e-324);
  assert.equal(quantile([Infinity, Infinity, 1], 0.9), Infinity);
  assert.equal(quantile([-Infinity, 5, 6], 0.25), -Infinity);
  assert.equal(quantile([5, Infinity], 0.75), Infinity);
  assert.equal(median([-Infinity, Infinity]), NaN);
});

test("neither the entries nor their order are touched, in whatever type they are stored", () => {
  const x = random("median").normal({ shape: [30] });
  const before = x.copy();
  median(x);
  quantile(x, [0.1, 0.9]);
  assert.deepEqual(x.toArray(), before.toArray());
  const bytes = new NDArray(new Uint8Array([9, 2, 250, 4]), [4], "uint8");
  assert.equal(median(bytes), 6.5);
  const floats = quantile(new NDArray(new Float32Array([1, 2]), [1, 2], "float32"), 0.1, { axis: 1 });
  assert.equal(floats.dtype, "float32");
  assert.equal(floats.get(0), Math.fround(1.1));
});

test("nothing, and q outside 0 to 1, are refused", () => {
  assert.throws(() => median([]), /median: there must be at least one entry; there is none\. Was the data filtered/);
  assert.deepEqual(median([[], []], { axis: 0 }).shape, [0]);
  assert.throws(() => median([[], []], { axis: 1 }), /median: there must be at least one entry/);
  assert.throws(() => quantile([1, 2], 95), /quantile: q must be from 0 to 1; it is 95\. Divide a percentage by 100/);
  assert.throws(() => quantile([1, 2], [0.5, NaN]), /quantile: q must be from 0 to 1; entry 1 is NaN/);
  assert.throws(() => quantile([1, 2], 0.5, { axis: 1 }), /axis must be a whole number from -1 to 0; it is 1/);
});
