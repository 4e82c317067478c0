import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Mat2 } from "../plane-maps/mat2.ts";
import { characteristic, companion, roots } from "./roots.ts";

const entry = fc.integer({ min: -6, max: 6 }).map((value) => value / 2);
const matrix = fc.tuple(fc.tuple(entry, entry), fc.tuple(entry, entry)) as fc.Arbitrary<Mat2>;

test("det(A − λI) is (λ₁ − λ)(λ₂ − λ)", () => {
  fc.assert(
    fc.property(matrix, entry, (A, lambda) => {
      const [[a, b], [c, d]] = roots(A);
      // The product of two complex numbers; its imaginary part is 0.
      const re = (a - lambda) * (c - lambda) - b * d;
      const im = (a - lambda) * d + b * (c - lambda);
      assert.ok(Math.abs(re - characteristic(A, lambda)) < 1e-7 && Math.abs(im) < 1e-7);
    }),
  );
});

test("the companion has the trace and the determinant that it was made for", () => {
  fc.assert(
    fc.property(entry, entry, (trace, det) => {
      const [[a, b], [c, d]] = roots(companion(trace, det));
      assert.ok(Math.abs(a + c - trace) < 1e-8 && Math.abs(a * c - b * d - det) < 1e-8);
    }),
  );
});

test("where the parabola touches the axis, both roots are the same", () => {
  assert.deepEqual(roots([[1, 1], [0, 1]]), [[1, 0], [1, 0]]); // prettier-ignore
  assert.deepEqual(roots(companion(2, 1)), [[1, 0], [1, 0]]); // prettier-ignore
});
