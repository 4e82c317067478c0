import { lstsq, polyfit, rational, rationalMatrix, rationalRref, exactRational, parseRational } from "../src/index.ts";
import type { Rational } from "../src/index.ts";
import { digits } from "./digits.ts";
import nist from "./nist-linear.json" with { type: "json" };

/** The digits of one data set that agree with NIST's certified values: the worst coefficient counts. */
export interface Accuracy {
  readonly name: string;
  /** `lstsq` with `refine: false`. */
  readonly plain: number;
  /** `lstsq` as it is by default. */
  readonly refined: number;
  /** What exact arithmetic would give for the same float64 matrix and right side: rounding the inputs has cost the rest. */
  readonly ceiling: number;
  /** `polyfit`, for the sets that are polynomials: the powers are not rounded. */
  readonly polynomial: number | undefined;
  /** What exact arithmetic gives for the float64 x and y themselves, powers of x exact: the ceiling of `polyfit`. */
  readonly polynomialCeiling: number | undefined;
  /** What exact arithmetic gives for the data as printed: a check of the copy. */
  readonly exact: number;
  readonly condition: number;
}

/** Fits all linear data sets of NIST's Statistical Reference Datasets. */
export function leastSquaresAccuracy(): Accuracy[] {
  return nist.sets.map(({ name, powers, x, y, certified }) => {
    const X = x.map((xi) => floatRow(xi, powers));
    const fit = lstsq(X, y, { refine: false });
    const inputs = X.map((row) => row.map(exactRational));
    const points = powers === null ? undefined : x;
    const [lowest, degree] = powers ?? [0, 0];
    const printed = x.map((xi) => exactRow(xi, powers));
    return {
      name,
      plain: digits(fit.x.toArray(), certified),
      refined: digits(lstsq(X, y).x.toArray(), certified),
      ceiling: digits(exactFit(inputs, y.map(exactRational)), certified),
      polynomial:
        points && digits(polyfit(points, y, degree, { lowest }).coefficients.toArray().slice(lowest), certified),
      polynomialCeiling:
        points &&
        digits(
          exactFit(
            points.map((xi) => exactPowers(exactRational(xi), powers)),
            y.map(exactRational),
          ),
          certified,
        ),
      exact: digits(exactFit(printed, y.map(decimal)), certified),
      condition: fit.condition,
    };
  });
}

function floatRow(x: number | readonly number[], powers: readonly number[] | null): number[] {
  if (typeof x !== "number") return [1, ...x];
  const row: number[] = [];
  let power = 1;
  for (let k = 0; k <= (powers?.[1] ?? 0); k++) {
    if (k >= (powers?.[0] ?? 0)) row.push(power);
    power *= x;
  }
  return row;
}

function exactRow(x: number | readonly number[], powers: readonly number[] | null): Rational[] {
  if (typeof x !== "number") return [rational(1), ...x.map(decimal)];
  return exactPowers(decimal(x), powers);
}

function exactPowers(x: Rational, powers: readonly number[] | null): Rational[] {
  const row: Rational[] = [];
  for (let k = powers?.[0] ?? 0; k <= (powers?.[1] ?? 0); k++) row.push(x.power(k));
  return row;
}

/** The decimal number that was printed, not the float64 that is nearest to it. */
function decimal(x: number): Rational {
  return parseRational(String(x));
}

/** The normal equations, which lose nothing in exact fractions. */
function exactFit(X: readonly (readonly Rational[])[], y: readonly Rational[]): number[] {
  const n = X[0].length;
  const sum = (terms: readonly Rational[]): Rational => terms.reduce((a, b) => a.add(b), rational(0));
  const rows = Array.from({ length: n }, (_, i) => [
    ...Array.from({ length: n }, (_, j) => sum(X.map((row) => row[i].multiply(row[j])))),
    sum(X.map((row, k) => row[i].multiply(y[k]))),
  ]);
  return rationalRref(rationalMatrix(rows)).R.map((row) => row[n].toNumber());
}
