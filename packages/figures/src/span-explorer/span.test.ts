import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { dot, minus, type Vec3 } from "../space/vec3.ts";
import { mix, nearestIn, spanOf, toZero } from "./span.ts";

const small = fc.integer({ min: -3, max: 3 });
const arrow: fc.Arbitrary<Vec3> = fc.tuple(small, small, small);
const arrows = fc.array(arrow, { minLength: 1, maxLength: 3 });

test("a multiple of an arrow adds no dimension", () => {
  const vectors: Vec3[] = [
    [1, 2, 1],
    [2, 4, 2],
    [1, 0, 2],
  ];
  assert.deepEqual({ ...spanOf(vectors), reduced: 0 }, { dimension: 2, pivots: [0, 2], reduced: 0 });
});

test("every mix is reachable, with weights that lead there", () => {
  fc.assert(
    fc.property(arrows, small, small, small, (vectors, ...weights) => {
      const target = mix(vectors, weights);
      const { reachable, point, weights: found } = nearestIn(vectors, target);
      assert.ok(reachable);
      mix(vectors, found).forEach((each, i) => assert.ok(Math.abs(each - target[i]) < 1e-9));
      assert.deepEqual(
        point,
        target.map((each) => each + 0),
      );
    }),
  );
});

test("from the nearest point the target is seen at a right angle to every arrow", () => {
  fc.assert(
    fc.property(arrows, arrow, (vectors, target) => {
      const { point } = nearestIn(vectors, target);
      for (const v of vectors) assert.ok(Math.abs(dot(v, minus(target, point))) < 1e-9);
    }),
  );
});

test("a point off the plane has a distance and is not reachable", () => {
  const found = nearestIn(
    [
      [1, 0, 0],
      [0, 1, 0],
    ],
    [1, 2, 3],
  );
  assert.deepEqual(found, { point: [1, 2, 0], weights: [1, 2], distance: 3, reachable: false });
});

test("the nearest point, rounded to a float, is reachable", () => {
  fc.assert(
    fc.property(arrows, arrow, (vectors, target) => {
      assert.equal(nearestIn(vectors, nearestIn(vectors, target).point).reachable, true);
    }),
  );
});

test("weights that mix to zero exist exactly when an arrow is not needed, and they do", () => {
  fc.assert(
    fc.property(arrows, (vectors) => {
      const weights = toZero(vectors);
      assert.equal(weights === undefined, spanOf(vectors).dimension === vectors.length);
      if (weights === undefined) return;
      assert.ok(weights.some((each) => each !== 0));
      assert.deepEqual(
        mix(vectors, weights).map((each) => each + 0),
        [0, 0, 0],
      );
    }),
  );
});
