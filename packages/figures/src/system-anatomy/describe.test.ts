import assert from "node:assert/strict";
import { test } from "node:test";
import { describe, equation } from "./describe.ts";

test("a row is its equation: a 0 leaves its unknown out, a 1 is not written", () => {
  assert.equal(equation([2, 0, -1], 5), "2x₁ − x₃ = 5");
  assert.equal(equation([0, 1], -3), "x₂ = −3");
});

test("the description names row, column and the entry where they cross", () => {
  const A = [
    [2, 1],
    [1, -3],
    [0, 4],
  ];
  assert.equal(
    describe(A, [7, 0, 8], 1, 0),
    "Row 2 with b₂ is equation 2: x₁ − 3x₂ = 0. Column 1 holds what x₁ is multiplied by. They cross at a₂₁ = 1. A has 3 rows and 2 columns: 3 equations, 2 unknowns.",
  );
});
