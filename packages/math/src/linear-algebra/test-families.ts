import { multiply, subtract } from "../array/arithmetic.ts";
import { identity, matrix, zeros } from "../array/create.ts";
import type { Matrix } from "../array/ndarray.ts";
import { hilbert } from "../array/test-matrices.ts";
import { random } from "../random/random.ts";
import type { Rng } from "../random/random.ts";
import { matmul } from "./matmul.ts";
import { norm } from "./norm.ts";
import { qr } from "./qr.ts";

/** The kinds of matrices on which decompositions go wrong. Used by tests only. */
export const families: readonly { readonly name: string; readonly make: (rng: Rng, m: number, n: number) => Matrix }[] =
  [
    { name: "random", make: (rng, m, n) => rng.normal({ shape: [m, n] }) },
    { name: "zero", make: (_, m, n) => zeros([m, n]) },
    { name: "Hilbert", make: (_, m, n) => fill(m, n, (i, j) => 1 / (i + j + 1)) },
    { name: "rank one", make: (rng, m, n) => matmul(rng.normal({ shape: [m, 1] }), rng.normal({ shape: [1, n] })) },
    { name: "graded rows", make: (rng, m, n) => fill(m, n, (i) => rng.normal() * powerOfTen(-2 * i)) },
    { name: "graded rows upwards", make: (rng, m, n) => fill(m, n, (i) => rng.normal() * powerOfTen(3 * (i - m))) },
    {
      name: "rows of any size",
      make: (rng, m, n) => {
        const grades = rng.permutation(m);
        return fill(m, n, (i) => rng.normal() * powerOfTen(-2 * grades[i]));
      },
    },
    { name: "graded columns", make: (rng, m, n) => fill(m, n, (_, j) => rng.normal() * powerOfTen(-3 * j)) },
    { name: "whole numbers with dependent columns", make: (rng, m, n) => rng.integer(-1, 1, { shape: [m, n] }) },
    { name: "defective", make: (_, m, n) => fill(m, n, (i, j) => (i === j ? 2 : j === i + 1 ? 1 : 0)) },
    { name: "huge", make: (rng, m, n) => multiply(rng.normal({ shape: [m, n] }), 1e300) },
    { name: "tiny", make: (rng, m, n) => multiply(rng.normal({ shape: [m, n] }), 1e-300) },
  ];

/** The same for symmetric matrices. */
export const symmetricFamilies: readonly { readonly name: string; readonly make: (rng: Rng, n: number) => Matrix }[] = [
  { name: "symmetric random", make: (rng, n) => symmetric(rng.normal({ shape: [n, n] })) },
  { name: "symmetric zero", make: (_, n) => zeros([n, n]) },
  { name: "identity", make: (_, n) => identity(n) },
  { name: "symmetric Hilbert", make: (_, n) => hilbert(n) },
  { name: "symmetric graded", make: (rng, n) => symmetric(fill(n, n, (i, j) => rng.normal() * powerOfTen(-i - j))) },
  {
    name: "symmetric graded upwards",
    make: (rng, n) => symmetric(fill(n, n, (i, j) => rng.normal() * powerOfTen(i + j - 2 * n))),
  },
  { name: "symmetric whole numbers", make: (rng, n) => symmetric(rng.integer(-2, 2, { shape: [n, n] })) },
  { name: "symmetric huge", make: (rng, n) => multiply(symmetric(rng.normal({ shape: [n, n] })), 1e300) },
  {
    name: "clustered",
    make: (rng, n) => {
      const { Q } = qr(rng.normal({ shape: [n, n] }));
      const values = Array.from({ length: n }, (_, k) => (k % 2 === 0 ? 1 : 1 + 1e-13 * k));
      return symmetric(matmul(multiply(Q, values) as Matrix, Q.T));
    },
  },
];

/** Normally distributed entries, times `scale`. */
export function randomMatrix(seed: number, m: number, n: number, scale = 1): Matrix {
  return random(seed)
    .normal({ shape: [m, n] })
    .multiply(scale);
}

/** An m×n matrix of rank min(r, m, n) with probability 1. */
export function ofRank({
  seed,
  m,
  n,
  r,
  scale,
}: {
  seed: number;
  m: number;
  n: number;
  r: number;
  scale: number;
}): Matrix {
  const rng = random(seed);
  const B = rng.split("B").normal({ shape: [m, r] });
  return multiply(matmul(B, rng.split("C").normal({ shape: [r, n] })), scale);
}

/** ‖X − A‖ / ‖A‖, scaled so that squares stay in range; ‖X‖ when A is 0. */
export function relativeError(X: Matrix, A: Matrix): number {
  const size = norm(A);
  return size === 0 ? norm(X) : norm(subtract(X, A)) / size;
}

/** ‖QᵀQ − I‖. */
export function orthogonality(Q: Matrix): number {
  return Q.size === 0 ? 0 : norm(subtract(matmul(Q.T, Q), identity(Q.shape[1])));
}

function fill(m: number, n: number, entry: (i: number, j: number) => number): Matrix {
  const A = zeros([m, n]);
  for (let i = 0; i < m; i++) for (let j = 0; j < n; j++) A.set([i, j], entry(i, j));
  return A;
}

function symmetric(A: Matrix): Matrix {
  const n = A.shape[0];
  return n === 0 ? A : matrix(fill(n, n, (i, j) => (i >= j ? A.get(i, j) : A.get(j, i))));
}

function powerOfTen(k: number): number {
  return Number(`1e${k}`);
}
