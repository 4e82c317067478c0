import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Mat2 } from "../plane-maps/mat2.ts";
import { columns, cost, missing, nearestOfRank, rows, scene, singularValues } from "./scene.ts";
import { onTheWay, stagesOf } from "./stages.ts";

const entry = fc.integer({ min: -6, max: 6 }).map((value) => value / 2);
const matrix = fc.tuple(fc.tuple(entry, entry), fc.tuple(entry, entry)) as fc.Arbitrary<Mat2>;

test("the three stages end in the map itself", () => {
  fc.assert(
    fc.property(matrix, (A) => {
      onTheWay(stagesOf(A), 3).forEach((row, i) =>
        row.forEach((each, j) => assert.ok(Math.abs(each - A[i][j]) < 1e-7, `${each} is not ${A[i][j]}`)),
      );
    }),
  );
});

test("until the stretch, and after it, no length changes", () => {
  fc.assert(
    fc.property(matrix, fc.double({ min: 0, max: 1, noNaN: true }), (A, time) => {
      const [[a, b], [c, d]] = onTheWay(stagesOf(A), time);
      assert.ok(Math.abs(a * a + c * c - 1) < 1e-7 && Math.abs(a * b + c * d) < 1e-7);
      const stages = stagesOf(A);
      const [[p], [q]] = onTheWay(stages, 2);
      const [[u], [v]] = [A[0], A[1]];
      // The first column keeps its length in the last turn.
      assert.ok(Math.abs(Math.hypot(p, q) - Math.hypot(u, v)) < 1e-7);
    }),
  );
});

test("the error of the nearest picture is what the left-out singular values say", () => {
  const whole = Math.sqrt(scene.flat().reduce((sum, value) => sum + value * value, 0));
  for (const k of [0, 1, 3, 8, rows]) {
    const found = nearestOfRank(k);
    const rest = Math.sqrt(
      scene.flatMap((row, i) => row.map((value, j) => (value - found[i][j]) ** 2)).reduce((a, b) => a + b, 0),
    );
    assert.ok(Math.abs(rest / whole - missing(k)) < 1e-10);
  }
});

test("the picture is no simple one, and a few layers are cheaper than it", () => {
  assert.ok(scene.flat().every((value) => value >= 0 && value <= 1));
  assert.ok(singularValues[9] > 0.01 * singularValues[0]);
  assert.ok(cost(8) < rows * columns);
});
