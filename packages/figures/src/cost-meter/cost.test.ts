import assert from "node:assert/strict";
import { test } from "node:test";
import { cost, duration } from "./cost.ts";
import { nearestSize, roundSizes } from "./round-sizes.ts";

test("factoring 100 unknowns costs a third of a million, each right-hand side ten thousand", () => {
  const { factor, solves, once, anew } = cost(100, 10);
  assert.equal(Math.round(factor), 333_333);
  assert.equal(solves, 100_000);
  assert.equal(Math.round(once), 433_333);
  assert.equal(Math.round(anew), 3_433_333);
});

test("with n/3 right-hand sides the solves cost as much as the factorisation", () => {
  const { factor, solves } = cost(300, 100);
  assert.ok(Math.abs(factor - solves) < 1e-6);
});

test("times are read in the unit that fits", () => {
  assert.deepEqual([3.3e-4, 0.02, 1.5, 90, 7200, 1e9].map(duration), [
    "330 µs",
    "20 ms",
    "1.5 s",
    "1.5 min",
    "2 h",
    "32 years",
  ]);
});

test("every step of the slider is another whole number", () => {
  const sizes = roundSizes(4);
  assert.equal(sizes[0], 1);
  assert.equal(sizes[sizes.length - 1], 10_000);
  for (let i = 1; i < sizes.length; i++) assert.ok(Number.isInteger(sizes[i]) && sizes[i] > sizes[i - 1]);
  sizes.forEach((size, i) => assert.equal(nearestSize(sizes, size), i));
});
