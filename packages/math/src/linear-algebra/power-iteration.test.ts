import assert from "node:assert/strict";
import { test } from "node:test";
import { matrix, zeros } from "../array/create.ts";
import { eig } from "./eig.ts";
import { norm } from "./norm.ts";
import { inverseIteration, powerIteration } from "./power-iteration.ts";

test("power and inverse iteration find their eigenvalue with its sign, and say when there is none", () => {
  const A = matrix([
    [2, 1, 0],
    [1, -6, 1],
    [0, 1, 3],
  ]);
  const values = eig(A).values.re.toArray();
  for (const result of [powerIteration(A), inverseIteration(A, { shift: values[0] + 0.1 })]) {
    assert.ok(result.converged && Math.abs(result.value - values[0]) < 1e-12 && result.residual <= 1e-12 * norm(A));
    assert.ok(Math.abs(norm(result.vector) - 1) < 1e-14);
  }
  // A shift that is an eigenvalue to the last digit makes the system singular, which is no obstacle.
  assert.ok(Math.abs(inverseIteration(A, { shift: values[2] }).value - values[2]) < 1e-13);
  assert.equal(
    inverseIteration(
      [
        [1, 0],
        [0, 2],
      ],
      { shift: 2 },
    ).value,
    2,
  );
  const stuck = powerIteration(
    [
      [1, 0],
      [0, -1],
    ],
    { maxIterations: 50 },
  );
  assert.deepEqual([stuck.converged, stuck.iterations], [false, 50]);
  assert.deepEqual(powerIteration(zeros([2, 2])).value, 0);
  assert.throws(() => powerIteration([[1]], { start: [0] }), /start must not be the zero vector/);
  assert.throws(() => powerIteration(zeros([0, 0])), { code: "empty" });
});
