import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Equation } from "../lines-lab/system.ts";
import { leastSquares, leastSum, misses, squares } from "./misses.ts";

const entry = fc.integer({ min: -6, max: 6 });
const equation: fc.Arbitrary<Equation> = fc.tuple(entry, entry, entry);
const systems = fc.array(equation, { minLength: 2, maxLength: 4 });

test("no other point has a smaller sum of squares", () => {
  fc.assert(
    fc.property(systems, entry, entry, (equations, x, y) => {
      const best = leastSquares(equations);
      if (best === undefined) return;
      const smallest = squares(misses(equations, best));
      assert.ok(smallest <= squares(misses(equations, [best[0] + x / 7, best[1] + y / 7])) + 1e-9);
    }),
  );
});

test("at the best point the misses are at a right angle to both columns", () => {
  fc.assert(
    fc.property(systems, (equations) => {
      const best = leastSquares(equations);
      if (best === undefined) return;
      const rest = misses(equations, best);
      for (const j of [0, 1]) assert.ok(Math.abs(rest.reduce((sum, r, i) => sum + r * equations[i][j], 0)) < 1e-8);
    }),
  );
});

test("where all lines meet, nothing is missed", () => {
  const found = leastSquares([
    [1, 1, 4],
    [1, -1, 1],
    [2, 1, 6.5],
  ]);
  assert.deepEqual(found, [2.5, 1.5]);
});

test("parallel lines leave a whole line of points equally good", () => {
  assert.equal(
    leastSquares([
      [1, 2, 3],
      [2, 4, 1],
    ]),
    undefined,
  );
  assert.equal(leastSquares([[1, 2, 3]]), undefined);
});

test("the least sum is 0 exactly when the equations have a common solution, parallel lines included", () => {
  const small = fc.integer({ min: -3, max: 3 });
  fc.assert(
    fc.property(systems, small, small, (equations, x, y) => {
      const met = equations.map(([a, b]): Equation => [a, b, a * x + b * y]);
      assert.equal(leastSum(met), 0);
      assert.ok(leastSum(equations) <= squares(misses(equations, [x, y])) + 1e-9);
    }),
  );
  assert.equal(
    leastSum([
      [1, 2, 0],
      [1, 2, 2],
    ]),
    2,
  );
});
