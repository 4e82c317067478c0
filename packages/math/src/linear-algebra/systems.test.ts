import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import references from "../../reference/linear-algebra.json" with { type: "json" };
import { allClose } from "../array/compare.ts";
import { array, identity, matrix, vector, zeros } from "../array/create.ts";
import type { Matrix } from "../array/ndarray.ts";
import { hilbert, secondDifference, wilkinsonGrowth } from "../array/test-matrices.ts";
import { subtract } from "../array/arithmetic.ts";
import { MathError } from "../math-error.ts";
import { random } from "../random/random.ts";
import { det, slogdet } from "./det.ts";
import { inv } from "./inv.ts";
import { lu } from "./lu.ts";
import { matmul } from "./matmul.ts";
import { norm } from "./norm.ts";
import { dot, outer, trace, transpose } from "./products.ts";
import { luSolve, solve, solveWithoutPivoting } from "./solve.ts";
import { solveTriangular } from "./solve-triangular.ts";

const EPSILON = Number.EPSILON;
const seeds = fc.record({
  seed: fc.nat(),
  n: fc.integer({ min: 1, max: 12 }),
  scale: fc.constantFrom(1, 1e-200, 1e200),
});

function randomMatrix(seed: number, m: number, n: number, scale = 1): Matrix {
  return random(seed)
    .normal({ shape: [m, n] })
    .multiply(scale);
}

/** The residual measured as the shared rule of the course does. */
function residual(A: Matrix, x: ReturnType<typeof vector>, b: ReturnType<typeof vector>): number {
  const order = Infinity;
  const size = norm(A, { order }) * norm(x, { order }) + norm(b, { order });
  return norm(subtract(matmul(A, x), b), { order }) / size;
}

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

test("PA = LU with |L| ≤ 1, for tall, wide, singular and badly scaled matrices", () => {
  fc.assert(
    fc.property(seeds, fc.integer({ min: 1, max: 12 }), fc.boolean(), ({ seed, n, scale }, m, deficient) => {
      const A = randomMatrix(seed, m, n, scale);
      if (deficient && m > 1) A.row(0).data.copyWithin(A.strides[0] * (m - 1), 0, n);
      const { P, L, U } = lu(A);
      const PA = matrix(P.map((i) => A.row(i).toArray()));
      const k = Math.min(m, n);
      assert.deepEqual(
        [L.shape, U.shape],
        [
          [m, k],
          [k, n],
        ],
      );
      // Growth of U is rare for random matrices: 100 covers it.
      assert.ok(
        norm(subtract(PA, matmul(L, U)), { order: Infinity }) <= 100 * n * EPSILON * norm(A, { order: Infinity }),
      );
      for (let i = 0; i < m; i++) {
        for (let j = 0; j < k; j++) {
          assert.ok(Math.abs(L.get(i, j)) <= 1 && (j < i || L.get(i, j) === Number(i === j)));
        }
      }
      for (let i = 0; i < k; i++) for (let j = 0; j < i; j++) assert.equal(U.get(i, j), 0);
      assert.deepEqual(
        P.toSorted((a, b) => a - b),
        Array.from({ length: m }, (_, i) => i),
      );
    }),
  );
});

test("the residual of solve is at the level of rounding, whatever the condition and scale", () => {
  fc.assert(
    fc.property(seeds, ({ seed, n, scale }) => {
      const A = randomMatrix(seed, n, n, scale);
      const b = random(seed).split("b").normal({ shape: n });
      assert.ok(residual(A, solve(A, b), b) <= 10 * n * EPSILON);
      const X = solve(A, identity(n));
      for (let j = 0; j < n; j++) assert.deepEqual(X.column(j).toArray(), solve(A, identity(n).column(j)).toArray());
      assert.deepEqual(luSolve(lu(A), b).toArray(), solve(A, b).toArray());
    }),
  );
  for (let n = 2; n <= 14; n++) {
    const b = matmul(hilbert(n), vector(Array.from({ length: n }, () => 1)));
    assert.ok(residual(hilbert(n), solve(hilbert(n), b), b) <= 10 * n * EPSILON, `Hilbert ${n}`);
  }
});

test("solve, inv, det and slogdet agree with numpy to the digits that the condition leaves", () => {
  for (const { A, b, x, inv: inverse, sign, logAbs, cond } of references.square) {
    const error = 50 * EPSILON * cond[1] * A.length;
    const close = (p: number[], q: number[]): boolean => norm(subtract(p, q)) <= error * norm(q);
    assert.ok(close(solve(A, b).toArray(), x));
    assert.ok(close(inv(A).flatten().toArray(), inverse.flat()));
    const ours = slogdet(A);
    assert.equal(ours.sign, sign);
    assert.ok(Math.abs(ours.logAbs - logAbs) <= error + 4 * EPSILON * Math.abs(logAbs));
    const value = det(A);
    if (Number.isFinite(value) && Math.abs(value) > 1e-300) assert.equal(Math.sign(value), sign);
  }
});

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

test("A A⁻¹ = I, and the inverse of the inverse is A", () => {
  fc.assert(
    fc.property(seeds, ({ seed, n }) => {
      const A = randomMatrix(seed, n, n).add(identity(n).multiply(4 * n)); // well conditioned
      assert.ok(allClose(matmul(A, inv(A)), identity(n), { absolute: 1e-12 }));
      assert.ok(allClose(inv(inv(A)), A, { relative: 1e-12, absolute: 1e-12 }));
    }),
  );
  assert.deepEqual(inv([]).shape, [0, 0]);
  assert.deepEqual(inv([[2 ** -1000]]).toArray(), [[2 ** 1000]]);
});

