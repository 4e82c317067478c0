import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { dot } from "@gradus/math";
import { total } from "./total.ts";

const numbers = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 3, maxLength: 3 });

test("the total is the dot product", () => {
  fc.assert(fc.property(numbers, numbers, (p, q) => assert.equal(total(p, q).sum, dot(p, q))));
});

test("twice the amounts cost twice as much, and two baskets cost what both cost", () => {
  fc.assert(
    fc.property(numbers, numbers, numbers, (p, q, r) => {
      const cost = (amounts: readonly number[]) => total(p, amounts).sum;
      assert.equal(cost(q.map((each) => 2 * each)), 2 * cost(q));
      assert.equal(cost(q.map((each, i) => each + r[i])), cost(q) + cost(r));
    }),
  );
});

test("three at 0.1 make 0.3, without the digits of floating point", () => {
  assert.deepEqual(total([0.1], [3]), { parts: [0.3], sum: 0.3 });
});
