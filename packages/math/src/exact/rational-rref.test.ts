import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { matrix } from "../array/create.ts";
import { MathError } from "../math-error.ts";
import {
  clearDenominators,
  rationalDet,
  rationalInverse,
  rationalMatmul,
  rationalNullSpace,
  rationalRank,
} from "./rational-linear-algebra.ts";
import { rationalMatrix, rationalToArray, rationalToTex } from "./rational-matrix.ts";
import type { RationalMatrix } from "./rational-matrix.ts";
import { applyRationalStep, rationalEchelon, rationalRref } from "./rational-rref.ts";
import { rational } from "./rational.ts";

const show = (M: RationalMatrix): string[][] => M.map((row) => row.map(String));

/** Small matrices with many zeros and repeated entries, so that ranks drop often. */
const matrices = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
  .chain(([m, n]) =>
    fc.array(fc.array(fc.integer({ min: -2, max: 2 }), { minLength: n, maxLength: n }), { minLength: m, maxLength: m }),
  );
const squares = matrices.map((M) => M.map((_, i) => M.map((__, j) => M[i][j % M[0].length])));

test("the steps, applied one after the other, lead exactly to R", () => {
  fc.assert(
    fc.property(matrices, (M) => {
      for (const { R, steps } of [rationalRref(M), rationalEchelon(M)]) {
        assert.deepEqual(show(steps.reduce(applyRationalStep, rationalMatrix(M))), show(R));
      }
    }),
  );
});

test("R is a staircase with unit pivots and zeros above and below them, and reducing it again changes nothing", () => {
  fc.assert(
    fc.property(matrices, (M) => {
      const { R, pivots } = rationalRref(M);
      R.forEach((row, i) => {
        const lead = row.findIndex((x) => !x.isZero());
        assert.equal(lead, pivots[i] ?? -1);
        if (lead >= 0) R.forEach((other, k) => assert.equal(String(other[lead]), k === i ? "1" : "0"));
      });
      assert.deepEqual(rationalRref(R).steps, []);
    }),
  );
});

test("rank + nullity = n, and every special solution solves M x = 0", () => {
  fc.assert(
    fc.property(matrices, (M) => {
      const basis = rationalNullSpace(M);
      assert.equal(rationalRank(M) + basis.length, M[0].length);
      assert.equal(rationalRank(M), rationalRank(M[0].map((_, j) => M.map((row) => row[j]))));
      for (const x of basis)
        assert.ok(
          rationalMatmul(
            M,
            x.map((entry) => [entry]),
          )
            .flat()
            .every((entry) => entry.isZero()),
        );
    }),
  );
});

test("the inverse exists exactly when the determinant is not 0, and M M⁻¹ = I", () => {
  fc.assert(
    fc.property(squares, (M) => {
      if (rationalDet(M).isZero()) {
        assert.throws(
          () => rationalInverse(M),
          (error) => error instanceof MathError && error.code === "singular",
        );
        return;
      }
      const product = rationalMatmul(M, rationalInverse(M));
      assert.deepEqual(
        show(product),
        M.map((_, i) => M.map((__, j) => (i === j ? "1" : "0"))),
      );
    }),
  );
});

test("the determinant is multiplicative", () => {
  const three = fc.array(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 3, maxLength: 3 }), {
    minLength: 3,
    maxLength: 3,
  });
  fc.assert(
    fc.property(three, three, (A, B) => {
      assert.ok(rationalDet(rationalMatmul(A, B)).equals(rationalDet(A).multiply(rationalDet(B))));
    }),
  );
});

test("clearing denominators gives the smallest whole vector in the same direction", () => {
  assert.deepEqual(clearDenominators(["-1/2", "3/4"]), [-2n, 3n]);
  assert.deepEqual(clearDenominators([4, 6]), [2n, 3n]);
  assert.deepEqual(clearDenominators([0, 0]), [0n, 0n]);
  assert.deepEqual(clearDenominators([]), []);
});

test("a chemical equation is balanced by the null space: C₃H₈ + 5 O₂ → 3 CO₂ + 4 H₂O", () => {
  const elements = [
    [3, 0, -1, 0],
    [8, 0, 0, -2],
    [0, 2, -2, -1],
  ];
  assert.deepEqual(clearDenominators(rationalNullSpace(elements)[0]), [1n, 5n, 3n, 4n]);
});

test("the input stays as it is; floats, texts and arrays are read", () => {
  const M = [
    [2, 1],
    [1, 1],
  ];
  rationalRref(M);
  assert.deepEqual(M, [
    [2, 1],
    [1, 1],
  ]);
  assert.deepEqual(show(rationalMatrix(matrix([[0.5, -2]]))), [["1/2", "-2"]]);
  assert.deepEqual(rationalToArray([["1/4", rational(3)]]).toArray(), [[0.25, 3]]);
  assert.equal(rationalToTex([["-1/2"]]), "\\begin{bmatrix} -\\frac{1}{2} \\end{bmatrix}");
});

test("empty and ragged matrices, and those that are not square", () => {
  assert.deepEqual(rationalRref([]), { R: [], pivots: [], steps: [] });
  assert.equal(String(rationalDet([])), "1");
  assert.deepEqual(rationalInverse([]), []);
  assert.throws(
    () => rationalRank([1, 2] as never),
    /rationalMatrix: a matrix has rows and columns; this is no list of rows\. Write/,
  );
  assert.throws(() => rationalMatrix([[1, 2], [3]]), /all rows must have 2 entries, like the first; row 1 has 1/);
  assert.throws(() => rationalDet([[1, 2]]), /rationalDet: M must be square; it is 1×2/);
  assert.throws(
    () =>
      rationalInverse([
        [1, 2],
        [2, 4],
      ]),
    /column 1 has no pivot\. Column 1 is a combination/,
  );
  assert.throws(() => rationalMatmul([[1]], [[1], [2]]), /A has 1 columns, so B must have as many rows; it has 2/);
});
