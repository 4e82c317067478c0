import assert from "node:assert/strict";
import { test } from "node:test";
import { rationalRank } from "@gradus/math";
import fc from "fast-check";
import { project } from "./project.ts";

const small = fc.integer({ min: -4, max: 4 });
const vector = fc.tuple(small, small, small);
const basis = fc
  .array(vector, { maxLength: 3 })
  .filter((rows) => rows.length === 0 || rationalRank(rows) === rows.length);

test("a mix of the basis is its own projection, exactly", () => {
  fc.assert(
    fc.property(basis, vector, (rows, weights) => {
      const v = [0, 1, 2].map((j) => rows.reduce((sum, row, k) => sum + weights[k] * row[j], 0) + 0);
      assert.deepEqual(project(rows, v), { weights: weights.slice(0, rows.length), point: v, rest: [0, 0, 0] });
    }),
  );
});

test("the rest is perpendicular to the basis", () => {
  fc.assert(
    fc.property(basis, vector, (rows, v) => {
      const { rest } = project(rows, v);
      for (const row of rows) assert.ok(Math.abs(row.reduce((sum, each, j) => sum + each * rest[j], 0)) < 1e-12);
    }),
  );
});

test("thirds stay exact until they are read", () => {
  assert.deepEqual(project([[1, 1, 1]], [1, 0, 0]), {
    weights: [1 / 3],
    point: [1 / 3, 1 / 3, 1 / 3],
    rest: [2 / 3, -1 / 3, -1 / 3],
  });
});
