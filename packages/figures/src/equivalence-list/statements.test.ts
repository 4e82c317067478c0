import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { statements } from "./statements.ts";

const quarter = fc.integer({ min: -12, max: 12 }).map((value) => value / 4);
const matrix = fc.tuple(fc.tuple(quarter, quarter), fc.tuple(quarter, quarter));

test("all statements hold together or fail together", () => {
  fc.assert(
    fc.property(matrix, (A) => {
      assert.equal(new Set(statements(A).map(({ holds }) => holds)).size, 1);
    }),
    { numRuns: 300 },
  );
});

test("a flat map fails them all, a quarter turn holds them all", () => {
  const flat = [
    [1, 2],
    [2, 4],
  ] as const;
  const turn = [
    [0, -1],
    [1, 0],
  ] as const;
  assert.ok(statements(flat).every(({ holds }) => !holds));
  assert.ok(statements(turn).every(({ holds }) => holds));
});
