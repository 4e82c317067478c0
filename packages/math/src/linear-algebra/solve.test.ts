import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import references from "../../reference/linear-algebra.json" with { type: "json" };
import { subtract } from "../array/arithmetic.ts";
import { array, identity, vector } from "../array/create.ts";
import type { Matrix } from "../array/ndarray.ts";
import { hilbert, wilkinsonGrowth } from "../array/test-matrices.ts";
import { MathError } from "../math-error.ts";
import { random } from "../random/random.ts";
import { det, slogdet } from "./det.ts";
import { inv } from "./inv.ts";
import { lu } from "./lu.ts";
import { matmul } from "./matmul.ts";
import { norm } from "./norm.ts";
import { solveTriangular } from "./solve-triangular.ts";
import { luSolve, solve, solveWithoutPivoting } from "./solve.ts";
import { randomMatrix } from "./test-families.ts";

const EPSILON = Number.EPSILON;

const seeds = fc.record({
  seed: fc.nat(),
  n: fc.integer({ min: 1, max: 12 }),
  scale: fc.constantFrom(1, 1e-200, 1e200),
});

/** The residual measured as the shared rule of the course does. */
function residual(A: Matrix, x: ReturnType<typeof vector>, b: ReturnType<typeof vector>): number {
  const order = Infinity;
  const size = norm(A, { order }) * norm(x, { order }) + norm(b, { order });
  return norm(subtract(matmul(A, x), b), { order }) / size;
}

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
