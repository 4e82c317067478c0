import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { workspace } from "../array/array-input.ts";
import { allClose } from "../array/compare.ts";
import { zeros } from "../array/create.ts";
import type { Matrix } from "../array/ndarray.ts";
import { residentAddress } from "../kernels/array-memory.ts";
import { random } from "../random/random.ts";
import { matmulKernel } from "./matmul-kernel.ts";
import { matmulPlain } from "./matmul-plain.ts";
import { matmul } from "./matmul.ts";
import { dot, outer, trace, transpose } from "./products.ts";
import { randomMatrix } from "./test-families.ts";

const normal = (seed: number, m: number, n: number): Matrix => random(seed).normal({ shape: [m, n] });

function plain(A: Matrix, B: Matrix): Float64Array {
  const [m, k] = A.shape;
  const C = new Float64Array(m * B.shape[1]);
  matmulPlain(C, workspace(A), workspace(B), m, k, B.shape[1]);
  return C;
}

// Around the threshold of 1000 products, the 3×6 tile, the blocks of 96, 256 and 1536, and shapes with a thin side.
const SHAPES: readonly (readonly [number, number, number])[] = [
  ...[1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 12, 13, 17, 30, 31].map((n) => [n, n, n] as const),
  ...[10, 11].flatMap((k) => [[10, k, 10] as const, [3, 9 * k, 4] as const]),
  ...[95, 96, 97].map((m) => [m, 5, 7] as const),
  ...[255, 256, 257, 513].map((k) => [4, k, 7] as const),
  ...[1535, 1536, 1537].map((n) => [2, 3, n] as const),
  ...[
    [1, 300, 1],
    [1, 40, 50],
    [50, 40, 1],
    [200, 1, 30],
    [0, 3, 4],
    [4, 0, 3],
    [3, 4, 0],
  ].map(([m, k, n]) => [m, k, n] as const),
];

const seeds = fc.record({
  seed: fc.nat(),
  n: fc.integer({ min: 1, max: 12 }),
  scale: fc.constantFrom(1, 1e-200, 1e200),
});

test("the kernel gives the same bits as plain loops, across its threshold, its tiles and its blocks", () => {
  for (const [m, k, n] of SHAPES) {
    const A = normal(m + k, m, k);
    const B = normal(k + n, k, n);
    const expected = plain(A, B);
    assert.deepEqual(matmulKernel(A, B), expected, `${m}×${k}×${n}`);
    assert.deepEqual(matmul(A, B).data, expected, `${m}×${k}×${n}`);
  }
});

test("transposed, sliced, reversed and whole-number views multiply like their copies", () => {
  const A = normal(1, 40, 60);
  const whole = random(2)
    .integer(-9, 9, { shape: [30, 20] })
    .copy({ dtype: "int32" });
  const views = [A.T, A.slice("3:33", "::3"), A.slice("::-2"), A.T.slice("::-1", "5:9"), whole, whole.T] as Matrix[];
  for (const P of views) {
    const Q = normal(3, P.shape[1], 17);
    for (const R of [Q, Q.slice(":", ":10") as Matrix, Q.slice(":", ":8").copy() as Matrix]) {
      assert.deepEqual(matmul(P, R).data, plain(P, R));
      assert.deepEqual(matmul(R.T, P.T).data, plain(R.T, P.T));
    }
    assert.deepEqual(matmul(P, Q.column(4)).data, plain(P, Q.slice(":", "4:5") as Matrix));
    assert.deepEqual(matmul(Q.T.row(4), P.T).data, plain(Q.T.slice("4:5") as Matrix, P.T));
  }
});

