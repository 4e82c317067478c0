import { asVector, checkFinite, workspace } from "../array/array-input.ts";
import type { VectorInput } from "../array/array-input.ts";
import { NDArray } from "../array/ndarray.ts";
import { mean, sum } from "../array/reduce.ts";
import { scaleIntoRange } from "../linear-algebra/scale.ts";
import { MathError } from "../math-error.ts";

/** By how many steps the series is held against itself. */
export interface AutocorrelationOptions {
  /** 1 when absent. */
  readonly lag?: number;
}

/**
 * The autocorrelation coefficient of a series, Σ (xᵢ − x̄)(xᵢ₊ₖ − x̄) / Σ (xᵢ − x̄)², for a lag of k steps: near 1 when
 * neighbours are alike, near −1 when they alternate, near 0 when they know nothing of each other. The mean is that of the
 * whole series, as in the Box–Jenkins definition; it is subtracted before anything is multiplied.
 *
 * @param x n entries in the order of time, not all equal
 * @returns a number from −1 to 1
 * @throws MathError `out-of-range` for a lag that is no whole number from 0 to n − 1 | `bad-argument` for entries that are all equal | `not-finite`
 * @see Box, Jenkins, Reinsel & Ljung, Time Series Analysis, 5th ed., chapter 2, estimation of the autocorrelation function
 *
 * @example
 * autocorrelation([1, 2, 3, 4, 5]); // 0.4
 * autocorrelation([1, -1, 1, -1], { lag: 2 }); // 0.5
 */
export function autocorrelation(x: VectorInput, { lag = 1 }: AutocorrelationOptions = {}): number {
  const series = asVector("autocorrelation", x);
  const n = series.size;
  checkFinite("autocorrelation", series);
  if (!Number.isInteger(lag) || lag < 0 || lag >= n) {
    throw new MathError({
      code: "out-of-range",
      function: "autocorrelation",
      rule: n === 0 ? "there must be at least one entry" : `the lag must be a whole number from 0 to ${n - 1}`,
      given: n === 0 ? "there is none" : `it is ${lag}`,
      usualCause: "A series of n entries can be shifted by at most n − 1 steps.",
    });
  }
  const d = workspace(series);
  // The coefficient knows no unit, so that squares can be kept in range.
  scaleIntoRange(d);
  // The second pass takes out what rounding left of the mean.
  for (let pass = 0; pass < 2; pass++) {
    const shift = mean(d);
    for (let i = 0; i < n; i++) d[i] -= shift;
  }
  const product = (k: number): number =>
    sum(
      new NDArray(
        Float64Array.from({ length: n - k }, (_, i) => d[i] * d[i + k]),
        [n - k],
      ),
    );
  const squares = product(0);
  if (squares > 0) return product(lag) / squares;
  throw new MathError({
    code: "bad-argument",
    function: "autocorrelation",
    rule: "the entries must not all be equal",
    given: `they are all ${series.get(0)}`,
    usualCause: "A series without variation is neither like nor unlike itself: the coefficient would be 0/0.",
  });
}