test("a singular matrix is refused with the index of the bad pivot and a hint at the condition", () => {
  const check = (f: () => unknown, index: number, text: RegExp): void => {
    assert.throws(
      f,
      (error) =>
        error instanceof MathError && error.code === "singular" && error.index === index && text.test(error.message),
    );
  };
  check(
    () =>
      solve(
        [
          [1, 2],
          [2, 4],
        ],
        [1, 2],
      ),
    1,
    /pivot 1 is 0\. Column 1 is a combination .* cond\(A\) is infinite/,
  );
  check(
    () =>
      solve(
        [
          [1, 2, 3],
          [4, 5, 6],
          [7, 8, 9],
        ],
        [1, 2, 3],
      ),
    2,
    /as small as the rounding errors.*about 1e16 or more/,
  );
  check(
    () =>
      inv([
        [0, 1],
        [0, 1],
      ]),
    0,
    /^inv: A must be regular/,
  );
  check(
    () =>
      luSolve(
        lu([
          [1, 1],
          [1, 1],
        ]),
        [1, 1],
      ),
    1,
    /^luSolve/,
  );
  check(
    () =>
      solveWithoutPivoting(
        [
          [0, 1],
          [1, 0],
        ],
        [1, 1],
      ),
    0,
    /Without row swaps .* solve swaps rows/,
  );
  check(
    () =>
      solveTriangular(
        [
          [1, 0],
          [2, 0],
        ],
        [1, 1],
        { lower: true },
      ),
    1,
    /the diagonal must have no 0; entry 1 of it is 0/,
  );
});

test("scaling rows and columns does not make a regular matrix singular; tolerance 0 refuses exact zeros only", () => {
  assert.deepEqual(
    solve(
      [
        [1, 0],
        [0, 1e-20],
      ],
      [1, 1e-20],
    ).toArray(),
    [1, 1],
  );
  assert.deepEqual(solve([[2 ** -1000]], [1]).toArray(), [2 ** 1000]);
  const nearly = [
    [1, 2, 3],
    [4, 5, 6],
    [7, 8, 9],
  ];
  assert.ok(norm(solve(nearly, [1, 2, 4], { tolerance: 0 })) > 1e15);
});

test("shapes that do not fit and entries that are not finite are refused in words", () => {
  assert.throws(
    () => solve(identity(3), [1, 2]),
    /^MathError: solve: A is 3×3, so b must have 3 entries; it has 2\. b has one entry for each equation, that is for each row of A\.$/,
  );
  assert.throws(() => solve(identity(3), [[1, 2]]), /solve: A is 3×3, so b must have 3 rows; it is 1×2\./);
  assert.throws(() => solve([[1, 2]], [1]), /solve: A must be square; it is 1×2\./);
  assert.throws(() => solve([[NaN]], [1]), /all entries must be finite; entry \(0, 0\) is NaN/);
  assert.throws(() => solve([[1]], [Infinity]), /all entries must be finite; entry 0 is Infinity/);
  assert.throws(() => lu([[1, Infinity]]), /entry \(0, 1\) is Infinity/);
  assert.throws(() => det([[1, 2]]), /det: A must be square/);
  assert.deepEqual(solve([], []).toArray(), []);
});

test("triangular systems: both triangles, unit diagonals, several right sides", () => {
  fc.assert(
    fc.property(seeds, fc.boolean(), fc.boolean(), ({ seed, n }, lower, unitDiagonal) => {
      const T = randomMatrix(seed, n, n).add(identity(n).multiply(3 * n));
      const B = randomMatrix(seed + 1, n, 2);
      const triangle = T.copy();
      for (let i = 0; i < n; i++) {
        for (let j = 0; j < n; j++) {
          if (i === j && unitDiagonal) triangle.set([i, j], 1);
          if (lower ? j > i : j < i) triangle.set([i, j], 0);
        }
      }
      const X = solveTriangular(T, B, { lower, unitDiagonal });
      const size = norm(triangle) * norm(X) + norm(B);
      assert.ok(norm(subtract(matmul(triangle, X), B)) <= 10 * n * EPSILON * size);
    }),
  );
});

test("without pivoting a tiny pivot destroys the answer that pivoting keeps", () => {
  const A = [
    [1e-18, 1],
    [1, 1],
  ];
  assert.deepEqual(solveWithoutPivoting(A, [1, 2]).toArray(), [0, 1]);
  assert.deepEqual(solve(A, [1, 2]).toArray(), [1, 1]);
  // The matrix that pivoting serves worst: the last column doubles at each step.
  assert.equal(lu(wilkinsonGrowth(40)).U.get(39, 39), 2 ** 39);
});

test("a float32 system is solved in float32: its error is that of 24 bits", () => {
  const n = 4;
  const A = hilbert(n).copy({ dtype: "float32" });
  const b = matmul(A.copy({ dtype: "float64" }), vector([1, 1, 1, 1])).copy({ dtype: "float32" });
  const x = solve(A, b);
  const error = norm(subtract(x, [1, 1, 1, 1]));
  assert.equal(x.dtype, "float32");
  assert.ok(error > 1e-7 && error < 1e-1, `${error}`);
  for (const entry of lu(A).U.flatten().toArray()) assert.equal(entry, Math.fround(entry));
  assert.equal(solve(A, [1, 1, 1, 1]).dtype, "float64");
  assert.equal(inv(A).dtype, "float32");
  assert.equal(matmul(A, A).dtype, "float32");
  assert.equal(
    matmul(array([0.1], { dtype: "float32" }), array([0.1], { dtype: "float32" })).get(),
    Math.fround(Math.fround(0.1) * Math.fround(0.1)),
  );
});
