import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import references from "../../reference/linear-algebra.json" with { type: "json" };
import { array, zeros } from "../array/create.ts";
import type { Matrix } from "../array/ndarray.ts";
import { hilbert, secondDifference } from "../array/test-matrices.ts";
import { det, slogdet } from "./det.ts";
import { matmul } from "./matmul.ts";

const EPSILON = Number.EPSILON;

test("the determinant of a Hilbert matrix has the digits of mpmath that its condition leaves", () => {
  for (const [n, cond, , exact] of references.hilbert) {
    assert.ok(Math.abs(det(hilbert(n)) - exact) <= 10 * EPSILON * cond * Math.abs(exact), `n = ${n}`);
  }
});

test("det is multiplicative, exact on whole numbers, and 0 for dependent columns", () => {
  const small = fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 9, maxLength: 9 });
  fc.assert(
    fc.property(small, small, (p, q) => {
      const A = array(p).reshape(3, 3) as Matrix;
      const B = array(q).reshape(3, 3) as Matrix;
      assert.equal(det(A) * det(B) + 0, det(matmul(A, B))); // + 0 turns −0 into 0
      assert.equal(det(A.T), det(A));
    }),
  );
  assert.equal(
    det([
      [1, 2, 3],
      [4, 5, 6],
      [7, 8, 9],
    ]),
    0,
  );
  assert.equal(det([]), 1);
  assert.equal(det([[0]]), 0);
  assert.equal(det(secondDifference(20)), 21);
  assert.deepEqual(
    slogdet([
      [1, 2],
      [2, 4],
    ]),
    { sign: 0, logAbs: -Infinity },
  );
  assert.deepEqual(slogdet([]), { sign: 1, logAbs: 0 });
  assert.equal(slogdet(zeros([3, 3])).sign, 0);
});
