import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { inner, progressOf, stepsFor } from "./steps.ts";

const entry = fc.integer({ min: -3, max: 3 });
const columns = fc.array(fc.tuple(entry, entry, entry), { minLength: 1, maxLength: 3 });

test("k columns take k(k + 1)/2 steps", () => {
  for (const k of [1, 2, 3]) assert.equal(stepsFor(k).length, (k * (k + 1)) / 2);
});

test("after the last step the arrows are orthonormal, and R mixes them back to what was given", () => {
  fc.assert(
    fc.property(columns, (A) => {
      const { q, R, stuck } = progressOf(A, stepsFor(A.length).length);
      q.forEach((u, i) => q.forEach((v, j) => assert.ok(Math.abs(inner(u, v) - (i === j ? 1 : 0)) < 1e-9)));
      if (stuck) return;
      A.forEach((column, j) =>
        column.forEach((each, k) => {
          const mixed = q.reduce((sum, u, i) => sum + (R[i][j] as number) * u[k], 0);
          assert.ok(Math.abs(mixed - each) < 1e-9);
        }),
      );
    }),
  );
});

test("a column that is a mix of those before leaves nothing to scale", () => {
  assert.ok(
    progressOf(
      [
        [1, 2],
        [2, 4],
      ],
      3,
    ).stuck,
  );
});
