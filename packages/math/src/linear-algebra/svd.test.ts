import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import references from "../../reference/linear-algebra.json" with { type: "json" };
import { multiply, subtract } from "../array/arithmetic.ts";
import { allClose } from "../array/compare.ts";
import { diagonal, identity } from "../array/create.ts";
import type { Matrix } from "../array/ndarray.ts";
import { matmul } from "./matmul.ts";
import { norm } from "./norm.ts";
import { nullSpace, rank } from "./subspaces.ts";
import { svd } from "./svd.ts";
import { ofRank } from "./test-families.ts";

const shapes = fc.record({
  seed: fc.nat(),
  m: fc.integer({ min: 1, max: 9 }),
  n: fc.integer({ min: 1, max: 9 }),
  r: fc.integer({ min: 0, max: 9 }),
  scale: fc.constantFrom(1, 1e-160, 1e160),
});

function orthonormal(Q: Matrix): boolean {
  return allClose(matmul(Q.T, Q), identity(Q.shape[1]), { relative: 0, absolute: 1e-13 });
}

test("A = U S Vᵀ with orthonormal U and V, thin and full, for every shape, rank and scale", () => {
  fc.assert(
    fc.property(shapes, fc.boolean(), (shape, full) => {
      const A = ofRank(shape);
      const [m, n] = A.shape;
      const k = Math.min(m, n);
      const { U, S, V } = svd(A, { full });
      assert.deepEqual([U.shape, S.shape, V.shape], [[m, full ? m : k], [k], [n, full ? n : k]]);
      assert.ok(orthonormal(U) && orthonormal(V));
      const back = matmul(multiply(U.slice(":", `:${k}`), S), V.slice(":", `:${k}`).T);
      assert.ok(norm(subtract(back, A)) <= 10 * Math.max(m, n) * Number.EPSILON * norm(A));
      const values = S.toArray();
      assert.ok(values.every((sigma, i) => sigma >= 0 && (i === 0 || sigma <= values[i - 1])));
    }),
  );
});

test("singular values, ranks and norms agree with scipy", () => {
  for (const { A, rank: expected, nullity, singularValues, norms } of references.shapes) {
    assert.ok(allClose(svd(A).S, singularValues, { relative: 1e-13, absolute: 1e-13 }));
    assert.equal(rank(A), expected);
    assert.equal(nullSpace(A).shape[1], nullity);
    assert.ok(
      allClose(
        [1, 2, Infinity, "fro" as const].map((order) => norm(A, { order: order as 1 })),
        norms,
        { relative: 1e-14, absolute: 1e-14 },
      ),
    );
  }
});

test("the singular values of a graded diagonal come out to the last digits", () => {
  const d = [1e70, 1, 1e-20, 1e-70];
  assert.deepEqual(svd(diagonal(d)).S.toArray(), d);
});
