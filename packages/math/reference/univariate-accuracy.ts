import { autocorrelation, exactRational, mean, parseRational, rational, std } from "../src/index.ts";
import type { Rational } from "../src/index.ts";
import { digits } from "./digits.ts";
import nist from "./nist-univariate.json" with { type: "json" };

/** The certified statistics of a set, or how many of their digits somebody reaches. */
export interface Summary {
  readonly mean: number;
  readonly standardDeviation: number;
  readonly autocorrelation: number;
}

/** The digits of one data set that agree with NIST's certified values. */
export interface UnivariateAccuracy {
  readonly name: string;
  readonly n: number;
  /** `mean`, `std` with ddof 1, and `autocorrelation` with lag 1. */
  readonly ours: Summary;
  /** Exact arithmetic on the same float64 numbers: rounding the data to float64 has cost the rest. */
  readonly ceiling: Summary;
  /** Exact arithmetic on the data as printed: a check of the copy. */
  readonly exact: Summary;
}

/** Summarises all univariate data sets of NIST's Statistical Reference Datasets. */
export function univariateAccuracy(): UnivariateAccuracy[] {
  return nist.sets.map(({ name, values, certified }) => {
    const x = values ?? made(name);
    return {
      name,
      n: x.length,
      ours: agreement(
        {
          mean: mean(x),
          standardDeviation: std(x, { ddof: 1 }),
          autocorrelation: autocorrelation(x, { lag: 1 }),
        },
        certified,
      ),
      ceiling: agreement(exactSummary(x.map(exactRational)), certified),
      exact: agreement(exactSummary(x.map((xi) => parseRational(String(xi)))), certified),
    };
  });
}

function agreement(found: Summary, certified: Summary): Summary {
  return {
    mean: digits([found.mean], [certified.mean]),
    standardDeviation: digits([found.standardDeviation], [certified.standardDeviation]),
    autocorrelation: digits([found.autocorrelation], [certified.autocorrelation]),
  };
}

/** The sets that NIST gives by a rule. */
function made(name: string): number[] {
  // NIST's copy has a 3 where π has an 8, and its certified values are those of its copy.
  if (name === "PiDigits") return digitsOfPi(5000).with(956, 3);
  if (name === "NumAcc1") return [10000001, 10000003, 10000002];
  const [low, middle, high] = { NumAcc2: [1.1, 1.2, 1.3], NumAcc3: [1000000.1, 1000000.2, 1000000.3] }[name] ?? [
    10000000.1, 10000000.2, 10000000.3,
  ];
  return [middle, ...Array.from({ length: 1000 }, (_, k) => (k % 2 === 0 ? low : high))];
}

/**
 * The first digits of π, 3 among them, by Machin's formula π = 16 arctan(1/5) − 4 arctan(1/239) in whole numbers with
 * ten digits to spare.
 */
function digitsOfPi(count: number): number[] {
  const unit = 10n ** BigInt(count + 10);
  const arctanOfInverse = (q: bigint): bigint => {
    let power = unit / q;
    let total = power;
    for (let k = 3n, sign = -1n; power !== 0n; k += 2n, sign = -sign) {
      power /= q * q;
      total += (sign * power) / k;
    }
    return total;
  };
  const pi = 16n * arctanOfInverse(5n) - 4n * arctanOfInverse(239n);
  return Array.from(String(pi).slice(0, count), Number);
}

/** The definitions, word for word, in exact fractions; only the root and the results are rounded. */
function exactSummary(x: readonly Rational[]): Summary {
  const n = x.length;
  // Sums of halves keep the fractions small for most of the way.
  const sum = (terms: readonly Rational[]): Rational =>
    terms.length === 1 ? terms[0] : sum(terms.slice(0, terms.length >> 1)).add(sum(terms.slice(terms.length >> 1)));
  const middle = sum(x).divide(rational(n));
  const d = x.map((xi) => xi.subtract(middle));
  const squares = sum(d.map((di) => di.multiply(di)));
  const products = sum(d.slice(1).map((di, i) => di.multiply(d[i])));
  return {
    mean: middle.toNumber(),
    standardDeviation: Math.sqrt(squares.divide(rational(n - 1)).toNumber()),
    autocorrelation: products.divide(squares).toNumber(),
  };
}
