import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { apply, column, compose, det2, fromColumns, inverse2, type Mat2 } from "./mat2.ts";

const small = fc.integer({ min: -5, max: 5 });
const point = fc.tuple(small, small);
const matrix = fc.tuple(point, point);

test("first A, then B is the matrix B A", () => {
  fc.assert(
    fc.property(matrix, matrix, point, (A, B, x) => {
      assert.deepEqual(apply(compose(B, A), x), apply(B, apply(A, x)));
    }),
  );
});

test("areas multiply, in either order", () => {
  fc.assert(
    fc.property(matrix, matrix, (A, B) => {
      assert.equal(det2(compose(B, A)), det2(A) * det2(B) + 0);
      assert.equal(det2(compose(A, B)), det2(compose(B, A)));
    }),
  );
});

test("the inverse undoes, and is missing exactly when the area is 0", () => {
  fc.assert(
    fc.property(matrix, point, (A, x) => {
      const back = inverse2(A);
      assert.equal(back === undefined, det2(A) === 0);
      if (back === undefined) return;
      apply(back, apply(A, x)).forEach((each, i) => assert.ok(Math.abs(each - x[i]) < 1e-7));
    }),
  );
});

test("the columns are where the basis goes", () => {
  fc.assert(
    fc.property(matrix, (A) => {
      assert.deepEqual(fromColumns(column(A, 0), column(A, 1)), A as Mat2);
      assert.deepEqual(apply(A, [1, 0]), column(A, 0));
    }),
  );
});
