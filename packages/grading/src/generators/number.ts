import type { Drawn, Generator } from "./drawn.ts";

/** A number that can be made smaller: to 0, to 1, without its sign, without its decimals, halved. */
export function drawnNumber(value: number): Drawn<number> {
  return {
    value,
    *smaller() {
      const seen = new Set([value]);
      const steps = [0, 1, Math.abs(value), Math.round(value), Math.trunc(value / 2), Number(value.toPrecision(2))];
      for (const next of steps) {
        if (!Number.isFinite(next) || seen.has(next) || !isSimpler(next, value)) continue;
        seen.add(next);
        yield drawnNumber(next === 0 ? 0 : next);
      }
    },
  };
}

/** Fewer digits first, then a smaller magnitude, then no sign: an order without cycles. */
function isSimpler(x: number, y: number): boolean {
  const [xDigits, yDigits] = [digits(x), digits(y)];
  if (xDigits !== yDigits) return xDigits < yDigits;
  if (Math.abs(x) !== Math.abs(y)) return Math.abs(x) < Math.abs(y);
  return x > y;
}

function digits(x: number): number {
  return x === 0 ? 0 : String(Math.abs(x)).length;
}

/** A whole number between two bounds, both included. */
export function integer({ low = -9, high = 9 }: { low?: number; high?: number } = {}): Generator<number> {
  return {
    draw({ random }) {
      const drawn = drawnNumber(random.integer(low, high));
      return within(drawn, low, high);
    },
  };
}

/** A number between two bounds, with three decimals. */
export function decimal({ low = -10, high = 10 }: { low?: number; high?: number } = {}): Generator<number> {
  return { draw: ({ random }) => within(drawnNumber(round3(random.uniform({ low, high }))), low, high) };
}

/** A factor to scale by: never 0, readable in the first band, extreme in the badly scaled one. */
export function scaleFactor(): Generator<number> {
  return {
    draw({ random, band }) {
      const readable = [2, 3, -1, -2, 10];
      const extreme = [1e-6, 1e6, -1e5, 1e-4, 0.125];
      const drawn = drawnNumber(random.choose(band === "badly-scaled" ? extreme : readable));
      return filter(drawn, (x) => x !== 0 && x !== 1);
    },
  };
}

/** One of a list; those to the left count as smaller. */
export function oneOf<T>(list: readonly T[]): Generator<T> {
  const at = (index: number): Drawn<T> => ({
    value: list[index],
    *smaller() {
      for (let i = 0; i < index; i++) yield at(i);
    },
  });
  return { draw: ({ random }) => at(random.integer(0, list.length - 1)) };
}

export function round3(x: number): number {
  return Math.round(1000 * x) / 1000;
}

function within(drawn: Drawn<number>, low: number, high: number): Drawn<number> {
  return filter(drawn, (x) => x >= low && x <= high);
}

function filter(drawn: Drawn<number>, keep: (x: number) => boolean): Drawn<number> {
  return {
    value: drawn.value,
    *smaller() {
      for (const next of drawn.smaller()) if (keep(next.value)) yield filter(next, keep);
    },
  };
}
