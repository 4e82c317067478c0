import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import references from "../../reference/linear-algebra.json" with { type: "json" };
import { multiply } from "../array/arithmetic.ts";
import { allClose } from "../array/compare.ts";
import { identity } from "../array/create.ts";
import { hilbert } from "../array/test-matrices.ts";
import { cond } from "./cond.ts";
import { ofRank } from "./test-families.ts";

const shapes = fc.record({
  seed: fc.nat(),
  m: fc.integer({ min: 1, max: 9 }),
  n: fc.integer({ min: 1, max: 9 }),
  r: fc.integer({ min: 0, max: 9 }),
  scale: fc.constantFrom(1, 1e-160, 1e160),
});

test("condition numbers agree with numpy, and for Hilbert matrices with mpmath to the digits they leave", () => {
  for (const { A, cond: expected } of references.square) {
    const ours = ([1, 2, Infinity, "fro"] as const).map((order) => cond(A, { order }));
    assert.ok(allClose(ours, expected, { relative: 1e-11, absolute: 0 }));
  }
  for (const [n, two, one] of references.hilbert) {
    const relative = 10 * Number.EPSILON * two;
    assert.ok(Math.abs(cond(hilbert(n)) / two - 1) <= relative, `2-norm, n = ${n}: ${cond(hilbert(n))}`);
    if (relative < 0.5) assert.ok(Math.abs(cond(hilbert(n), { order: 1 }) / one - 1) <= relative, `1-norm, n = ${n}`);
  }
});

test("the condition is at least 1, does not change with scale, and is infinite for singular matrices", () => {
  fc.assert(
    fc.property(shapes, ({ seed, n, scale }) => {
      const A = ofRank({ seed, m: n, n, r: n, scale: 1 });
      for (const order of [1, 2, Infinity] as const) {
        const value = cond(A, { order });
        assert.ok(value >= 1 - 1e-14);
        assert.ok(Math.abs(cond(multiply(A, scale), { order }) - value) <= 1e-9 * value * value);
      }
    }),
    { numRuns: 40 },
  );
  for (const order of [1, 2, Infinity, "fro"] as const)
    assert.equal(
      cond(
        [
          [0, 0],
          [0, 1],
        ],
        { order },
      ),
      Infinity,
    );
  assert.equal(
    cond(
      [
        [1, 2, 3],
        [4, 5, 6],
        [7, 8, 9],
      ],
      { order: 1 },
    ),
    Infinity,
  );
  assert.equal(cond(identity(3)), 1);
  assert.throws(() => cond([]), /cond: A must have at least one entry/);
  assert.throws(() => cond([[1, 2]], { order: 1 }), /cond: A must be square/);
});
