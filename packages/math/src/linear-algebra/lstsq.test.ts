import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { subtract } from "../array/arithmetic.ts";
import { allClose } from "../array/compare.ts";
import { full, matrix, vector, zeros } from "../array/create.ts";
import type { Matrix } from "../array/ndarray.ts";
import { concatenate } from "../array/stack.ts";
import { hilbert } from "../array/test-matrices.ts";
import { random } from "../random/random.ts";
import { lstsq } from "./lstsq.ts";
import { matmul } from "./matmul.ts";
import { norm } from "./norm.ts";
import { pinv } from "./pinv.ts";
import { rank } from "./subspaces.ts";

const problems = fc.record({
  seed: fc.nat(),
  m: fc.integer({ min: 1, max: 8 }),
  n: fc.integer({ min: 1, max: 8 }),
  r: fc.integer({ min: 0, max: 8 }),
  refine: fc.boolean(),
  /** What a last column consists of, if any. */
  constant: fc.option(fc.constantFrom(1, -3, 0.1, 0)),
});

test("the solution is A⁺ b for every shape and rank, and the residual stands on the columns of A", () => {
  fc.assert(
    fc.property(problems, ({ seed, m, n: others, r, refine, constant }) => {
      const rng = random(seed);
      const columns = matmul(rng.integer(-3, 3, { shape: [m, r] }), rng.integer(-3, 3, { shape: [r, others] }));
      const A = constant === null ? columns : (concatenate([columns, full([m, 1], constant)], { axis: 1 }) as Matrix);
      const n = A.shape[1];
      const b = rng.normal({ shape: m });
      const fit = lstsq(A, b, { refine });
      const P = pinv(A);
      assert.equal(fit.rank, rank(A));
      assert.equal(fit.condition === Infinity, fit.rank < n);
      assert.ok(allClose(fit.x, matmul(P, b), { relative: 1e-8, absolute: 1e-10 * Math.max(1, norm(P)) }));
      const left = subtract(b, matmul(A, fit.x));
      assert.ok(norm(matmul(A.T, left)) <= 1e-11 * Math.max(1, norm(A)) * Math.max(1, norm(A) * norm(fit.x), norm(b)));
      assert.ok(Math.abs(fit.residualSumOfSquares - norm(left) * norm(left)) <= 1e-10 * Math.max(1, norm(b) ** 2));
    }),
  );
});

test("a fit with an intercept loses no digits to the mean of its columns, even without refinement", () => {
  const rng = random(6);
  for (const far of [1, 1e3, 1e6, 1e9]) {
    // Whole numbers, so that b = 3 + 2 u − 5 v is exact.
    const rows = Array.from({ length: 30 }, () => [rng.integer(0, 100) + far, 1, rng.integer(0, 100) + 7 * far]);
    const b = rows.map(([u, one, v]) => 3 * one + 2 * u - 5 * v);
    const { x, rank: columns } = lstsq(rows, b, { refine: false });
    assert.equal(columns, 3);
    assert.ok(Math.abs(x.get(0) - 2) < 1e-14 && Math.abs(x.get(2) + 5) < 1e-14, `${far}: ${x.toArray()}`);
    // The intercept is where the plane meets 0, as far from the data as the means.
    assert.ok(Math.abs(x.get(1) - 3) < 1e-14 * Math.max(30, 100 * far));
  }
});

test("several right sides at once give the same as one by one", () => {
  const rng = random(1);
  const A = rng.normal({ shape: [6, 3] });
  const B = rng.normal({ shape: [6, 2] });
  const fit = lstsq(A, B);
  for (let j = 0; j < 2; j++) {
    const single = lstsq(A, B.column(j));
    assert.ok(allClose(fit.x.column(j), single.x, { relative: 1e-14 }));
    assert.ok(Math.abs(fit.residualSumOfSquares.get(j) - single.residualSumOfSquares) < 1e-14);
  }
});

test("the units of columns and of b change nothing: powers of 2 not even a bit", () => {
  const rng = random(2);
  const A = rng.normal({ shape: [7, 3] });
  const b = rng.normal({ shape: 7 });
  const scaled = matrix(A.toArray().map(([x, y, z]) => [x * 2 ** 300, y * 2 ** -300, z]));
  const x = lstsq(A, b).x.toArray();
  assert.deepEqual(lstsq(scaled, b).x.toArray(), [x[0] * 2 ** -300, x[1] * 2 ** 300, x[2]]);
  assert.deepEqual(
    lstsq(A, b.multiply(2 ** 400)).x.toArray(),
    x.map((xi) => xi * 2 ** 400),
  );
});

test("refinement reaches the last digits where the plain way has lost eleven", () => {
  const n = 8;
  const A = hilbert(n);
  // b = A·(1, …, 1) summed exactly enough: the entries of H times 2⁵³ are not whole, so the truth is x of the rounded b.
  const plain = lstsq(A, matmul(A, vector(Array.from({ length: n }, () => 1))), { refine: false });
  assert.ok(plain.condition > 1e9 && plain.condition < 1e12);
  const whole = matrix(A.toArray().map((row) => row.map((h) => Math.round(h * 2 ** 40))));
  const b = whole.toArray().map((row) => row.reduce((s, h) => s + h, 0));
  const ones = Array.from({ length: n }, () => 1);
  assert.ok(norm(subtract(lstsq(whole, b, { refine: false }).x, ones)) > 1e-9);
  assert.ok(norm(subtract(lstsq(whole, b).x, ones)) <= 1e-14);
});

test("empty systems and wrong right sides", () => {
  assert.deepEqual(lstsq(zeros([0, 2]), []).x.toArray(), [0, 0]);
  assert.deepEqual(lstsq(zeros([2, 0]), [3, 4]).residualSumOfSquares, 25);
  assert.deepEqual(lstsq(zeros([3, 2]), [1, 2, 3]).rank, 0);
  assert.throws(() => lstsq([[1], [2]], [1]), /lstsq: A is 2×1, so b must have 2 entries; it has 1\. A row of A/);
});
