import assert from "node:assert/strict";
import { test } from "node:test";
import { subtract } from "../array/arithmetic.ts";
import { identity, zeros } from "../array/create.ts";
import type { Matrix } from "../array/ndarray.ts";
import { wilkinsonGrowth } from "../array/test-matrices.ts";
import { random } from "../random/random.ts";
import { cond } from "./cond.ts";
import { det, slogdet } from "./det.ts";
import { factorize, factorizePlain, LU_KERNEL_FROM, negligiblePivot } from "./factorize.ts";
import { inv } from "./inv.ts";
import { factorizeKernel, solveKernel } from "./lu-kernel.ts";
import { lu } from "./lu.ts";
import { matmul } from "./matmul.ts";
import { norm } from "./norm.ts";
import { luSolve, solve } from "./solve.ts";
import { substituteKernel } from "./substitute-kernel.ts";
import { substituteBackPlain, substituteForwardPlain } from "./substitute.ts";
import { families } from "./test-families.ts";

const normal = (seed: number, m: number, n: number): Matrix => random(seed).normal({ shape: [m, n] });

// Around the threshold, the panels of 18 columns, the vectors of 8 rows, odd, wide and tall.
const SHAPES: readonly (readonly [number, number])[] = [
  ...[1, 2, 7, 8, 9, 15, 16, 17, 23, 18, 19, 24, 25, 31, 35, 36, 37, 48, 65, 97, 130].map((n) => [n, n] as const),
  ...[
    [40, 25],
    [25, 40],
    [1, 30],
    [30, 1],
    [100, 17],
    [17, 100],
    [0, 0],
    [0, 5],
    [5, 0],
  ].map(([m, n]) => [m, n] as const),
];

test("the kernel factors with the same bits and the same swaps as elimination column by column", () => {
  for (const [m, n] of SHAPES) {
    const A = normal(m + 2 * n, m, n);
    for (const view of [A, A.T, A.slice("::-1", ":")]) {
      const expected = factorizePlain(view);
      assert.deepEqual(factorizeKernel(view), expected, `${m}×${n}`);
      assert.deepEqual(factorize(view), expected, `${m}×${n}`);
    }
  }
});

test("every family of matrices is factored alike, the singular, huge and tiny ones too", () => {
  for (const { name, make } of families) {
    for (const [m, n] of [
      [20, 20],
      [33, 40],
      [50, 33],
    ]) {
      const A = make(random(m), m, n);
      const [kernel, plain] = [factorizeKernel(A), factorizePlain(A)];
      assert.ok(kernel);
      assert.deepEqual(kernel.P, plain.P, name);
      // A zero pivot has zeros below it; subtracting their products may turn −0 into 0.
      assert.ok(
        kernel.F.every((x, k) => x === plain.F[k] || (Number.isNaN(x) && Number.isNaN(plain.F[k]))),
        name,
      );
    }
  }
  const A = wilkinsonGrowth(60);
  assert.deepEqual(factorizeKernel(A), factorizePlain(A));
});

test("NaN and infinite entries spread alike, and NaN never becomes a pivot by comparison", () => {
  for (const value of [NaN, Infinity, -Infinity]) {
    for (const [i, j] of [
      [0, 0],
      [29, 0],
      [17, 16],
      [3, 29],
    ]) {
      const A = normal(9, 30, 30).set([i, j], value);
      assert.deepEqual(factorizeKernel(A), factorizePlain(A), `${value} at (${i}, ${j})`);
    }
  }
});

test("solve gives the same bits below and above its threshold, for one and many right sides and views of them", () => {
  for (const n of [LU_KERNEL_FROM - 1, LU_KERNEL_FROM, LU_KERNEL_FROM + 1, 40, 77]) {
    const A = normal(n, n, n);
    const factors = factorizePlain(A);
    for (const k of [1, 2, 3, 8, 11]) {
      const B = normal(n + k, k, n).T;
      const X = Float64Array.from({ length: n * k }, (_, at) => B.get(factors.P[Math.floor(at / k)], at % k));
      substituteForwardPlain(factors.F, X, n, k, { unit: true });
      substituteBackPlain(factors.F, X, n, k);
      assert.deepEqual(solve(A, B).data, X, `n = ${n}, k = ${k}`);
      assert.deepEqual(luSolve(lu(A), B).data, X);
      assert.deepEqual(solveKernel(A, B, Number.EPSILON), { X });
      assert.deepEqual(solve(A, B.column(0)).toArray(), solve(A, B).column(0).toArray());
    }
  }
});

