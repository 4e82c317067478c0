import assert from "node:assert/strict";
import { test } from "node:test";
import { multiply } from "../array/arithmetic.ts";
import { allClose } from "../array/compare.ts";
import { matrix } from "../array/create.ts";
import type { Matrix } from "../array/ndarray.ts";
import { random } from "../random/random.ts";
import { eigh } from "./eigh.ts";
import { matmul } from "./matmul.ts";
import { orthogonality, relativeError, symmetricFamilies } from "./test-families.ts";

// Every law of a backward stable decomposition: 10 · n · 2⁻⁵², relative to the norm of A.
const bound = (A: Matrix): number => 10 * Math.max(1, ...A.shape) * Number.EPSILON;

for (const { name, make } of symmetricFamilies) {
  test(`${name}: A V = V Λ with orthonormal V and ascending values`, () => {
    for (const n of [0, 1, 2, 3, 5, 8, 13, 30]) {
      const A = make(random(n), n);
      const { values, vectors } = eigh(A);
      assert.ok(relativeError(matmul(multiply(vectors, values) as Matrix, vectors.T), A) <= bound(A), `n = ${n}`);
      assert.ok(orthogonality(vectors) <= bound(A));
      const list = values.toArray();
      assert.ok(list.every((value, k) => k === 0 || list[k - 1] <= value));
      for (let k = 0; k < n; k++) {
        const column = vectors.column(k).toArray();
        assert.ok(
          Math.max(...column) >= Math.max(...column.map(Math.abs)) * (1 - 1e-8),
          "the largest entry is positive",
        );
      }
    }
  });
}

test("the eigenvalues of the second difference matrix are those of theory", () => {
  const n = 50;
  const T = matrix(
    Array.from({ length: n }, (_, i) =>
      Array.from({ length: n }, (_, j) => (i === j ? 2 : Math.abs(i - j) === 1 ? -1 : 0)),
    ),
  );
  const expected = Array.from({ length: n }, (_, k) => 2 - 2 * Math.cos(((k + 1) * Math.PI) / (n + 1)));
  assert.ok(allClose(eigh(T).values, expected, { relative: 0, absolute: 1e-14 }));
});
