import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { subtract } from "../array/arithmetic.ts";
import type { Matrix } from "../array/ndarray.ts";
import { random } from "../random/random.ts";
import { matmul } from "./matmul.ts";
import { norm } from "./norm.ts";
import { pinv } from "./pinv.ts";

test("A⁺ satisfies Penrose's four equations for every shape and rank", () => {
  fc.assert(
    fc.property(
      fc.nat(),
      fc.integer({ min: 1, max: 7 }),
      fc.integer({ min: 1, max: 7 }),
      fc.integer({ min: 0, max: 7 }),
      (seed, m, n, r) => {
        const rng = random(seed);
        const A = matmul(rng.integer(-3, 3, { shape: [m, r] }), rng.integer(-3, 3, { shape: [r, n] }));
        const P = pinv(A);
        const near = (X: Matrix, Y: Matrix): boolean => norm(subtract(X, Y)) <= 1e-9 * Math.max(1, norm(Y), norm(P));
        assert.deepEqual(P.shape, [n, m]);
        assert.ok(near(matmul(matmul(A, P), A), A));
        assert.ok(near(matmul(matmul(P, A), P), P));
        assert.ok(near(matmul(A, P), matmul(A, P).T) && near(matmul(P, A), matmul(P, A).T));
      },
    ),
  );
});