test("both substitutions give the same bits by kernel as by rows", () => {
  for (const n of [1, 5, 16, 17, 30, 64]) {
    for (const k of [1, 2, 3, 7, 8, 9, 20]) {
      for (const unit of [false, true]) {
        const T = normal(n, n, n).add(1).data as Float64Array;
        const B = normal(k, n, k).data as Float64Array;
        for (const direction of ["forward", "back"] as const) {
          const [X, Y] = [B.slice(), B.slice()];
          assert.ok(substituteKernel(T, X, n, k, direction, unit));
          (direction === "forward" ? substituteForwardPlain : substituteBackPlain)(T, Y, n, k, { unit });
          assert.deepEqual(X, Y, `${direction} ${n} ${k}`);
        }
      }
    }
  }
});

test("a singular system is refused above the threshold as below it, with the index of the pivot", () => {
  for (const n of [LU_KERNEL_FROM - 1, LU_KERNEL_FROM, 60]) {
    for (const j of [0, 7, n - 1]) {
      const A = normal(n, n, n);
      for (let i = 0; i < n; i++) A.set([i, j], j === 0 ? 0 : A.get(i, j - 1) + A.get(i, 0));
      assert.throws(() => solve(A, zeros([n])), { code: "singular", index: j });
      assert.throws(() => inv(A), { code: "singular", index: j });
      const bad = negligiblePivot(factorizePlain(A), A, Number.EPSILON);
      const solution = solveKernel(A, zeros([n]), Number.EPSILON);
      assert.ok(solution && "bad" in solution && solution.bad === bad);
    }
    assert.throws(() => solve(zeros([n, n]), zeros([n])), /pivot 0 is 0\. Column 0 is a combination/);
    assert.equal(slogdet(zeros([n, n])).sign, 0);
  }
});

test("a small pivot under large entries that it was not subtracted from is regular, above the threshold too", () => {
  for (const n of [LU_KERNEL_FROM - 1, 40]) {
    const A = identity(n);
    for (let i = 0; i < n; i++) for (let j = i + 1; j < n; j += 2) A.set([i, j], 1e20);
    const b = normal(n, n, 1);
    const factors = factorizePlain(A);
    assert.equal(negligiblePivot(factors, A, Number.EPSILON), -1);
    assert.deepEqual(solve(A, b).data, solve(A, b, { tolerance: 0 }).data);
  }
});

test("the determinant changes its sign with a swap of rows, and its logarithm does not overflow", () => {
  for (const n of [LU_KERNEL_FROM - 1, LU_KERNEL_FROM, 50]) {
    const A = normal(n, n, n);
    assert.equal(det(A.slice("::-1", ":")), (Math.floor(n / 2) % 2 === 0 ? 1 : -1) * det(A));
    const large = slogdet(A.multiply(1e300));
    assert.ok(Math.abs(large.logAbs - (slogdet(A).logAbs + n * Math.log(1e300))) <= 1e-12 * large.logAbs);
  }
});

test("the residual of a large system is at the level of rounding, whatever its scale", () => {
  for (const { name, make } of families.filter((family) => /random|huge|tiny|defective/.test(family.name))) {
    for (const n of [60, 150]) {
      const A = make(random(n), n, n);
      const B = normal(n, n, 4);
      const X = solve(A, B);
      const order = Infinity;
      const size = norm(A, { order }) * norm(X, { order }) + norm(B, { order });
      assert.ok(norm(subtract(matmul(A, X), B), { order }) <= 10 * n * Number.EPSILON * size, `${name} ${n}`);
      assert.ok(
        norm(subtract(matmul(A, inv(A)), identity(n)), { order }) <= 10 * n * Number.EPSILON * cond(A, { order }),
      );
    }
  }
});
