import assert from "node:assert/strict";
import { test } from "node:test";
import { digits } from "../reference/digits.ts";
import { elementaryAccuracy } from "../reference/elementary-accuracy.ts";
import { leastSquaresAccuracy } from "../reference/least-squares-accuracy.ts";
import { ulps } from "../reference/ulps.ts";
import { univariateAccuracy } from "../reference/univariate-accuracy.ts";

const table = leastSquaresAccuracy();

test("all eleven linear data sets of NIST are there, and their certified values are the exact solutions of their data", () => {
  assert.equal(table.length, 11);
  // 15 certified digits; the last may be rounded either way.
  for (const { name, exact } of table) assert.ok(exact >= 14.3, `${name}: ${exact}`);
});

for (const { name, polynomial, polynomialCeiling } of table) {
  if (polynomial === undefined || polynomialCeiling === undefined) continue;
  test(`${name}: polyfit gives all digits that float64 x and y allow, at least 12`, () => {
    assert.ok(polynomial >= Math.min(polynomialCeiling - 0.5, 14.3), `${polynomial} of ${polynomialCeiling}`);
    assert.ok(polynomial >= 12, `${polynomial}`);
  });
}

for (const { name, plain, refined, ceiling } of table) {
  test(`${name}: least squares by default gives all digits that float64 inputs allow`, () => {
    assert.ok(refined >= Math.min(ceiling - 0.5, 14.3), `${refined} of ${ceiling}`);
    if (name !== "Filip") assert.ok(refined >= 12);
  });

  test(`${name}: least squares without refinement loses no more than its condition explains`, () => {
    const musts: Record<string, number> = {
      Filip: 7.2,
      Longley: 13,
      Wampler1: 9,
      Wampler3: 9,
      Wampler4: 7.5,
      Wampler5: 5.5,
    };
    assert.ok(plain >= (musts[name] ?? 12), `${plain}`);
  });
}

const univariate = univariateAccuracy();

test("all nine univariate data sets of NIST are there, and their certified values are those of their data", () => {
  assert.equal(univariate.length, 9);
  for (const { name, exact } of univariate) {
    // 15 certified digits; the last may be rounded either way, which costs most where it stands behind a 1.
    for (const found of Object.values(exact)) assert.ok(found >= 14.3, `${name}: ${found}`);
  }
});

for (const { name, ours, ceiling } of univariate) {
  test(`${name}: mean, standard deviation and autocorrelation have all digits that float64 inputs allow`, () => {
    for (const key of ["mean", "standardDeviation", "autocorrelation"] as const) {
      // Two roundings of the last of 15 or 16 digits below the ceiling, no more.
      assert.ok(ours[key] >= Math.min(ceiling[key] - 0.1, 14.3), `${key}: ${ours[key]} of ${ceiling[key]}`);
    }
  });
}

test("digits are counted as NIST counts them", () => {
  assert.equal(digits([1], [1]), 15);
  assert.ok(Math.abs(digits([1.001], [1]) - 3) < 1e-9);
  assert.ok(Math.abs(digits([1.001, 2.2], [1, 2]) - 1) < 1e-9);
});

test("ulps are counted from the exact value, across zero and powers of two", () => {
  assert.deepEqual([ulps(1, 1), ulps(NaN, NaN), ulps(1, NaN), ulps(Infinity, Infinity)], [0, 0, Infinity, 0]);
  assert.deepEqual([ulps(1 + 2 ** -52, 1), ulps(1 - 2 ** -53, 1), ulps(-1, -1 - 2 ** -52)], [1, 1, 1]);
  // The exact value lies 0.4 ulps above 1, a quarter of an ulp nearer to 0 than −3.
  assert.deepEqual([ulps(1 + 2 ** -52, 1, 0.4), ulps(1, 1, 0.4), ulps(-3, -3, 0.25)], [0.6, 0.4, 0.25]);
  assert.deepEqual([ulps(5e-324, 0), ulps(0, -0), ulps(5e-324, -5e-324)], [1, 1, 3]);
});

test("every elementary function has a table", () => {
  assert.equal(elementaryAccuracy().length, 22);
  for (const { name, points } of elementaryAccuracy()) assert.ok(points >= 200, `${name}: ${points}`);
});

for (const { name, worst, at } of elementaryAccuracy()) {
  test(`${name} is within 1 ulp of the exact value at tiny, huge and ordinary numbers`, () => {
    assert.ok(worst <= 1, `${worst} ulps at ${at.join(", ")}`);
  });
}
