import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { verdicts } from "./rules.ts";

const half = fc.integer({ min: -8, max: 8 }).map((value) => value / 2);
const point = fc.tuple(half, half);
const matrix = fc.tuple(point, point);

test("a matrix passes the three demands on all inputs", () => {
  fc.assert(
    fc.property(matrix, point, point, (A, u, v) => assert.ok(verdicts("linear", A, u, v).every(({ holds }) => holds))),
  );
});

test("a shift fails every demand, whatever the inputs", () => {
  fc.assert(
    fc.property(matrix, point, point, (A, u, v) => assert.ok(verdicts("shift", A, u, v).every(({ holds }) => !holds))),
  );
});

test("bend and fold keep the origin, and are caught by inputs that are not special", () => {
  const A = [
    [1, 0],
    [0, 1],
  ] as const;
  for (const rule of ["bend", "fold"] as const)
    assert.deepEqual(
      verdicts(rule, A, [2, 1], [-1, 2]).map(({ holds }) => holds),
      [true, false, false],
    );
});

test("along its crease a fold passes every demand: passing proves nothing", () => {
  const A = [
    [1, 0],
    [0, 1],
  ] as const;
  assert.ok(verdicts("fold", A, [0, 1], [0, 2]).every(({ holds }) => holds));
});
