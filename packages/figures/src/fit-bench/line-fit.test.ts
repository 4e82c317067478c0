import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { bestFit, fitOf, type Model } from "./line-fit.ts";

const half = fc.integer({ min: 0, max: 12 }).map((value) => value / 2);
const points = fc.array(fc.tuple(half, half), { minLength: 3, maxLength: 6 });
const model = fc.constantFrom<Model>("1", "1,t", "1,t,t2");

test("the best fit leaves a residual perpendicular to every column", () => {
  fc.assert(
    fc.property(points, model, (points, model) => {
      const { dots } = fitOf(model, points, bestFit(model, points));
      for (const each of dots) assert.ok(Math.abs(each) < 1e-5, `${each}`);
    }),
  );
});

test("no other coefficients leave less", () => {
  const change = fc.tuple(half, half, half).map((c) => c.map((each) => (each - 3) / 3));
  fc.assert(
    fc.property(points, model, change, (points, model, change) => {
      const best = bestFit(model, points);
      const other = best.map((each, j) => each + change[j]);
      assert.ok(fitOf(model, points, best).squares <= fitOf(model, points, other).squares + 1e-6);
    }),
  );
});

test("a constant is fitted by the mean, and explains nothing", () => {
  const points = [
    [0, 1],
    [1, 2],
    [2, 6],
  ] as const;
  assert.deepEqual(bestFit("1", points), [3]);
  assert.equal(fitOf("1", points, [3]).share, 0);
});
