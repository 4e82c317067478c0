import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { crossings, ringOrder, waysOf } from "./ring.ts";

const weights = fc
  .integer({ min: 2, max: 6 })
  .chain((n) =>
    fc.array(fc.array(fc.constantFrom(0, 0, 1), { minLength: n, maxLength: n }), { minLength: n, maxLength: n }),
  );

/** The corners of a ring with its ways as straight lines: which of them meet inside? */
function meetings(order: readonly number[], ways: readonly (readonly [number, number])[]): number {
  const at = (i: number) => {
    const angle = (2 * Math.PI * order.indexOf(i)) / order.length;
    return [Math.cos(angle), Math.sin(angle)];
  };
  const side = ([px, py]: number[], [qx, qy]: number[], [x, y]: number[]) =>
    Math.sign((qx - px) * (y - py) - (qy - py) * (x - px));
  let count = 0;
  ways.forEach(([a, b], k) => {
    for (const [c, d] of ways.slice(k + 1)) {
      if (new Set([a, b, c, d]).size < 4) continue;
      const [p, q, r, s] = [a, b, c, d].map(at);
      if (side(p, q, r) !== side(p, q, s) && side(r, s, p) !== side(r, s, q)) count += 1;
    }
  });
  return count;
}

test("ways cross as often as straight lines between the corners do", () => {
  fc.assert(
    fc.property(weights, (weights) => {
      const order = weights.map((_, i) => i);
      assert.equal(crossings(order, waysOf(weights)), meetings(order, waysOf(weights)));
    }),
  );
});

test("every place stands once on the ring, the first at the top, and no swap of two makes fewer crossings", () => {
  fc.assert(
    fc.property(weights, (weights) => {
      const [order, ways] = [ringOrder(weights), waysOf(weights)];
      assert.equal(order[0], 0);
      assert.deepEqual(
        [...order].sort((a, b) => a - b),
        weights.map((_, i) => i),
      );
      for (let i = 1; i < order.length; i++)
        for (let j = i + 1; j < order.length; j++) {
          const other = order.map((each, k) => (k === i ? order[j] : k === j ? order[i] : each));
          assert.ok(crossings(other, ways) >= crossings(order, ways));
        }
    }),
  );
});

test("where nothing is to be gained the given order stays", () => {
  const ring = [0, 1, 2, 3].map((i) => [0, 1, 2, 3].map((j) => ((i + 1) % 4 === j ? 1 : 0)));
  assert.deepEqual(ringOrder(ring), [0, 1, 2, 3]);
});
