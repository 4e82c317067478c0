import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { image, split, subspacesOf } from "./subspaces.ts";

const small = fc.integer({ min: -3, max: 3 });
const shape = fc.constantFrom([2, 2], [2, 3], [3, 2]);
const matrix = shape.chain(([m, n]) =>
  fc.array(fc.array(small, { minLength: n, maxLength: n }), { minLength: m, maxLength: m }),
);
const inner = (u: readonly number[], v: readonly number[]) => u.reduce((sum, each, i) => sum + each * v[i], 0);

test("the dimensions are r, n − r, r and m − r", () => {
  fc.assert(
    fc.property(matrix, (A) => {
      const { m, n, r, row, nul, column, leftNull } = subspacesOf(A);
      assert.deepEqual([row.length, nul.length, column.length, leftNull.length], [r, n - r, r, m - r]);
    }),
  );
});

test("row space and null space are perpendicular, column space and left null space too", () => {
  fc.assert(
    fc.property(matrix, (A) => {
      const { row, nul, column, leftNull } = subspacesOf(A);
      for (const u of row) for (const v of nul) assert.ok(Math.abs(inner(u, v)) < 1e-9);
      for (const u of column) for (const v of leftNull) assert.ok(Math.abs(inner(u, v)) < 1e-9);
    }),
  );
});

test("only the row part of x decides A x", () => {
  fc.assert(
    fc.property(matrix, fc.array(small, { minLength: 3, maxLength: 3 }), (A, entries) => {
      const x = entries.slice(0, A[0].length);
      const { inside, outside } = split(x, subspacesOf(A).row);
      image(A, outside).forEach((each) => assert.ok(Math.abs(each) < 1e-9));
      image(A, inside).forEach((each, i) => assert.ok(Math.abs(each - image(A, x)[i]) < 1e-9));
    }),
  );
});
