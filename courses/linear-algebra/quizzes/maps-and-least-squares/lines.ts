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

interface Wish {
  readonly count: number;
  readonly first: number;
  /** From one place to the next; 1 when absent. */
  readonly step?: number;
  /** Between which numbers the intercept lies, and how steep the line is at most, up or down. */
  readonly intercepts: readonly [number, number];
  readonly steepest: number;
  readonly keep: (line: BestLine) => boolean;
}

/** Backwards: first the line, then gaps that it cannot explain, then heights that are whole. */
export function bestLine(random: Rng, { count, first, step = 1, intercepts, steepest, keep }: Wish): BestLine {
  return drawUntil(
    random,
    () => {
      const [low, high] = intercepts;
      const intercept = random.integer(2 * low, 2 * high) / 2;
      const slope = (random.choose([-1, 1]) * random.integer(1, 2 * steepest)) / 2;
      const weights = leftovers[count].map(() => random.integer(-2, 2) / 2);
      const residual = Array.from({ length: count }, (_, i) =>
        leftovers[count].reduce((sum, pattern, k) => sum + weights[k] * pattern[i], 0),
      );
      const t = Array.from({ length: count }, (_, i) => first + step * i);
      return { t, y: t.map((x, i) => intercept + slope * x + residual[i]), intercept, slope, residual };
    },
    (line) => {
      const { y, residual, slope, intercept } = line;
      return (
        y.every((x) => Number.isInteger(x)) &&
        residual.some((r) => r !== 0) &&
        residual.every((r) => Math.abs(r) <= 2) &&
        intercept !== slope &&
        keep(line)
      );
    },
  );
}
