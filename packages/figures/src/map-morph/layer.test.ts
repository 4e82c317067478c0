import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { layerAt, layerImages, partingLine } from "./layer.ts";
import type { Mat2 } from "../plane-maps/mat2.ts";

const half = fc.integer({ min: -6, max: 6 }).map((value) => value / 2);
const point = fc.tuple(half, half);
const state = fc.record({ A: fc.tuple(point, point), offset: point });
const sum: Mat2 = [
  [1, 1],
  [1, 1],
];

test("as inputs, and after any map without the bend, no line parts the two kinds", () => {
  fc.assert(
    fc.property(state, ({ A, offset }) => {
      assert.equal(layerImages({ A, offset, time: 0 }).line, undefined);
      assert.equal(layerImages({ A, offset, time: 1 }).line, undefined);
    }),
  );
});

test("map, shift and bend together part them", () => {
  const { images, line } = layerImages({ A: sum, offset: [0, -1], time: 2 });
  assert.deepEqual(
    images.map(({ at }) => at),
    [
      [0, 0],
      [2, 1],
      [1, 0],
      [1, 0],
    ],
  );
  assert.ok(line);
  for (const { at, kind } of images) assert.equal(line[0] * at[0] + line[1] * at[1] > line[2], kind === 1);
});

test("a parting line leaves the two kinds on different sides", () => {
  const cloud = fc.array(point, { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(cloud, cloud, (circles, triangles) => {
      const line = partingLine(circles, triangles);
      if (line === undefined) return;
      for (const [x, y] of circles) assert.ok(line[0] * x + line[1] * y < line[2]);
      for (const [x, y] of triangles) assert.ok(line[0] * x + line[1] * y > line[2]);
    }),
  );
});

test("at time 0 nothing has moved, after the bend nothing is negative", () => {
  fc.assert(
    fc.property(state, point, (layer, x) => {
      assert.deepEqual(
        layerAt({ ...layer, time: 0 }, x),
        x.map((each) => each + 0),
      );
      assert.ok(layerAt({ ...layer, time: 2 }, x).every((each) => each >= 0));
    }),
  );
});
