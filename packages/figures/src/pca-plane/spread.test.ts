import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Point } from "../kit/drag.ts";
import { directionAt, ellipse, footOn, lineAngle, spreadOf, standardise, varianceAlong } from "./spread.ts";

const half = fc.integer({ min: 0, max: 16 }).map((value) => value / 2);
const points = fc.array(fc.tuple(half, half), { minLength: 3, maxLength: 9 });
const angle = fc.integer({ min: 0, max: 179 });
const near = (a: number, b: number) => assert.ok(Math.abs(a - b) < 1e-8 * (1 + Math.abs(b)), `${a} is not ${b}`);

test("the variance along a line is the variance of the shadows on it", () => {
  fc.assert(
    fc.property(points, angle, (points, angle) => {
      const spread = spreadOf(points);
      const u = directionAt(angle);
      const feet = points.map((point) => footOn(spread.mean, u, point));
      const squares = feet.reduce((sum, [x, y]) => sum + (x - spread.mean[0]) ** 2 + (y - spread.mean[1]) ** 2, 0);
      near(varianceAlong(spread, u), squares / (points.length - 1));
    }),
  );
});

test("no direction has more variance than the first axis, none less than the second", () => {
  fc.assert(
    fc.property(points, angle, (points, angle) => {
      const spread = spreadOf(points);
      const found = varianceAlong(spread, directionAt(angle));
      assert.ok(found <= spread.axes[0].variance + 1e-8 && found >= spread.axes[1].variance - 1e-8);
    }),
  );
});

test("two lines at right angles share the total variance", () => {
  fc.assert(
    fc.property(points, angle, (points, angle) => {
      const spread = spreadOf(points);
      near(varianceAlong(spread, directionAt(angle)) + varianceAlong(spread, directionAt(angle + 90)), spread.total);
    }),
  );
});

test("standardised columns have mean 0 and variance 1, or are constant", () => {
  fc.assert(
    fc.property(points, (points) => {
      const { mean, covariance } = spreadOf(standardise(points));
      near(mean[0], 0);
      near(mean[1], 0);
      for (const j of [0, 1]) assert.ok(Math.abs(covariance[j][j] - 1) < 1e-8 || covariance[j][j] === 0);
    }),
  );
});

test("the ellipse is k standard deviations wide along the axes", () => {
  const points: Point[] = [
    [0, 0],
    [4, 2],
    [2, 1],
    [3, 3],
  ];
  const spread = spreadOf(points);
  const { direction, variance } = spread.axes[0];
  const reach = Math.max(
    ...ellipse(spread, 2).map(([x, y]) => (x - spread.mean[0]) * direction[0] + (y - spread.mean[1]) * direction[1]),
  );
  near(reach, 2 * Math.sqrt(variance));
  near(lineAngle(directionAt(200)), 20);
});
