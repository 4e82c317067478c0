import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { subtract } from "../array/arithmetic.ts";
import { matrix } from "../array/create.ts";
import { lu } from "./lu.ts";
import { matmul } from "./matmul.ts";
import { norm } from "./norm.ts";
import { randomMatrix } from "./test-families.ts";

const EPSILON = Number.EPSILON;

const seeds = fc.record({
  seed: fc.nat(),
  n: fc.integer({ min: 1, max: 12 }),
  scale: fc.constantFrom(1, 1e-200, 1e200),
});

test("PA = LU with |L| ≤ 1, for tall, wide, singular and badly scaled matrices", () => {
  fc.assert(
    fc.property(seeds, fc.integer({ min: 1, max: 12 }), fc.boolean(), ({ seed, n, scale }, m, deficient) => {
      const A = randomMatrix(seed, m, n, scale);
      if (deficient && m > 1) A.row(0).data.copyWithin(A.strides[0] * (m - 1), 0, n);
      const { P, L, U } = lu(A);
      const PA = matrix(P.map((i) => A.row(i).toArray()));
      const k = Math.min(m, n);
      assert.deepEqual(
        [L.shape, U.shape],
        [
          [m, k],
          [k, n],
        ],
      );
      // Growth of U is rare for random matrices: 100 covers it.
      assert.ok(
        norm(subtract(PA, matmul(L, U)), { order: Infinity }) <= 100 * n * EPSILON * norm(A, { order: Infinity }),
      );
      for (let i = 0; i < m; i++) {
        for (let j = 0; j < k; j++) {
          assert.ok(Math.abs(L.get(i, j)) <= 1 && (j < i || L.get(i, j) === Number(i === j)));
        }
      }
      for (let i = 0; i < k; i++) for (let j = 0; j < i; j++) assert.equal(U.get(i, j), 0);
      assert.deepEqual(
        P.toSorted((a, b) => a - b),
        Array.from({ length: m }, (_, i) => i),
      );
    }),
  );
});
