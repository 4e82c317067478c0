import assert from "node:assert/strict";
import { test } from "node:test";
import { add, multiply } from "../array/arithmetic.ts";
import { allClose } from "../array/compare.ts";
import { identity, matrix } from "../array/create.ts";
import { random } from "../random/random.ts";
import { matmul } from "./matmul.ts";
import { covariance, pca } from "./pca.ts";
import { orthogonality } from "./test-families.ts";

test("a covariance matrix survives a shift by 10⁸, and turns with the data", () => {
  const X = random(5).normal({ shape: [50, 3] });
  const S = covariance(X);
  assert.ok(allClose(covariance(add(X, 1e8)), S, { relative: 1e-6, absolute: 1e-7 }));
  const B = matrix([
    [1, 2],
    [0, 1],
    [-1, 3],
  ]);
  assert.ok(allClose(covariance(matmul(X, B)), matmul(matmul(B.T, S), B), { relative: 1e-12, absolute: 1e-12 }));
  assert.ok(allClose(multiply(covariance(X, { ddof: 0 }), 50 / 49), S));
  assert.throws(() => covariance([[1, 2]]), /there must be more than 1 observation \(rows\); there is 1/);
});

test("principal components are orthonormal, their scores uncorrelated, and their variances add up", () => {
  for (const [m, n] of [
    [30, 4],
    [3, 6],
    [10, 1],
  ] as const) {
    const X = random(m).normal({ shape: [m, n] });
    const { mean, components, scores, variances, shares } = pca(X);
    const k = Math.min(m, n);
    assert.ok(orthogonality(components) < 1e-13);
    assert.ok(allClose(add(matmul(scores, components.T), mean), X, { absolute: 1e-13 }));
    const S = covariance(scores);
    for (let i = 0; i < k; i++)
      for (let j = 0; j < k; j++) assert.ok(Math.abs(S.get(i, j) - (i === j ? variances.get(i) : 0)) < 1e-12);
    assert.ok(Math.abs(shares.sum() - 1) < 1e-13);
  }
  assert.deepEqual(pca(identity(3), { components: 1 }).scores.shape, [3, 1]);
  assert.deepEqual(
    pca([
      [1, 1],
      [1, 1],
    ]).shares.toArray(),
    [0, 0],
  );
});