test("large arrays are multiplied where they lie, and with small ones, in whatever order their entries lie", () => {
  const A = normal(1, 260, 270);
  const B = normal(2, 270, 259);
  assert.ok(residentAddress(A.data, 0) !== undefined && residentAddress(B.data, 0) !== undefined);
  const part = A.slice("1:258", "::-1");
  for (const [P, Q] of [
    [A, B],
    [B.T, A.T],
    [part, B],
    [B.T, part.T],
    [A.slice(":7"), B],
    [A, B.slice(":", "::40").copy()],
  ] as [Matrix, Matrix][]) {
    assert.deepEqual(matmul(P, Q).data, plain(P, Q), `${P.shape} ${Q.shape}`);
  }
  assert.ok(residentAddress(matmul(A, B).data, 0) !== undefined);
});

test("a product too large for kernel memory is computed in parts, with the same bits", () => {
  for (const [m, k, n] of [
    [90, 20, 10],
    [10, 95, 20],
    [20, 10, 91],
    [40, 41, 42],
  ]) {
    const [A, B] = [normal(m, m, k), normal(n, k, n).T.T];
    for (const most of [700, 1500]) assert.deepEqual(matmulKernel(A, B, most), plain(A, B));
  }
});

test("NaN and infinite entries reach the same entries of the product by either path", () => {
  const A = normal(5, 20, 30);
  const B = normal(6, 30, 25);
  A.set([3, 4], NaN);
  A.set([7, 29], Infinity);
  B.set([29, 1], 0);
  B.set([2, 8], -Infinity);
  B.set([11, 9], -0);
  assert.deepEqual(matmulKernel(A, B), plain(A, B));
  assert.ok(Number.isNaN(matmul(A, B).get(7, 1)), "Infinity times 0");
});

test("negative zeros and float32 are as by hand", () => {
  assert.deepEqual(matmulKernel(zeros([20, 20]), normal(7, 20, 20)), new Float64Array(400));
  const A = random(8)
    .normal({ shape: [20, 20] })
    .copy({ dtype: "float32" });
  const C = matmul(A, A);
  assert.equal(C.dtype, "float32");
  let entry = 0;
  for (let l = 0; l < 20; l++) entry = Math.fround(entry + Math.fround(A.get(1, l) * A.get(l, 2)));
  assert.equal(C.get(1, 2), entry);
});

test("the matrix product agrees with sums of products, for views, vectors and empty shapes", () => {
  const A = randomMatrix(1, 3, 4);
  const B = randomMatrix(2, 5, 4).T;
  const C = matmul(A, B);
  for (let i = 0; i < 3; i++) for (let j = 0; j < 5; j++) assert.equal(C.get(i, j), dot(A.row(i), B.column(j)));
  assert.deepEqual(matmul([1, 2], [[3], [4]]).toArray(), [11]);
  assert.deepEqual(matmul(zeros([2, 0]), zeros([0, 3])).toArray(), zeros([2, 3]).toArray());
  assert.equal(dot([], []), 0);
  assert.equal(trace(zeros([0, 0])), 0);
  assert.deepEqual(outer([], [1]).shape, [0, 1]);
  assert.throws(
    () => matmul([[1, 2]], [[1, 2]]),
    /matmul: A is 1×2, so B must have 2 rows; it is 1×2\. The columns of A meet/,
  );
  assert.throws(() => matmul(2, [[1]]), /both factors must be matrices or vectors.*use multiply/);
  assert.throws(() => dot([1], [1, 2]), /dot: both vectors must have equally many entries; they have 1 and 2/);
});

test("the product is associative up to rounding, and (AB)ᵀ = BᵀAᵀ exactly", () => {
  fc.assert(
    fc.property(seeds, ({ seed, n }) => {
      const [A, B, C] = [1, 2, 3].map((k) => randomMatrix(seed + k, n, n));
      assert.ok(allClose(matmul(matmul(A, B), C), matmul(A, matmul(B, C)), { relative: 1e-9, absolute: 1e-11 * n }));
      assert.deepEqual(transpose(matmul(A, B)).toArray(), matmul(B.T, A.T).toArray());
    }),
    { numRuns: 30 },
  );
});
