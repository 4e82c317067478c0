import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { products } from "./products.ts";

const entry = fc.integer({ min: -12, max: 12 }).map((n) => n / 2);
const arrow = fc.tuple(entry, entry);
const direction = arrow.filter(([x, y]) => x !== 0 || y !== 0);

test("the weighted total is the length of u times the shadow of v", () => {
  fc.assert(
    fc.property(direction, arrow, (u, v) => {
      const { dot, lengthU, shadow } = products(u, v);
      assert.ok(Math.abs(lengthU * (shadow as number) - dot) < 1e-9);
    }),
  );
});

test("from the end of the shadow the tip of v stands at a right angle to u", () => {
  fc.assert(
    fc.property(direction, arrow, (u, v) => {
      const { foot } = products(u, v);
      assert.ok(Math.abs(products(u, [v[0] - foot[0], v[1] - foot[1]]).dot) < 1e-9);
    }),
  );
});

test("|u · v| never passes ‖u‖‖v‖, and a sum is never longer than its parts", () => {
  fc.assert(
    fc.property(arrow, arrow, (u, v) => {
      const { dot, lengthU, lengthV, sumLength } = products(u, v);
      assert.ok(Math.abs(dot) <= lengthU * lengthV * (1 + 1e-12));
      assert.ok(sumLength <= (lengthU + lengthV) * (1 + 1e-12));
    }),
  );
});

test("the angle has the sign of the dot product and knows no lengths", () => {
  fc.assert(
    fc.property(direction, direction, fc.integer({ min: 1, max: 9 }), (u, v, times) => {
      const { dot, angle, cosine } = products(u, v);
      assert.equal(Math.sign(90 - Math.round((angle as number) * 1e9) / 1e9), Math.sign(dot));
      assert.ok(Math.abs(Math.cos(((angle as number) * Math.PI) / 180) - (cosine as number)) < 1e-12);
      const longer = products([times * u[0], times * u[1]], v).angle as number;
      assert.ok(Math.abs(longer - (angle as number)) < 1e-9);
    }),
  );
});

test("a zero vector has no direction: no shadow, no angle", () => {
  const { shadow, cosine, angle } = products([0, 0], [1, 2]);
  assert.deepEqual([shadow, cosine, angle], [undefined, undefined, undefined]);
});
