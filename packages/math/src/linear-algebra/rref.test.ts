import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { allClose } from "../array/compare.ts";
import { array, matrix, zeros } from "../array/create.ts";
import type { Matrix } from "../array/ndarray.ts";
import { applyRationalStep, rationalRref } from "../exact/rational-rref.ts";
import { rational } from "../exact/rational.ts";
import { applyStep, rref } from "./rref.ts";

test("the reduced form of small whole numbers equals the exact one, and its steps lead there", () => {
  const entries = fc.array(fc.integer({ min: -4, max: 4 }), { minLength: 12, maxLength: 12 });
  fc.assert(
    fc.property(entries, fc.constantFrom([3, 4], [4, 3], [2, 6], [12, 1], [1, 12]), (list, [m, n]) => {
      const A = array(list).reshape(m, n) as Matrix;
      const { R, pivots, steps } = rref(A);
      const exact = rationalRref(A);
      assert.deepEqual(pivots, exact.pivots);
      assert.ok(
        allClose(
          R,
          exact.R.map((row) => row.map((x) => x.toNumber())),
          { relative: 1e-12, absolute: 1e-12 },
        ),
      );
      assert.ok(allClose(steps.reduce(applyStep, A), R, { relative: 1e-12, absolute: 1e-12 }));
      assert.deepEqual(rref(R).pivots, pivots);
      assert.deepEqual(rref(R).steps, []);
    }),
  );
});

test("rref leaves its input alone, has no −0, and works on zero, empty and single entries", () => {
  const A = matrix([
    [0, -2],
    [0, 0],
  ]);
  const { R } = rref(A);
  assert.deepEqual(R.toArray(), [
    [0, 1],
    [0, 0],
  ]);
  assert.deepEqual(A.toArray(), [
    [0, -2],
    [0, 0],
  ]);
  assert.deepEqual(rref(zeros([2, 2])).pivots, []);
  assert.deepEqual(rref([]).R.shape, [0, 0]);
  assert.deepEqual(rref([[5]]).steps, [{ kind: "scale", i: 0, factor: 0.2 }]);
  assert.deepEqual(rref([[1e-200]]).R.toArray(), [[1]]);
  assert.deepEqual(
    rref([
      [1, 1],
      [1, 1 + 1e-12],
    ]).pivots,
    [0, 1],
  );
  assert.deepEqual(
    rref(
      [
        [1, 1],
        [1, 1 + 1e-12],
      ],
      { tolerance: 1e-10 },
    ).pivots,
    [0],
  );
});

test("a step that names a row which is not there is refused, with the usual cause", () => {
  const A = [
    [1, 2],
    [3, 4],
  ];
  assert.throws(() => applyStep(A, { kind: "swap", i: 1, j: 2 }), {
    message: "applyStep: rows are counted from 0 to 1; the step names row 2. Is it counted from 1, as in R₁?",
  });
  assert.throws(() => applyStep(A, { kind: "scale", i: -1, factor: 2 }), /the step names row -1/);
  assert.throws(() => applyStep(A, { kind: "add", target: 0, source: 0.5, factor: 2 }), /the step names row 0\.5/);
  const step = { kind: "scale", i: 2, factor: rational(2) } as const;
  assert.throws(() => applyRationalStep(A, step), /^MathError: applyRationalStep: rows are counted from 0 to 1/);
});
