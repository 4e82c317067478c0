import assert from "node:assert/strict";
import { test } from "node:test";
import { random } from "../random/random.ts";
import { applyKernel, householderKernel } from "./householder-kernel.ts";
import { applyQPlain, applyQTransposedPlain, formQ, householderQr, householderQrPlain } from "./householder.ts";
import { matmul } from "./matmul.ts";
import { qr } from "./qr.ts";
import { families, orthogonality, relativeError } from "./test-families.ts";

const columns = (seed: number, m: number, n: number): Float64Array =>
  random(seed).normal({ shape: [n, m] }).data as Float64Array;

/** The greatest difference of two lists of entries of size about 1. */
function difference(x: Float64Array, y: Float64Array): number {
  assert.equal(x.length, y.length);
  return x.reduce((most, entry, k) => Math.max(most, Math.abs(entry - y[k])), 0);
}

// Around the threshold, the blocks of 24, odd, wide and tall.
const SHAPES: readonly (readonly [number, number])[] = [
  ...[1, 2, 5, 15, 16, 17, 21, 22, 23, 24, 25, 47, 48, 49, 73, 100].map((n) => [n, n] as const),
  ...[
    [60, 16],
    [16, 60],
    [200, 15],
    [25, 24],
    [24, 25],
    [90, 49],
    [49, 90],
    [1, 7],
    [7, 1],
  ].map(([m, n]) => [m, n] as const),
];

test("the kernel's R, reflections and factors are those of the plain path up to rounding", () => {
  for (const [m, n] of SHAPES) {
    const [C, D] = [columns(m + n, m, n), columns(m + n, m, n)];
    const beta = householderKernel(C, m, n);
    const plain = householderQrPlain(D, m, n);
    assert.ok(beta);
    // Random matrices this small have a condition up to 1000 or so, which the last columns of R feel.
    const tolerance = 1e4 * Math.max(m, n) * Number.EPSILON;
    assert.ok(difference(beta, plain.beta) <= tolerance, `β of ${m}×${n}`);
    assert.ok(difference(C, D) <= tolerance * 10, `${m}×${n}`);
  }
});

test("Q and Qᵀ are applied alike by either path, and Q is formed as it is applied to the identity", () => {
  for (const [m, n] of SHAPES) {
    const steps = Math.min(m, n);
    const reflections = householderQrPlain(columns(m, m, n), m, n);
    const tolerance = 10 * Math.max(m, n) * Number.EPSILON * 10;
    for (const k of [1, 3, steps, m]) {
      const X = columns(k, m, k);
      for (const transposed of [false, true]) {
        const [Y, Z] = [X.slice(), X.slice()];
        assert.ok(applyKernel(reflections.C, reflections.beta, Y, m, k, { transposed, into: Y }));
        (transposed ? applyQTransposedPlain : applyQPlain)(reflections, Z, m, k);
        assert.ok(difference(Y, Z) <= tolerance, `${m}×${n}, ${k} columns`);
      }
      if (k > m) continue;
      const identity = new Float64Array(m * k);
      for (let j = 0; j < k; j++) identity[j * m + j] = 1;
      const Q = new Float64Array(m * k);
      assert.ok(applyKernel(reflections.C, reflections.beta, "identity", m, k, { into: Q }));
      applyQPlain(reflections, identity, m, k);
      assert.ok(difference(Q, identity) <= tolerance, `Q of ${m}×${n}, ${k} columns`);
      assert.ok(difference(formQ(reflections, m, k), identity) <= tolerance);
    }
  }
});

test("A = Q R with orthonormal Q for every family above the threshold, from transposed views too", () => {
  for (const { name, make } of families) {
    for (const [m, n] of [
      [30, 30],
      [70, 40],
      [40, 70],
    ]) {
      for (const A of [make(random(m), m, n), make(random(n), n, m).T]) {
        const { Q, R } = qr(A);
        const bound = 10 * Math.max(m, n) * Number.EPSILON;
        assert.ok(orthogonality(Q) <= bound, `${name} ${m}×${n}`);
        assert.ok(relativeError(matmul(Q, R), A) <= bound, `${name} ${m}×${n}`);
        for (let i = 0; i < Math.min(m, n); i++) assert.ok(R.get(i, i) >= 0);
      }
    }
  }
});

test("the reflections that householderQr leaves are the same matrix Q below and above its threshold", () => {
  for (const n of [15, 16, 21, 22, 30]) {
    const reflections = householderQr(columns(n, n, n), n, n);
    const plain = householderQrPlain(columns(n, n, n), n, n);
    assert.ok(difference(formQ(reflections, n, n), formQ(plain, n, n)) <= 1e4 * n * Number.EPSILON, `n = ${n}`);
    assert.deepEqual(reflections.order, plain.order);
  }
});
