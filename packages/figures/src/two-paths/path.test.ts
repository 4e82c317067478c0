import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { moveText, pathFrom } from "./path.ts";

const small = fc.integer({ min: -3, max: 3 }).map(String);
const matrix = fc.array(fc.array(small, { minLength: 4, maxLength: 4 }), { minLength: 3, maxLength: 3 });
const swap = fc.constantFrom<[number, number] | null>(null, [0, 1], [0, 2], [1, 2]);
const last = (path: ReturnType<typeof pathFrom>) =>
  path.matrices[path.matrices.length - 1].map((row) => row.map(String));

test("whatever the first swap, the paths meet in one reduced form", () => {
  fc.assert(
    fc.property(matrix, swap, swap, (A, one, other) =>
      assert.deepEqual(last(pathFrom(A, one)), last(pathFrom(A, other))),
    ),
  );
});

test("each matrix follows from the one before by the move written beside it", () => {
  const { steps, matrices } = pathFrom(
    [
      ["0", "2", "4"],
      ["3", "1", "5"],
    ],
    null,
  );
  assert.equal(matrices.length, steps.length + 1);
  assert.deepEqual(steps.map(moveText), ["r₁ ↔ r₂", "r₂ ← 1/2 r₂", "r₁ ← r₁ − r₂", "r₁ ← 1/3 r₁"]);
});
