import assert from "node:assert/strict";
import { test } from "node:test";
import { measure, operations } from "./measure.ts";

test("the residual of solving stays at rounding for every order, that of the inverse does not", () => {
  for (const family of ["hilbert", "random"] as const)
    for (let n = 2; n <= 12; n++) {
      const { residual } = measure(family, n);
      assert.ok(residual.solve < 1e-15, `${family} ${n}: ${residual.solve}`);
    }
  assert.ok(measure("hilbert", 10).residual.inverse > 1000 * measure("hilbert", 10).residual.solve);
});

test("both lose digits to the condition number", () => {
  const { error } = measure("hilbert", 10);
  assert.ok(error.solve > 1e-8 && error.inverse > 1e-8);
});

test("the inverse takes up to three times the multiplications", () => {
  const { solve, inverse } = operations(300);
  assert.ok(inverse / solve > 2.9 && inverse / solve < 3);
});
