import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { subtract } from "../array/arithmetic.ts";
import { identity } from "../array/create.ts";
import { matmul } from "./matmul.ts";
import { norm } from "./norm.ts";
import { solveTriangular } from "./solve-triangular.ts";
import { randomMatrix } from "./test-families.ts";

const EPSILON = Number.EPSILON;

const seeds = fc.record({
  seed: fc.nat(),
  n: fc.integer({ min: 1, max: 12 }),
  scale: fc.constantFrom(1, 1e-200, 1e200),
});

test("triangular systems: both triangles, unit diagonals, several right sides", () => {
  fc.assert(
    fc.property(seeds, fc.boolean(), fc.boolean(), ({ seed, n }, lower, unitDiagonal) => {
      const T = randomMatrix(seed, n, n).add(identity(n).multiply(3 * n));
      const B = randomMatrix(seed + 1, n, 2);
      const triangle = T.copy();
      for (let i = 0; i < n; i++) {
        for (let j = 0; j < n; j++) {
          if (i === j && unitDiagonal) triangle.set([i, j], 1);
          if (lower ? j > i : j < i) triangle.set([i, j], 0);
        }
      }
      const X = solveTriangular(T, B, { lower, unitDiagonal });
      const size = norm(triangle) * norm(X) + norm(B);
      assert.ok(norm(subtract(matmul(triangle, X), B)) <= 10 * n * EPSILON * size);
    }),
  );
});
