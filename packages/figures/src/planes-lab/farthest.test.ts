import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { planeInCube } from "../space/clip.ts";
import { farthest } from "./farthest.ts";

test("a plane can be shifted until it has left the cube, and not much further", () => {
  const entry = fc.integer({ min: -5, max: 5 });
  const normal = fc.tuple(entry, entry, entry).filter((n) => n.some((each) => each !== 0));
  fc.assert(
    fc.property(normal, fc.integer({ min: 1, max: 20 }), (normal, reach) => {
      const last = farthest([...normal, 0], reach);
      for (const sign of [1, -1]) {
        assert.ok(planeInCube({ normal, offset: sign * (last - 0.25) }, reach).length >= 3);
        assert.equal(planeInCube({ normal, offset: sign * (last + 0.25) }, reach).length, 0);
      }
    }),
  );
});

test("what is no plane has a slider all the same", () => {
  assert.equal(farthest([0, 0, 0, 2], 3), 3);
});
