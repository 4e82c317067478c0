import assert from "node:assert/strict";
import { test } from "node:test";
import { random } from "../random/random.ts";
import { bidiagonalizeByKernel, bidiagonalizePlain } from "./bidiagonal.ts";
import { reduceByKernel, reducePlain } from "./hessenberg.ts";
import { schurByKernel, schurPlain } from "./real-schur.ts";
import { rotateRowsByKernel, rotateRowsPlain } from "./row-rotations.ts";
import { tridiagonalizeByKernel, tridiagonalizePlain } from "./symmetric-tridiagonal.ts";

test("the kernel for the Hessenberg form takes the steps of the plain path, below and above the size from which it is used", () => {
  for (const n of [0, 1, 2, 3, 4, 5, 9, 10, 11, 24]) {
    const rng = random(n);
    const A = Float64Array.from({ length: n * n }, () => rng.normal());
    // A column with nothing to clear.
    if (n === 11) for (let i = 2; i < n; i++) A[i * n] = 0;
    const [H, G] = [A.slice(), A.slice()];
    const Qt = reduceByKernel(G, n);
    assert.ok(Qt);
    assertNear(Qt, reducePlain(H, n));
    assertNear(G, H);
  }
});

test("the kernel for Francis steps finds the Schur form of the plain path, with vectors and without", () => {
  for (const n of [2, 3, 4, 5, 9, 10, 11, 20]) {
    const rng = random(n);
    const A = Float64Array.from({ length: n * n }, () => rng.normal());
    const Qt = reducePlain(A, n);
    const [plain, kernel] = [schurPlain, schurByKernel].map((iterate) => {
      const [T, rows, alone] = [A.slice(), Qt.slice(), A.slice()];
      assert.notEqual(iterate("schur", T, rows, n), false);
      assert.notEqual(iterate("schur", alone, undefined, n), false);
      for (let k = 0; k < n; k++) assert.ok(Math.abs(T[k * n + k] - alone[k * n + k]) <= 1e-9);
      return { T, rows };
    });
    assertNear(kernel.T, plain.T);
    assertNear(kernel.rows, plain.rows);
  }
});

test("the tridiagonal kernel takes the steps of the plain path, below and above the size from which it is used", () => {
  for (const n of [0, 1, 2, 3, 4, 5, 15, 16, 17, 24]) {
    const rng = random(n);
    const A = Float64Array.from({ length: n * n }, () => rng.normal());
    for (let i = 0; i < n; i++) for (let j = 0; j < i; j++) A[j * n + i] = A[i * n + j];
    const [plain, kernel] = [tridiagonalizePlain, tridiagonalizeByKernel].map((tridiagonalize) => {
      const [V, d, e] = [A.slice(), new Float64Array(n), new Float64Array(n)];
      assert.notEqual(tridiagonalize(V, d, e, n), false);
      return [V, d, e];
    });
    for (const k of [0, 1, 2]) assertNear(kernel[k], plain[k]);
  }
});

test("the bidiagonal kernel takes the steps of the plain path, below and above the size from which it is used", () => {
  for (const n of [0, 1, 2, 3, 4, 5, 11, 12, 13, 24]) {
    const rng = random(n);
    const A = Float64Array.from({ length: n * n }, () => rng.normal());
    // A column and a row with nothing to clear.
    if (n === 13) for (let i = 1; i < n; i++) A[i * n] = A[n + i] = 0;
    const plain = bidiagonalizePlain(A.slice(), n);
    const kernel = bidiagonalizeByKernel(A.slice(), n);
    assert.ok(kernel);
    for (const part of ["d", "e", "Ut", "Vt"] as const) assertNear(kernel[part], plain[part]);
  }
});

test("the kernel for rotations gives the bits of the plain path, up and down, for every width of its last panel", () => {
  const rows = 9;
  for (let columns = 1; columns <= 18; columns++) {
    const rng = random(columns);
    const angles = Array.from({ length: rows - 1 }, () => rng.normal());
    const turns = angles.flatMap((t) => [1 / Math.sqrt(1 + t * t), t / Math.sqrt(1 + t * t)]);
    const stream = Float64Array.from([
      0,
      1,
      rows - 1,
      ...turns,
      rows - 1,
      -1,
      rows - 1,
      ...turns,
      3,
      1,
      0,
      4,
      -1,
      2,
      ...turns.slice(0, 4),
    ]);
    const X = Float64Array.from({ length: rows * columns }, () => rng.normal());
    const Y = X.slice();
    rotateRowsPlain(X, columns, stream, stream.length);
    assert.ok(rotateRowsByKernel(Y, rows, columns, stream, stream.length));
    assert.deepEqual(Y, X);
  }
});

/** Equal but for rounding, which the order of sums changes. */
function assertNear(actual: Float64Array, expected: Float64Array): void {
  assert.equal(actual.length, expected.length);
  for (const [k, x] of expected.entries())
    assert.ok(Math.abs(actual[k] - x) <= 1e-11, `entry ${k}: ${actual[k]}, ${x}`);
}
