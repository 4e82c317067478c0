import { rational } from "@gradus/math";
import { round, type Precision } from "./float-bits.ts";

/** What an elimination in rounded arithmetic left behind. */
export interface RoundedSolution {
  readonly x: readonly number[];
  /** The upper triangle with the right-hand side, as the machine saw it. */
  readonly U: readonly (readonly number[])[];
}

/** Gaussian elimination in which every single operation is rounded to the precision. */
export function roundedSolve(
  A: readonly (readonly number[])[],
  b: readonly number[],
  { precision, pivoting }: { precision: Precision; pivoting: boolean },
): RoundedSolution {
  const fl = (value: number) => round(value, precision);
  const n = A.length;
  const U = A.map((row, i) => [...row, b[i]].map(fl));
  for (let k = 0; k < n; k++) {
    if (pivoting) {
      let p = k;
      for (let i = k + 1; i < n; i++) if (Math.abs(U[i][k]) > Math.abs(U[p][k])) p = i;
      [U[k], U[p]] = [U[p], U[k]];
    }
    for (let i = k + 1; i < n; i++) {
      const factor = fl(U[i][k] / U[k][k]);
      U[i][k] = 0;
      for (let j = k + 1; j <= n; j++) U[i][j] = fl(U[i][j] - fl(factor * U[k][j]));
    }
  }
  const x: number[] = Array.from({ length: n }, () => 0);
  for (let i = n - 1; i >= 0; i--) {
    let rest = U[i][n];
    for (let j = i + 1; j < n; j++) rest = fl(rest - fl(U[i][j] * x[j]));
    x[i] = fl(rest / U[i][i]);
  }
  return { x, U };
}

/** The tiny pivot: ε x + y = 1, x + y = 2 with ε = 10⁻ᵏ, solved in two ways, and its true solution. */
export function tinyPivot(k: number, precision: Precision) {
  const epsilon = 10 ** -k;
  const A = [
    [epsilon, 1],
    [1, 1],
  ];
  // x = 1/(1 − ε), y = (1 − 2ε)/(1 − ε), in exact fractions and rounded once at the end.
  const exact = rational(1n, 10n ** BigInt(k));
  const one = rational(1);
  const truth = [
    one.divide(one.subtract(exact)).toNumber(),
    one.subtract(exact.multiply(2)).divide(one.subtract(exact)).toNumber(),
  ];
  const plain = roundedSolve(A, [1, 2], { precision, pivoting: false });
  const swapped = roundedSolve(A, [1, 2], { precision, pivoting: true });
  return { epsilon, truth, plain, swapped, kept: [digitsKept(plain.x, truth), digitsKept(swapped.x, truth)] as const };
}

/** How many leading decimal digits of the worst entry are right: 0 to 16. */
export function digitsKept(x: readonly number[], truth: readonly number[]): number {
  const error = Math.max(...x.map((xi, i) => Math.abs(xi - truth[i]) / Math.abs(truth[i])));
  if (!(error < 1)) return 0;
  return error === 0 ? 16 : Math.min(16, -Math.log10(error));
}

export interface HilbertTrial {
  readonly n: number;
  readonly x: readonly number[];
  /** The largest error of an entry. */
  readonly error: number;
  readonly cond: number;
}

/** The Hilbert system of order n whose solution is all ones, solved with pivoting. */
export function hilbertTrial(n: number, precision: Precision): HilbertTrial {
  const known = trials.get(`${n} ${precision}`);
  if (known !== undefined) return known;
  const H = Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_, j) => 1 / (i + j + 1)));
  const b = H.map((row, i) => row.reduce((sum, _, j) => sum.add(rational(1, i + j + 1)), rational(0)).toNumber());
  const { x } = roundedSolve(H, b, { precision, pivoting: true });
  const error = Math.max(...x.map((xi) => Math.abs(xi - 1)));
  const trial = { n, x, error, cond: hilbertCond(n) };
  trials.set(`${n} ${precision}`, trial);
  return trial;
}

/** A chart asks for all 26 of them at every move of its handle. */
const trials = new Map<string, HilbertTrial>();

/**
 * The condition number of the Hilbert matrix in the 1-norm, from its inverse in whole numbers.
 *
 * @see Choi, Tricks or treats with the Hilbert matrix, Amer. Math. Monthly 90 (1983): the entries of the inverse
 */
export function hilbertCond(n: number): number {
  let largest = 0n;
  for (let j = 1; j <= n; j++) {
    let sum = 0n;
    for (let i = 1; i <= n; i++)
      sum +=
        BigInt(i + j - 1) * binomial(n + i - 1, n - j) * binomial(n + j - 1, n - i) * binomial(i + j - 2, i - 1) ** 2n;
    if (sum > largest) largest = sum;
  }
  // The first column has the largest sum, 1 + 1/2 + … + 1/n.
  const norm = Array.from({ length: n }, (_, i) => rational(1, i + 1)).reduce((sum, term) => sum.add(term));
  return norm.multiply(largest).toNumber();
}

function binomial(n: number, k: number): bigint {
  let result = 1n;
  for (let i = 1; i <= k; i++) result = (result * BigInt(n - k + i)) / BigInt(i);
  return result;
}
