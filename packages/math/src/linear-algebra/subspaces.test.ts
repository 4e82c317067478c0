import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import references from "../../reference/linear-algebra.json" with { type: "json" };
import { multiply, subtract } from "../array/arithmetic.ts";
import { allClose } from "../array/compare.ts";
import { array, diagonal, identity, matrix, zeros } from "../array/create.ts";
import type { Matrix } from "../array/ndarray.ts";
import { concatenate } from "../array/stack.ts";
import { hilbert } from "../array/test-matrices.ts";
import { rationalRref } from "../exact/rational-rref.ts";
import { random } from "../random/random.ts";
import { cond } from "./cond.ts";
import { matmul } from "./matmul.ts";
import { norm } from "./norm.ts";
import { applyStep, rref } from "./rref.ts";
import { columnSpace, leftNullSpace, nullSpace, rank, rowSpace } from "./subspaces.ts";
import { svd } from "./svd.ts";

const shapes = fc.record({
  seed: fc.nat(),
  m: fc.integer({ min: 1, max: 9 }),
  n: fc.integer({ min: 1, max: 9 }),
  r: fc.integer({ min: 0, max: 9 }),
  scale: fc.constantFrom(1, 1e-160, 1e160),
});

/** An m×n matrix of rank min(r, m, n) with probability 1. */
function product({ seed, m, n, r, scale }: { seed: number; m: number; n: number; r: number; scale: number }): Matrix {
  const rng = random(seed);
  const B = rng.split("B").normal({ shape: [m, r] });
  return multiply(matmul(B, rng.split("C").normal({ shape: [r, n] })), scale);
}

function orthonormal(Q: Matrix): boolean {
  return allClose(matmul(Q.T, Q), identity(Q.shape[1]), { relative: 0, absolute: 1e-13 });
}

test("A = U S Vᵀ with orthonormal U and V, thin and full, for every shape, rank and scale", () => {
  fc.assert(
    fc.property(shapes, fc.boolean(), (shape, full) => {
      const A = product(shape);
      const [m, n] = A.shape;
      const k = Math.min(m, n);
      const { U, S, V } = svd(A, { full });
      assert.deepEqual([U.shape, S.shape, V.shape], [[m, full ? m : k], [k], [n, full ? n : k]]);
      assert.ok(orthonormal(U) && orthonormal(V));
      const back = matmul(multiply(U.slice(":", `:${k}`), S), V.slice(":", `:${k}`).T);
      assert.ok(norm(subtract(back, A)) <= 10 * Math.max(m, n) * Number.EPSILON * norm(A));
      const values = S.toArray();
      assert.ok(values.every((sigma, i) => sigma >= 0 && (i === 0 || sigma <= values[i - 1])));
    }),
  );
});

test("singular values, ranks and norms agree with scipy", () => {
  for (const { A, rank: expected, nullity, singularValues, norms } of references.shapes) {
    assert.ok(allClose(svd(A).S, singularValues, { relative: 1e-13, absolute: 1e-13 }));
    assert.equal(rank(A), expected);
    assert.equal(nullSpace(A).shape[1], nullity);
    assert.ok(
      allClose(
        [1, 2, Infinity, "fro" as const].map((order) => norm(A, { order: order as 1 })),
        norms,
        { relative: 1e-14, absolute: 1e-14 },
      ),
    );
  }
});

test("the singular values of a graded diagonal come out to the last digits", () => {
  const d = [1e70, 1, 1e-20, 1e-70];
  assert.deepEqual(svd(diagonal(d)).S.toArray(), d);
});

test("rank + nullity = n, and the four subspaces are orthogonal complements in pairs", () => {
  fc.assert(
    fc.property(shapes, (shape) => {
      const A = product(shape);
      const [m, n] = A.shape;
      const r = rank(A);
      assert.equal(r, Math.min(shape.r, m, n));
      const bases = [columnSpace(A), leftNullSpace(A), rowSpace(A), nullSpace(A)];
      assert.deepEqual(
        bases.map((B) => B.shape),
        [
          [m, r],
          [m, m - r],
          [n, r],
          [n, n - r],
        ],
      );
      assert.ok(orthonormal(concatenate(bases.slice(0, 2), { axis: 1 }) as Matrix));
      assert.ok(orthonormal(concatenate(bases.slice(2), { axis: 1 }) as Matrix));
      assert.ok(norm(matmul(A, bases[3])) <= 1e-13 * norm(A));
      assert.ok(norm(matmul(A.T, bases[1])) <= 1e-13 * norm(A));
    }),
  );
});

test("rank does not change under row operations, transposition and scaling", () => {
  fc.assert(
    fc.property(shapes, (shape) => {
      const A = product(shape);
      const moved = applyStep(A, { kind: "add", target: 0, source: A.shape[0] - 1, factor: A.shape[0] === 1 ? 1 : -3 });
      assert.equal(rank(moved), rank(A));
      assert.equal(rank(A.T), rank(A));
      assert.equal(rank(multiply(A, 1e-9)), rank(A));
    }),
  );
});

