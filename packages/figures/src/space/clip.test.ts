import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { lineInCube, planeInCube } from "./clip.ts";
import { dot, type Vec3 } from "./vec3.ts";

const small = fc.integer({ min: -3, max: 3 });
const arrow = fc.tuple(small, small, small).filter((v) => v.some((each) => each !== 0));

test("every corner of a clipped plane lies on the plane and in the cube", () => {
  fc.assert(
    fc.property(arrow, fc.double({ min: -3, max: 3, noNaN: true }), (normal, offset) => {
      for (const corner of planeInCube({ normal, offset }, 2)) {
        assert.ok(Math.abs(dot(normal, corner) - offset) < 1e-9);
        assert.ok(corner.every((each) => Math.abs(each) <= 2 + 1e-9));
      }
    }),
  );
});

test("a diagonal plane through the centre cuts the cube in a hexagon", () => {
  assert.equal(planeInCube({ normal: [1, 1, 1], offset: 0 }, 1).length, 6);
});

test("a plane outside the cube, or without a normal, leaves nothing", () => {
  assert.deepEqual(planeInCube({ normal: [0, 0, 1], offset: 5 }, 1), []);
  assert.deepEqual(planeInCube({ normal: [0, 0, 0], offset: 0 }, 1), []);
});

test("a line is kept as far as it runs in the cube", () => {
  assert.deepEqual(lineInCube([0, 0, 0], [0, 0, 2], 1), [
    [0, 0, -1],
    [0, 0, 1],
  ] satisfies [Vec3, Vec3]);
  assert.equal(lineInCube([3, 0, 0], [0, 0, 1], 1), undefined);
  assert.equal(lineInCube([0, 0, 0], [0, 0, 0], 1), undefined);
});
