import { asArray, workspace } from "../array/array-input.ts";
import type { ArrayInput } from "../array/array-input.ts";
import { NDArray } from "../array/ndarray.ts";
import type { Matrix } from "../array/ndarray.ts";

/** A derivative found by differences, and how far it may be off. */
export interface NumericalDerivative {
  readonly value: number;
  /** An estimate of the absolute error, from how the extrapolations agree. */
  readonly error: number;
}

/**
 * The derivative of a function of one number, by central differences at shrinking steps extrapolated to step 0 (Ridders).
 * The step is found by itself; about 10 digits are right for smooth functions. Where f can be written with `ad` or
 * `Dual`, those are exact.
 *
 * @param f from one number to one number
 * @param x where to differentiate
 * @param options.step the first and largest step; max(0.1 |x|, 0.1) when absent. Make it smaller where f is undefined nearby
 * @returns the derivative, and an estimate of its error
 * @see Ridders, Accurate computation of F′(x) and F′(x)F″(x), Advances in Engineering Software 4(2), 1982
 *
 * @example
 * numericalDerivative((x) => x * x * x, 2).value.toFixed(8); // "12.00000000"
 */
export function numericalDerivative(
  f: (x: number) => number,
  x: number,
  { step = Math.max(0.1 * Math.abs(x), 0.1) }: { readonly step?: number } = {},
): NumericalDerivative {
  const SHRINK = 1.4;
  let h = step;
  let best: NumericalDerivative = { value: NaN, error: Infinity };
  let previous: number[] = [];
  for (let round = 0; round < 14; round++, h /= SHRINK) {
    // The step that is really taken, after rounding.
    const up = x + h;
    const down = x - h;
    const row = [(f(up) - f(down)) / (up - down)];
    let factor = SHRINK * SHRINK;
    for (let k = 1; k <= previous.length; k++) {
      row.push((row[k - 1] * factor - previous[k - 1]) / (factor - 1));
      factor *= SHRINK * SHRINK;
      const error = Math.max(Math.abs(row[k] - row[k - 1]), Math.abs(row[k] - previous[k - 1]));
      if (error < best.error) best = { value: row[k], error };
    }
    const last = row.length - 1;
    if (last > 0 && Math.abs(row[last] - previous[last - 1]) >= 2 * best.error && Number.isFinite(best.error)) break;
    previous = row;
  }
  return best;
}

/**
 * The gradient of a function of an array, entry by entry with `numericalDerivative`: slow, and independent of every rule of
 * differentiation, so that it can check them. At most 28 calls of f for each entry.
 *
 * @param f from an array shaped like x to a number
 * @param x any shape
 * @returns shaped like x
 *
 * @example
 * numericalGradient((x) => x.get(0) * x.get(1), [2, 3]).toArray().map((d) => Number(d.toFixed(8))); // [3, 2]
 */
export function numericalGradient(
  f: (x: NDArray) => number,
  x: ArrayInput,
  options: { readonly step?: number } = {},
): NDArray {
  const X = asArray("numericalGradient", x);
  const entries = workspace(X);
  const slopes = entries.map((xk, k) => {
    const at = (value: number): number => {
      const moved = entries.slice();
      moved[k] = value;
      return f(new NDArray(moved, X.shape));
    };
    return numericalDerivative(at, xk, options).value;
  });
  return new NDArray(slopes, X.shape);
}

/**
 * The Jacobian matrix of a function from n to m entries, by central differences with the step ∛2⁻⁵² · max(1, |xⱼ|), which
 * balances rounding against curvature; about 10 digits of the largest entry.
 *
 * @param f from an array shaped like x to m entries
 * @param x n entries in any shape
 * @returns m×n
 *
 * @example
 * numericalJacobian((x) => [x.get(0) + x.get(1), x.get(0)], [1, 2]).toArray().map((row) => row.map(Math.round)); // [[1, 1], [1, 0]]
 */
export function numericalJacobian(f: (x: NDArray) => ArrayInput, x: ArrayInput): Matrix {
  const X = asArray("numericalJacobian", x);
  const entries = workspace(X);
  const n = entries.length;
  const columns = Array.from({ length: n }, (_, j) => {
    const h = CUBE_ROOT * Math.max(1, Math.abs(entries[j]));
    const [up, down] = [entries[j] + h, entries[j] - h].map((value) => {
      const moved = entries.slice();
      moved[j] = value;
      return { at: value, y: workspace(asArray("numericalJacobian", f(new NDArray(moved, X.shape)))) };
    });
    return up.y.map((y, i) => (y - down.y[i]) / (up.at - down.at));
  });
  const m = n === 0 ? 0 : columns[0].length;
  const J = new Float64Array(m * n);
  for (let j = 0; j < n; j++) for (let i = 0; i < m; i++) J[i * n + j] = columns[j][i];
  return new NDArray(J, [m, n]) as Matrix;
}

/** ∛2⁻⁵², about. */
const CUBE_ROOT = 6.055454452393343e-6;