test("what counts as zero decides the rank, and can be said", () => {
  const A = [
    [1, 0],
    [0, 1e-10],
  ];
  assert.equal(rank(A), 2);
  assert.equal(rank(A, { tolerance: 1e-9 }), 1);
  assert.deepEqual(nullSpace(A, { tolerance: 1e-9 }).toArray(), [[0], [1]]);
  assert.equal(rank([]), 0);
  assert.equal(rank(zeros([3, 2])), 0);
  assert.deepEqual(nullSpace(zeros([0, 2])).toArray(), [
    [1, 0],
    [0, 1],
  ]);
  assert.deepEqual(columnSpace(zeros([2, 0])).shape, [2, 0]);
  assert.throws(() => rank([[NaN]]), /rank: all entries must be finite/);
});

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

test("norms hold their laws at every scale: 0 only for 0, homogeneous, triangle", () => {
  const entries = fc.array(fc.double({ min: -1e3, max: 1e3, noNaN: true }), { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(entries, entries, fc.constantFrom(1, 1.5, 2, 3, Infinity), (x, y, order) => {
      const size = norm(x, { order });
      assert.equal(
        size === 0,
        x.every((value) => value === 0),
      );
      assert.ok(norm(subtract(x, y), { order }) <= (size + norm(y, { order })) * (1 + 1e-14));
      const huge = norm(multiply(x, 2 ** 1000), { order });
      assert.ok(Math.abs(huge - size * 2 ** 1000) <= 1e-14 * huge || size < 1e-200);
    }),
  );
});

test("vector norms of any order agree with mpmath", () => {
  for (const [x, values] of references.vectorNorms as [number[], [number, number][]][]) {
    for (const [order, expected] of values) {
      assert.ok(Math.abs(norm(x, { order }) - expected) <= 1e-14 * expected, `order ${order}`);
    }
  }
});

test("norms of nothing, NaN, infinity, and orders that do not exist", () => {
  assert.equal(norm([]), 0);
  assert.equal(norm([1e300, 1e300]), 1e300 * Math.SQRT2);
  assert.equal(norm([3e-320, 4e-320]), 5e-320);
  assert.ok(Number.isNaN(norm([NaN, Infinity])));
  assert.equal(norm([[1, -Infinity]], { order: 2 }), Infinity);
  assert.equal(norm(zeros([0, 2]), { order: 2 }), 0);
  assert.throws(() => norm([1], { order: -1 }), /the order of a vector norm is a number above 0; it is -1/);
  assert.throws(() => norm([[1]], { order: 3 }), /the order of a matrix norm is 1, 2, Infinity or "fro"; it is 3/);
  assert.throws(() => norm(5), /x must be a vector or a matrix; it has 0 axes/);
});

test("condition numbers agree with numpy, and for Hilbert matrices with mpmath to the digits they leave", () => {
  for (const { A, cond: expected } of references.square) {
    const ours = ([1, 2, Infinity, "fro"] as const).map((order) => cond(A, { order }));
    assert.ok(allClose(ours, expected, { relative: 1e-11, absolute: 0 }));
  }
  for (const [n, two, one] of references.hilbert) {
    const relative = 10 * Number.EPSILON * two;
    assert.ok(Math.abs(cond(hilbert(n)) / two - 1) <= relative, `2-norm, n = ${n}: ${cond(hilbert(n))}`);
    if (relative < 0.5) assert.ok(Math.abs(cond(hilbert(n), { order: 1 }) / one - 1) <= relative, `1-norm, n = ${n}`);
  }
});

test("the condition is at least 1, does not change with scale, and is infinite for singular matrices", () => {
  fc.assert(
    fc.property(shapes, ({ seed, n, scale }) => {
      const A = product({ seed, m: n, n, r: n, scale: 1 });
      for (const order of [1, 2, Infinity] as const) {
        const value = cond(A, { order });
        assert.ok(value >= 1 - 1e-14);
        assert.ok(Math.abs(cond(multiply(A, scale), { order }) - value) <= 1e-9 * value * value);
      }
    }),
    { numRuns: 40 },
  );
  for (const order of [1, 2, Infinity, "fro"] as const)
    assert.equal(
      cond(
        [
          [0, 0],
          [0, 1],
        ],
        { order },
      ),
      Infinity,
    );
  assert.equal(
    cond(
      [
        [1, 2, 3],
        [4, 5, 6],
        [7, 8, 9],
      ],
      { order: 1 },
    ),
    Infinity,
  );
  assert.equal(cond(identity(3)), 1);
  assert.throws(() => cond([]), /cond: A must have at least one entry/);
  assert.throws(() => cond([[1, 2]], { order: 1 }), /cond: A must be square/);
});
