import type { Point } from "../kit/drag.ts";
import type { Equation } from "../lines-lab/system.ts";

/** By how much a point misses each equation a x + b y = c: the left side minus c. What only rounding has left is 0. */
export function misses(equations: readonly Equation[], [x, y]: Point): number[] {
  return equations.map(([a, b, c]) => {
    const miss = a * x + b * y - c;
    const size = Math.abs(a * x) + Math.abs(b * y) + Math.abs(c);
    return Math.abs(miss) < 1e-13 * size ? 0 : clean(miss);
  });
}

/** The sum of the squares. */
export function squares(values: readonly number[]): number {
  return clean(values.reduce((sum, value) => sum + value * value, 0));
}

/**
 * The point whose misses have the smallest sum of squares, from the normal equations Aᵀ A p = Aᵀ c;
 * undefined when all lines are parallel, for then a whole line of points is as good.
 */
export function leastSquares(equations: readonly Equation[]): Point | undefined {
  const sum = (f: (equation: Equation) => number) => equations.reduce((total, each) => total + f(each), 0);
  const [p, q, r] = [sum(([a]) => a * a), sum(([a, b]) => a * b), sum(([, b]) => b * b)];
  const [s, t] = [sum(([a, , c]) => a * c), sum(([, b, c]) => b * c)];
  const det = p * r - q * q;
  return det < 1e-12 * p * r || p * r === 0 ? undefined : [(s * r - q * t) / det, (p * t - q * s) / det];
}

/** The smallest sum of squares that any point reaches. */
export function leastSum(equations: readonly Equation[]): number {
  const best = leastSquares(equations);
  if (best !== undefined) return squares(misses(equations, best));
  // Parallel lines: along the direction of their normal the best place is found as for one unknown.
  const direction = equations.find(([a, b]) => a !== 0 || b !== 0) ?? [1, 0, 0];
  const [u, v] = [direction[0], direction[1]];
  const factors = equations.map(([a, b]) => a * u + b * v);
  const square = squares(factors);
  const t = square === 0 ? 0 : equations.reduce((sum, [, , c], i) => sum + factors[i] * c, 0) / square;
  return squares(misses(equations, [t * u, t * v]));
}

/** Without the digits that floating point adds. */
function clean(value: number): number {
  return Number(value.toPrecision(12)) + 0;
}
