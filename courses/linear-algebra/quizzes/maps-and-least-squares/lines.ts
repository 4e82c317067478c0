import type { Rng } from "@gradus/math";
import { drawUntil } from "@gradus/quiz";

/** Points with whole heights, and the line that fits them best, its intercept and slope in halves. */
export interface BestLine {
  readonly t: readonly number[];
  readonly y: readonly number[];
  readonly intercept: number;
  readonly slope: number;
  readonly residual: readonly number[];
}

/** What stands at right angles to the columns 1 and t, by the number of points. */
const leftovers: Readonly<Record<number, readonly (readonly number[])[]>> = {
  3: [[1, -2, 1]],
  4: [
    [1, -1, -1, 1],
    [1, -3, 3, -1],
  ],
};

/** Backwards: first the line, then gaps that it cannot explain, then heights that are whole. */
export function bestLine(
  random: Rng,
  { count, first, height }: { count: number; first: number; height: number },
): BestLine {
  return drawUntil(
    random,
    () => {
      const [intercept, slope] = [random.integer(-6, 12) / 2, random.integer(-4, 4) / 2];
      const weights = leftovers[count].map(() => random.integer(-3, 3) / 2);
      const residual = Array.from({ length: count }, (_, i) =>
        leftovers[count].reduce((sum, pattern, k) => sum + weights[k] * pattern[i], 0),
      );
      const t = Array.from({ length: count }, (_, i) => first + i);
      return { t, y: t.map((x, i) => intercept + slope * x + residual[i]), intercept, slope, residual };
    },
    ({ y, residual, slope, intercept }) =>
      y.every((x) => Number.isInteger(x) && Math.abs(x) <= height) &&
      residual.some((r) => r !== 0) &&
      residual.every((r) => Math.abs(r) <= 2) &&
      slope !== 0 &&
      intercept !== slope,
  );
}
