import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { eigenFacts } from "../plane-maps/eigen-lines.ts";
import { apply, type Mat2 } from "../plane-maps/mat2.ts";
import { errors, fate, orbit, partsOf, power, powerByLines } from "./orbit.ts";

const entry = fc.integer({ min: -4, max: 4 }).map((value) => value / 2);
const matrix = fc.tuple(fc.tuple(entry, entry), fc.tuple(entry, entry)) as fc.Arbitrary<Mat2>;
const point = fc.tuple(entry, entry);
const steps = fc.integer({ min: 0, max: 8 });
const near = (a: number, b: number, size = 1) => assert.ok(Math.abs(a - b) < 1e-7 * (1 + size), `${a} is not ${b}`);

test("k steps are one step with the k-th power", () => {
  fc.assert(
    fc.property(matrix, point, steps, (A, start, k) => {
      const end = orbit(A, start, k)[k];
      apply(power(A, k), start).forEach((each, i) => near(each, end[i], Math.abs(end[i])));
    }),
  );
});

test("the power by eigenlines is the power by multiplying", () => {
  fc.assert(
    fc.property(matrix, steps, (A, k) => {
      const byLines = powerByLines(A, k);
      const plain = power(A, k);
      if (byLines === undefined) return;
      byLines.forEach((row, i) => row.forEach((each, j) => near(each, plain[i][j], 3 ** k)));
    }),
  );
});

test("each part of a start is stretched by its own eigenvalue", () => {
  fc.assert(
    fc.property(matrix, point, steps, (A, start, k) => {
      const before = partsOf(A, start);
      const after = partsOf(A, orbit(A, start, k)[k]);
      if (before === undefined || after === undefined) return;
      eigenFacts(A).lines.forEach(({ value }, i) => near(after[i], before[i] * value ** k, 4 ** k));
    }),
  );
});

test("the error of power iteration shrinks by |λ₂/λ₁| in the end", () => {
  const A: Mat2 = [
    [2, 1],
    [1, 2],
  ];
  const found = errors(A, orbit(A, [1, 0], 12, true)) as number[];
  near(found[12] / found[11], 1 / 3, 100);
  assert.ok(Math.abs(found[12] / found[11] - 1 / 3) < 1e-4);
  assert.equal(errors([[0, -1], [1, 0]], [[1, 0]]), undefined); // prettier-ignore
});

test("the fate is read from the largest eigenvalue", () => {
  const of = (A: Mat2) => fate(eigenFacts(A));
  assert.equal(of([[0.5, 0], [0, 2]]), "grows"); // prettier-ignore
  assert.equal(of([[-0.5, 0], [0, 0.2]]), "dies out, changing sides"); // prettier-ignore
  assert.equal(of([[0, -1], [1, 0]]), "goes round for ever"); // prettier-ignore
  assert.equal(of([[1, -1], [1, 1]]), "spirals out"); // prettier-ignore
});
