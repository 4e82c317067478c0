import { mapDrawn } from "./drawn.ts";
import type { DrawContext, Drawn, Generator } from "./drawn.ts";
import { drawnNumber, round3 } from "./number.ts";

export interface VectorSize {
  readonly length?: number | readonly [number, number];
}

/** A vector that loses entries, down to a least length, and then digits. */
export function drawnVector(
  entries: readonly number[],
  least: number,
  smaller: (x: number) => Drawn<number> = drawnNumber,
): Drawn<number[]> {
  return vectorOfDrawn(entries.map(smaller), least);
}

/** Each entry becomes smaller in its own way, so that none leaves the bounds that it was drawn within. */
function vectorOfDrawn(entries: readonly Drawn<number>[], least: number): Drawn<number[]> {
  return {
    value: entries.map(({ value }) => value),
    *smaller() {
      const n = entries.length;
      if (n > least) {
        const half = Math.max(least, n >> 1);
        if (half < n - 1) yield vectorOfDrawn(entries.slice(0, half), least);
        for (let i = 0; i < n; i++) yield vectorOfDrawn(entries.toSpliced(i, 1), least);
      }
      const whole = entries.map(rounded);
      if (whole.some((entry, i) => entry !== entries[i])) yield vectorOfDrawn(whole, least);
      for (let i = 0; i < n; i++) {
        for (const next of entries[i].smaller()) yield vectorOfDrawn(entries.with(i, next), least);
      }
    },
  };
}

/** The nearest whole number, where that is among what the entry may become. */
function rounded(entry: Drawn<number>): Drawn<number> {
  for (const next of entry.smaller()) if (next.value === Math.round(entry.value)) return next;
  return entry;
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
      const entries = Array.from({ length: n }, () => entry.draw(context));
      return vectorOfDrawn(entries, typeof length === "number" ? length : length[0]);
    },
  };
}

/**
 * A vector of the case's own band: small whole numbers; decimals; decimals times a power of ten from 1e-8 to
 * 1e8; or, degenerate, all zeros, a single entry that is not 0, or one number throughout.
 */
export function anyVector({ length = [1, 6] }: VectorSize = {}): Generator<number[]> {
  const least = typeof length === "number" ? length : length[0];
  const decimals = (context: DrawContext) => {
    const entries = Array.from({ length: drawLength(context, length) }, () =>
      round3(context.random.uniform({ low: -10, high: 10 })),
    );
    return drawnVector(entries, least);
  };
  return {
    draw(context) {
      const { random, band } = context;
      if (band === "floats") return decimals(context);
      if (band === "badly-scaled") {
        const scale = 10 ** random.choose([-8, -6, -5, 5, 6, 8]);
        return mapDrawn(decimals(context), (v) => v.map((x) => x * scale));
      }
      const n = drawLength(context, length);
      const zeros = band === "degenerate" ? 1 : random.choose([0, 0.2, 0.5]);
      const entries = Array.from({ length: n }, () => (random.uniform() < zeros ? 0 : random.integer(-9, 9)));
      if (band === "degenerate" && n > 0) {
        const value = random.choose([0, random.integer(1, 9), random.integer(-9, -1)]);
        if (random.choose([true, false])) entries.fill(value);
        else entries[random.integer(0, n - 1)] = value;
      }
      return drawnVector(entries, least);
    },
  };
}

/** A length between the bounds; the upper one is reached only by the later, larger cases. */
export function drawLength({ random, size }: DrawContext, bounds: number | readonly [number, number]): number {
  if (typeof bounds === "number") return bounds;
  const [low, high] = bounds;
  return random.integer(low, Math.max(low, Math.min(high, low + size)));
}
