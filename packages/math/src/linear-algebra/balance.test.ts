import assert from "node:assert/strict";
import { test } from "node:test";
import { workspace } from "../array/array-input.ts";
import { NDArray } from "../array/ndarray.ts";
import type { Matrix } from "../array/ndarray.ts";
import { random } from "../random/random.ts";
import { balance, fromBalanced } from "./balance.ts";
import { families } from "./test-families.ts";

for (const { name, make } of families) {
  test(`${name}: a balanced matrix is the given one in another order and scale, to the last bit`, () => {
    for (const n of [0, 1, 2, 5, 12]) {
      const A = make(random(n), n, n);
      const B = workspace(A);
      const { order, D } = balance(B, n);
      assert.deepEqual(
        order.toSorted((i, j) => i - j),
        order.map((_, k) => k),
      );
      for (let i = 0; i < n; i++) {
        for (let j = 0; j < n; j++) {
          const given = A.get(order[i], order[j]);
          // Tiny numbers may leave the range; then they are nothing beside the others.
          const back = (B[i * n + j] / D[j]) * D[i];
          assert.ok(back === given || Math.abs(given) < 1e-290, `${back} ${given}`);
        }
      }
    }
  });
}

test("rows and columns with nothing but a diagonal go to the ends, and large entries come before small ones", () => {
  const A = new Float64Array([...[3, 1e-9, 0, 1], ...[1e9, 3, 0, 1], ...[5, 6, 7, 8], ...[0, 0, 0, 4]]);
  const { order, D } = balance(A, 4);
  assert.deepEqual(
    [order, [...D.slice(0, 1), ...D.slice(3)]],
    [
      [2, 0, 1, 3],
      [1, 1],
    ],
  );
  const graded = new Float64Array([1e-6, 2e-6, 3, 4]);
  assert.deepEqual(balance(graded, 2).order, [1, 0]);
  assert.ok(Math.abs(graded[1]) < 1 && Math.abs(graded[1] / graded[2]) < 4);
});

test("eigenvectors of the balanced matrix come back as those of the given one, on both sides", () => {
  // [[1, 4], [0.25, 1]] = D B D⁻¹ with B = [[1, 1], [1, 1]], whose vectors are (1, 1) and (1, −1).
  const balanced = { order: [1, 0], D: new Float64Array([0.5, 2]) };
  const vectors = { re: new Float64Array([1, 1, 1, -1]), im: new Float64Array(4) };
  assert.deepEqual([...fromBalanced(vectors, balanced, 1).re], [2, 0.5, -2, 0.5]);
  assert.deepEqual([...fromBalanced(vectors, balanced, -1).re], [0.5, 2, -0.5, 2]);
  const A = new NDArray(new Float64Array([1, 4, 0.25, 1]), [2, 2]) as Matrix;
  assert.equal(A.get(0, 0) * 2 + A.get(0, 1) * 0.5, 2 * 2);
  assert.equal(A.get(1, 0) * 2 + A.get(1, 1) * 0.5, 2 * 0.5);
});
