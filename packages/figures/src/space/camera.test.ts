import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { alongLine, onPlane, orbit, project, sight, stage } from "./camera.ts";
import { cross, length, minus, plus, times, type Vec3 } from "./vec3.ts";

const coordinate = fc.double({ min: -3, max: 3, noNaN: true });
const point = fc.tuple(coordinate, coordinate, coordinate);
const camera = fc.record({
  azimuth: fc.double({ min: 0, max: 360, noNaN: true }),
  elevation: fc.double({ min: -80, max: 80, noNaN: true }),
});

test("the line of sight through the picture of a point meets the point", () => {
  fc.assert(
    fc.property(camera, point, (camera, at) => {
      const scene = stage(camera, 3, 400);
      const { x, y } = project(scene, at);
      const { from, direction } = sight(scene, x, y);
      assert.ok(length(cross(minus(at, from), direction)) < 1e-9);
    }),
  );
});

test("a point dragged over a plane stays where it was picked up", () => {
  const scene = stage({ azimuth: 30, elevation: 25 }, 3, 400);
  fc.assert(
    fc.property(point, (at) => {
      const { x, y } = project(scene, at);
      const found = onPlane(scene, x, y, at, [0, 0, 1]) as Vec3;
      assert.ok(length(minus(found, at)) < 1e-9);
    }),
  );
});

test("a plane seen edge on gives no point", () => {
  assert.equal(onPlane(stage({ azimuth: 0, elevation: 0 }, 3, 400), 200, 200, [0, 0, 0], [0, 0, 1]), undefined);
});

test("a handle on a line follows the pointer along the line", () => {
  const scene = stage({ azimuth: 30, elevation: 25 }, 3, 400);
  const direction: Vec3 = [0, 0, 1];
  const { x, y } = project(scene, plus([1, 1, 0], times(1, direction)));
  assert.ok(Math.abs(alongLine(scene, x, y, [1, 1, 0], direction) - 1) < 0.05);
});

test("the cube fits its square from every side", () => {
  fc.assert(
    fc.property(camera, (camera) => {
      for (const corner of [-2, 2].flatMap((a) => [-2, 2].flatMap((b) => [-2, 2].map((c) => [a, b, c] as Vec3)))) {
        const { x, y } = project(stage(camera, 2, 300), corner);
        assert.ok(x >= 0 && x <= 300 && y >= 0 && y <= 300);
      }
    }),
  );
});

test("the camera turns all the way round and stops at the top", () => {
  assert.deepEqual(orbit({ azimuth: 350, elevation: 80 }, 20, 30), { azimuth: 10, elevation: 88 });
});
