import assert from "node:assert/strict";
import { test } from "node:test";
import references from "../../reference/decompositions.json" with { type: "json" };
import { add, multiply, negative, subtract } from "../array/arithmetic.ts";
import { allClose, arrayEqual } from "../array/compare.ts";
import { matrix, zeros } from "../array/create.ts";
import type { Matrix } from "../array/ndarray.ts";
import { exactRational } from "../exact/exact-rational.ts";
import { rationalDet } from "../exact/rational-linear-algebra.ts";
import { rationalMatrix } from "../exact/rational-matrix.ts";
import { random } from "../random/random.ts";
import { eig, eigvals } from "./eig.ts";
import { matmul } from "./matmul.ts";
import { norm } from "./norm.ts";
import { schur } from "./schur.ts";
import { families, orthogonality, relativeError } from "./test-families.ts";

/** ‖A V − V Λ‖ over real and imaginary parts, relative to A. */
function residual(A: Matrix): number {
  const { values, vectors } = eig(A);
  const re = subtract(
    matmul(A, vectors.re),
    subtract(multiply(vectors.re, values.re), multiply(vectors.im, values.im)),
  );
  const im = subtract(matmul(A, vectors.im), add(multiply(vectors.re, values.im), multiply(vectors.im, values.re)));
  return Math.max(norm(re), norm(im)) / (norm(A) || 1);
}

for (const { name, make } of families) {
  test(`${name}: A = Q T Qᵀ with T in Schur form, and A V = V Λ`, () => {
    for (const n of [0, 1, 2, 3, 4, 7, 12, 25]) {
      const A = make(random(n), n, n);
      const bound = 10 * Math.max(1, n) * Number.EPSILON;
      const { Q, T } = schur(A);
      assert.ok(relativeError(matmul(matmul(Q, T), Q.T), A) <= bound, `n = ${n}`);
      assert.ok(orthogonality(Q) <= bound);
      for (let i = 0; i < n; i++) for (let j = 0; j < i - 1; j++) assert.equal(T.get(i, j), 0);
      for (let i = 1; i < n; i++) {
        if (T.get(i, i - 1) === 0) continue;
        assert.ok(
          Math.sign(T.get(i, i - 1)) === -Math.sign(T.get(i - 1, i)) && T.get(i, i) === T.get(i - 1, i - 1),
          "a standard block",
        );
        assert.ok(i + 1 === n || T.get(i + 1, i) === 0, "blocks do not overlap");
      }
      assert.ok(residual(A) <= bound, `n = ${n}: ${residual(A)}`);
    }
  });
}

test("eigenvalues agree with numpy, largest first, pairs adjacent", () => {
  for (const { A, re, im } of references.general) {
    const { values } = eig(A);
    assert.ok(allClose(values.re, re, { relative: 1e-11, absolute: 1e-12 }));
    assert.ok(allClose(values.im, im, { relative: 1e-11, absolute: 1e-12 }));
    assert.ok(allClose(eigvals(A).re, re, { relative: 1e-11, absolute: 1e-12 }));
  }
});

test("the matrices that others get wrong: a rotation, Jordan blocks, a cycle, a repeated but complete eigenvalue", () => {
  const quarter = eig([
    [0, -1],
    [1, 0],
  ]);
  assert.deepEqual(
    [quarter.values.re.toArray(), quarter.values.im.toArray()],
    [
      [0, 0],
      [1, -1],
    ],
  );
  assert.ok(!quarter.isReal && !quarter.isDefective);
  const jordan = eig([
    [2, 1, 0],
    [0, 2, 1],
    [0, 0, 2],
  ]);
  assert.deepEqual([jordan.values.re.toArray(), jordan.isReal, jordan.isDefective], [[2, 2, 2], true, true]);
  const hidden = eig([
    [5, 4, 2, 1],
    [0, 1, -1, -1],
    [-1, -1, 3, 0],
    [1, 1, -1, 2],
  ]);
  assert.ok(hidden.isDefective);
  // The double eigenvalue 4 has a single vector, so rounding moves it by about √2⁻⁵².
  assert.ok(allClose(hidden.values.re, [4, 4, 2, 1], { relative: 0, absolute: 1e-6 }));
  const cycle = eig([
    [0, 1, 0, 0],
    [0, 0, 1, 0],
    [0, 0, 0, 1],
    [1, 0, 0, 0],
  ]);
  assert.ok(allClose(cycle.values.re, [1, 0, 0, -1], { absolute: 1e-14 }));
  assert.ok(allClose(cycle.values.im, [0, 1, -1, 0], { absolute: 1e-14 }));
  const complete = eig([
    [3, 1, 1],
    [2, 4, 2],
    [1, 1, 3],
  ]);
  assert.ok(!complete.isDefective && allClose(complete.values.re, [6, 2, 2], { relative: 1e-13 }));
});

