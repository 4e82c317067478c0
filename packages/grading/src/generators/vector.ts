import { drawnNumber } from "./number.ts";
import type { DrawContext, Drawn, Generator } from "./drawn.ts";

export interface VectorSize {
  readonly length?: number | readonly [number, number];
}

/** A vector that loses entries, down to a least length, and then digits. */
export function drawnVector(
  entries: readonly number[],
  least: number,
  smaller: (x: number) => Drawn<number> = drawnNumber,
): Drawn<number[]> {
  return {
    value: [...entries],
    *smaller() {
      const n = entries.length;
      if (n > least) {
        const half = Math.max(least, n >> 1);
        if (half < n - 1) yield drawnVector(entries.slice(0, half), least, smaller);
        for (let i = 0; i < n; i++) yield drawnVector(entries.toSpliced(i, 1), least, smaller);
      }
      const whole = entries.map(Math.round);
      if (whole.some((x, i) => x !== entries[i])) yield drawnVector(whole, least, smaller);
      for (let i = 0; i < n; i++) {
        for (const next of smaller(entries[i]).smaller()) {
          yield drawnVector(entries.with(i, next.value), least, smaller);
        }
      }
    },
  };
}

/**
 * A vector of entries from a generator, its length between two bounds.
 *
 * @example
 * vectorOf(integer(), { length: 3 }); // three whole numbers
 */
export function vectorOf(entry: Generator<number>, { length = [1, 6] }: VectorSize = {}): Generator<number[]> {
  return {
    draw(context) {
      const n = drawLength(context, length);
      const entries = Array.from({ length: n }, () => entry.draw(context).value);
      return drawnVector(entries, typeof length === "number" ? length : length[0]);
    },
  };
}

/** A length between the bounds; the upper one is reached only by the later, larger cases. */
export function drawLength({ random, size }: DrawContext, bounds: number | readonly [number, number]): number {
  if (typeof bounds === "number") return bounds;
  const [low, high] = bounds;
  return random.integer(low, Math.max(low, Math.min(high, low + size)));
}
