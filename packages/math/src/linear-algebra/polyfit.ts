import { asVector, checkFinite } from "../array/array-input.ts";
import type { VectorInput } from "../array/array-input.ts";
import { NDArray } from "../array/ndarray.ts";
import type { Matrix, Vector } from "../array/ndarray.ts";
import { MathError } from "../math-error.ts";
import { twoProduct } from "./double-double.ts";
import { leastSquares } from "./lstsq.ts";

/** Which powers of x a polynomial is made of, and whether its coefficients are refined. */
export interface PolyfitOptions {
  /** The lowest power: 0 when absent, 1 for a curve through the origin. */
  readonly lowest?: number;
  /** As in `lstsq`: true when absent. */
  readonly refine?: boolean;
}

/** The polynomial that fits best, and how well it is determined. */
export interface PolynomialFit {
  /** degree + 1 entries: entry k belongs to xᵏ (NumPy's `polyfit` lists the highest power first); those below `lowest` are 0. */
  readonly coefficients: Vector;
  /** Σ (p(xᵢ) − yᵢ)². */
  readonly residualSumOfSquares: number;
  /** How many of the powers the points can tell apart; below their number the coefficients are not determined, and the shortest are given. */
  readonly rank: number;
  /** As in `lstsq`; Infinity when the coefficients are not determined. */
  readonly condition: number;
  readonly refined: boolean;
}

/**
 * The polynomial of a given degree with the smallest sum of squares Σ (p(xᵢ) − yᵢ)².
 *
 * More exact than `lstsq` with a Vandermonde matrix: there the rounded powers of x cost up to as many digits as the
 * condition has. Here the powers are carried with 32 digits and the solution is refined with them, so that nearly all 16
 * digits are right for exactly these x and y as long as the condition stays below about 10¹⁵. A high degree still makes a
 * curve that swings between the points.
 *
 * @param x m entries
 * @param y m entries
 * @param degree a whole number from 0 upwards
 * @throws MathError `shape-mismatch` | `bad-argument` for a degree that is none or a lowest power above it | `not-finite`
 * @see Björck, Numerical Methods for Least Squares Problems, chapter 2, iterative refinement
 *
 * @example
 * polyfit([0, 1, 2, 3], [1, 3, 7, 13], 2).coefficients; // [1, 1, 1]
 * polyfit([1, 2, 3], [2, 4, 6], 1, { lowest: 1 }).coefficients; // [0, 2]
 */
export function polyfit(
  x: VectorInput,
  y: VectorInput,
  degree: number,
  { lowest = 0, refine = true }: PolyfitOptions = {},
): PolynomialFit {
  const points = asVector("polyfit", x);
  const values = asVector("polyfit", y);
  checkFinite("polyfit", points);
  checkFinite("polyfit", values);
  const m = points.size;
  if (values.size !== m) {
    throw new MathError({
      code: "shape-mismatch",
      function: "polyfit",
      rule: `x has ${m} entries, so y must have ${m}`,
      given: `it has ${values.size}`,
      usualCause: "Entry i of x and entry i of y are one point.",
    });
  }
  if (!Number.isInteger(degree) || !Number.isInteger(lowest) || lowest < 0 || degree < lowest) {
    throw new MathError({
      code: "bad-argument",
      function: "polyfit",
      rule: "the degree and the lowest power must be whole numbers with 0 ≤ lowest ≤ degree",
      given: `they are ${degree} and ${lowest}`,
      usualCause: "A straight line has degree 1, a parabola 2.",
    });
  }
  const { high, low } = powers(points, lowest, degree);
  const fit = leastSquares(high, low, values, { refine });
  const coefficients = new Float64Array(degree + 1);
  for (let k = lowest; k <= degree; k++) coefficients[k] = fit.x.get(k - lowest);
  return {
    coefficients: new NDArray(coefficients, [degree + 1]) as Vector,
    residualSumOfSquares: Number(fit.residualSumOfSquares),
    rank: fit.rank,
    condition: fit.condition,
    refined: fit.refined,
  };
}

/** xᵢᵏ for k from lowest to degree, each as an unevaluated sum of two numbers. */
function powers(x: Vector, lowest: number, degree: number): { readonly high: Matrix; readonly low: Matrix } {
  const [m, n] = [x.size, degree - lowest + 1];
  const high = new Float64Array(m * n);
  const low = new Float64Array(m * n);
  const product = new Float64Array(2);
  for (let i = 0; i < m; i++) {
    const xi = x.get(i);
    let [p, rest] = [1, 0];
    for (let k = 0; k <= degree; k++) {
      if (k >= lowest) [high[i * n + k - lowest], low[i * n + k - lowest]] = [p, rest];
      twoProduct(p, xi, product);
      const error = product[1] + rest * xi;
      p = product[0] + error;
      rest = error - (p - product[0]);
    }
  }
  checkRange(high);
  return { high: new NDArray(high, [m, n]) as Matrix, low: new NDArray(low, [m, n]) as Matrix };
}

function checkRange(high: Float64Array): void {
  const largest = high.reduce((most, p) => Math.max(most, Math.abs(p)), 0);
  // Splitting a factor into halves multiplies it by 2²⁷.
  if (largest < 2 ** 990) return;
  throw new MathError({
    code: "too-large",
    function: "polyfit",
    rule: "the powers of x must stay below 2⁹⁹⁰",
    given: "the highest does not",
    usualCause: "Measure x in a larger unit, or from a point in its midst.",
  });
}
