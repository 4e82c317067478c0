import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { allClose } from "../array/compare.ts";
import { identity } from "../array/create.ts";
import { inv } from "./inv.ts";
import { matmul } from "./matmul.ts";
import { randomMatrix } from "./test-families.ts";

const seeds = fc.record({
  seed: fc.nat(),
  n: fc.integer({ min: 1, max: 12 }),
  scale: fc.constantFrom(1, 1e-200, 1e200),
});

test("A A⁻¹ = I, and the inverse of the inverse is A", () => {
  fc.assert(
    fc.property(seeds, ({ seed, n }) => {
      const A = randomMatrix(seed, n, n).add(identity(n).multiply(4 * n)); // well conditioned
      assert.ok(allClose(matmul(A, inv(A)), identity(n), { absolute: 1e-12 }));
      assert.ok(allClose(inv(inv(A)), A, { relative: 1e-12, absolute: 1e-12 }));
    }),
  );
  assert.deepEqual(inv([]).shape, [0, 0]);
  assert.deepEqual(inv([[2 ** -1000]]).toArray(), [[2 ** 1000]]);
});
