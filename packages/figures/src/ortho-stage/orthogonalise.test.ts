import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { hilbertColumns, loss, methods, orthogonalise } from "./orthogonalise.ts";

const entry = fc.double({ min: -3, max: 3, noNaN: true });
/** Ones on the diagonal outweigh the rest: well conditioned. */
const columns = fc
  .array(fc.array(entry, { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 4 })
  .map((given) => given.map((column, j) => column.map((each, i) => each / 10 + (i === j ? 1 : 0))));

test("Q R is what was given, and Q has orthonormal columns, by every method", () => {
  fc.assert(
    fc.property(columns, fc.constantFrom(...methods), (A, method) => {
      const { Q, R } = orthogonalise(A, method);
      assert.ok(loss(Q) < 1e-13);
      A.forEach((column, j) =>
        column.forEach((each, i) => {
          const made = Q.reduce((sum, q, k) => sum + q[i] * R[k][j], 0);
          assert.ok(Math.abs(made - each) < 1e-13);
        }),
      );
      R.forEach((row, i) => row.forEach((each, j) => assert.ok(i <= j || each === 0)));
    }),
  );
});

test("on Hilbert columns classical loses everything, modified half, twice and Householder nothing", () => {
  const expected = {
    classical: [3.8e-11, 5.5e-5, 1, 1, 1],
    modified: [2.8e-13, 2.2e-10, 3.6e-7, 1.8e-4, 0.16],
  };
  [4, 6, 8, 10, 12].forEach((n, k) => {
    const found = (method: (typeof methods)[number]) => loss(orthogonalise(hilbertColumns(n), method).Q);
    for (const method of ["classical", "modified"] as const)
      // What rounding does depends on the order of the additions: its size is what is known.
      assert.ok(found(method) > expected[method][k] / 2 && found(method) < expected[method][k] * 2, `${method} ${n}`);
    assert.ok(found("twice") < 1e-15);
    assert.ok(found("householder") < 2e-15);
  });
});