test("badly scaled matrices keep the digits of their small eigenvalues, by balancing", () => {
  const A = [
    [1, 1e8, 1e16],
    [1e-8, 2, 3e8],
    [1e-16, 2e-8, 5],
  ];
  const balanced = [
    [1, 1, 1],
    [1, 2, 3],
    [1, 2, 5],
  ];
  assert.ok(allClose(eigvals(A).re, eigvals(balanced).re, { relative: 1e-13, absolute: 0 }));
});

test("matrices with graded rows keep the digits of their small eigenvalues, whichever way they are graded", () => {
  for (const name of ["graded rows", "graded rows upwards", "rows of any size"]) {
    const make = families.find((family) => family.name === name)?.make;
    assert.ok(make);
    for (const n of [2, 3, 6, 12]) {
      const A = make(random(n), n, n);
      const { re, im } = eigvals(A);
      // Down to 10⁻³⁶ beside 1, and the product of all is the determinant, which is exact in fractions.
      let product = 1;
      for (let k = 0; k < n; k++) product *= im.get(k) === 0 ? re.get(k) : Math.hypot(re.get(k), im.get(k));
      const exact = rationalDet(rationalMatrix(A.toArray().map((row) => row.map(exactRational)))).toNumber();
      assert.ok(Math.abs(product - exact) <= 1e-9 * Math.abs(exact), `${name}, n = ${n}: ${product} ${exact}`);
      assert.deepEqual(eig(A).values.re.toArray(), re.toArray());
    }
  }
});

test("matrices with entries of any size, most of them 0, have pairs within rounding too", () => {
  for (let seed = 0; seed < 300; seed++) {
    const rng = random(seed);
    const n = rng.integer(2, 14);
    const A = zeros([n, n]);
    for (let i = 0; i < n; i++) {
      for (let j = 0; j < n; j++) {
        if (rng.uniform() < 0.3) A.set([i, j], rng.normal() * Number(`1e${rng.integer(-25, 25)}`));
      }
    }
    assert.ok(residual(A) <= 10 * n * Number.EPSILON, `seed ${seed}: ${residual(A)}`);
  }
});

test("a pair of vectors is complex conjugate, also where it was mended", () => {
  const n = 12;
  let pairs = 0;
  for (let seed = 0; seed < 10; seed++) {
    const grades = Array.from({ length: n }, (_, i) => [Number(`1e${i - n}`)]);
    const A = multiply(random(seed).normal({ shape: [n, n] }), grades) as Matrix;
    const { values, vectors, conditions } = eig(A);
    assert.ok(residual(A) <= 10 * n * Number.EPSILON);
    for (let k = 0; k < n; k++) {
      if (values.im.get(k) <= 0) continue;
      pairs += 1;
      assert.deepEqual(vectors.re.column(k).toArray(), vectors.re.column(k + 1).toArray());
      assert.ok(arrayEqual(vectors.im.column(k), negative(vectors.im.column(k + 1))));
      assert.equal(conditions.get(k), conditions.get(k + 1));
    }
  }
  assert.ok(pairs >= 5, `${pairs}`);
});

test("the eigenvalues of a triangular matrix are its diagonal, in whatever order its rows and columns stand", () => {
  for (const seed of [1, 2, 3]) {
    const n = 8;
    const rng = random(seed);
    const order = rng.permutation(n);
    const A = zeros([n, n]);
    for (let i = 0; i < n; i++) {
      for (let j = i; j < n; j++)
        A.set([order[i], order[j]], i === j ? i + 1 : rng.normal() * Number(`1e${3 * (j - i)}`));
    }
    assert.deepEqual(eigvals(A).re.toArray(), [8, 7, 6, 5, 4, 3, 2, 1]);
    assert.ok(residual(A) <= 10 * n * Number.EPSILON);
  }
});

test("the condition of an eigenvalue says how far a change of A moves it", () => {
  const A = matrix([
    [1, 1000],
    [0, 2],
  ]);
  const { values, conditions } = eig(A);
  const moved = eig([
    [1, 1000],
    [1e-9, 2],
  ]).values.re;
  const change = Math.max(...subtract(moved, values.re).toTypedArray().map(Math.abs));
  assert.ok(change <= 1.01e-9 * conditions.get(0) && change >= 0.5e-9 * conditions.get(0));
});
