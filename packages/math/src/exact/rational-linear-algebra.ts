import { describeShape } from "../array/shape.ts";
import { MathError } from "../math-error.ts";
import { rationalMatrix } from "./rational-matrix.ts";
import type { RationalMatrixInput } from "./rational-matrix.ts";
import { rationalEchelon, rationalRref } from "./rational-rref.ts";
import { asRational, Rational } from "./rational.ts";
import type { RationalInput } from "./rational.ts";

/**
 * The exact rank: the number of pivots.
 *
 * @param M m×n
 * @returns a whole number from 0 to min(m, n)
 * @throws MathError `not-a-matrix` | `ragged` | `not-finite` | `syntax` for entries that read as no fraction
 *
 * @example
 * rationalRank([[1, 2], [2, 4]]); // 1
 */
export function rationalRank(M: RationalMatrixInput): number {
  return rationalEchelon(M).pivots.length;
}

/**
 * The special solutions of M x = 0, a basis of the null space: each sets one free variable to 1 and the others to 0.
 *
 * @param M m×n
 * @returns n − rank vectors of n entries; none when only 0 solves
 * @throws MathError `not-a-matrix` | `ragged` | `not-finite` | `syntax` for entries that read as no fraction
 *
 * @example
 * rationalNullSpace([[1, 2, 3]]); // [[-2, 1, 0], [-3, 0, 1]]
 */
export function rationalNullSpace(M: RationalMatrixInput): Rational[][] {
  const { R, pivots } = rationalRref(M);
  const n = R[0]?.length ?? 0;
  const free = Array.from({ length: n }, (_, j) => j).filter((j) => !pivots.includes(j));
  return free.map((j) => {
    const x = Array.from({ length: n }, (_, l) => asRational(l === j ? 1 : 0));
    pivots.forEach((p, i) => (x[p] = R[i][j].negate()));
    return x;
  });
}

/**
 * The exact inverse.
 *
 * @param M n×n
 * @returns n×n, new rows
 * @throws MathError `singular` with the index of the missing pivot | `not-square`
 *
 * @example
 * rationalInverse([[2, 0], [0, 3]]); // [[1/2, 0], [0, 1/3]]
 */
export function rationalInverse(M: RationalMatrixInput): Rational[][] {
  const rows = square("rationalInverse", M);
  const n = rows.length;
  const beside = rows.map((row, i) => [...row, ...row.map((_, j) => asRational(i === j ? 1 : 0))]);
  const { R, pivots } = rationalRref(beside);
  const missing = rows.findIndex((_, k) => pivots[k] !== k);
  if (missing >= 0) {
    throw new MathError({
      code: "singular",
      function: "rationalInverse",
      rule: "M must be regular (its columns independent)",
      given: `column ${missing} has no pivot`,
      usualCause: `Column ${missing} is a combination of the columns before it.`,
      index: missing,
    });
  }
  return R.map((row) => row.slice(n));
}

/**
 * The exact determinant; of the empty matrix 1.
 * Costs n³/3 multiplications of fractions, whose digits grow with n.
 *
 * @param M n×n
 * @returns one fraction
 * @throws MathError `not-square`
 *
 * @example
 * rationalDet([["1/2", 1], [1, 4]]); // 1
 */
export function rationalDet(M: RationalMatrixInput): Rational {
  const { R, steps } = rationalEchelon(square("rationalDet", M));
  const swaps = steps.filter((step) => step.kind === "swap").length;
  return R.reduce((product, row, i) => product.multiply(row[i]), asRational(swaps % 2 === 0 ? 1 : -1));
}

/**
 * The smallest whole-number multiple of a vector: fractions cleared, common factors taken out, direction kept. The zero
 * vector stays as it is.
 *
 * @param x n entries
 * @returns n whole numbers without a common factor
 *
 * @example
 * clearDenominators(["1/2", "2/3", 0]); // [3, 4, 0]
 */
export function clearDenominators(x: readonly RationalInput[]): bigint[] {
  const entries = x.map(asRational);
  const multiple = entries.reduce((l, { denominator: d }) => (l / gcd(l, d)) * d, 1n);
  const whole = entries.map(({ numerator: n, denominator: d }) => (n * multiple) / d);
  const common = whole.reduce(gcd, 0n);
  return common === 0n ? whole : whole.map((n) => n / common);
}

/**
 * The exact matrix product.
 *
 * @param A m×k
 * @param B k×n
 * @returns m×n, new rows
 * @throws MathError `shape-mismatch`
 *
 * @example
 * rationalMatmul([["1/2", 1]], [[2], ["1/3"]]); // [[4/3]]
 */
export function rationalMatmul(A: RationalMatrixInput, B: RationalMatrixInput): Rational[][] {
  const P = rationalMatrix(A);
  const Q = rationalMatrix(B);
  if (P.some((row) => row.length !== Q.length)) {
    throw new MathError({
      code: "shape-mismatch",
      function: "rationalMatmul",
      rule: `A has ${P[0].length} columns, so B must have as many rows`,
      given: `it has ${Q.length}`,
      usualCause: "The inner lengths must agree: m×k times k×n. Is one of them to be transposed?",
    });
  }
  const zero = new Rational(0n, 1n);
  return P.map((row) => (Q[0] ?? []).map((_, j) => row.reduce((total, x, l) => total.add(x.multiply(Q[l][j])), zero)));
}

function square(name: string, M: RationalMatrixInput): Rational[][] {
  const rows = rationalMatrix(M);
  if (rows.length === 0 || rows[0].length === rows.length) return rows;
  throw new MathError({
    code: "not-square",
    function: name,
    rule: "M must be square",
    given: `it is ${describeShape([rows.length, rows[0].length])}`,
    usualCause: "Only a square matrix has a determinant and an inverse.",
  });
}

function gcd(a: bigint, b: bigint): bigint {
  let [p, q] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (q !== 0n) [p, q] = [q, p % q];
  return p;
}
