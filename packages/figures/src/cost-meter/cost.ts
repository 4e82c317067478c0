/** The multiplications of solving k systems with the same n×n matrix, by the leading terms. */
export interface Cost {
  /** The factorisation: n³/3. */
  readonly factor: number;
  /** Both triangular solves for all right-hand sides: k n². */
  readonly solves: number;
  /** Factoring once and solving k times. */
  readonly once: number;
  /** Factoring anew for each right-hand side: k (n³/3 + n²). */
  readonly anew: number;
}

/** What it costs to solve k systems of n unknowns. */
export function cost(n: number, k: number): Cost {
  const factor = n ** 3 / 3;
  const solves = k * n ** 2;
  return { factor, solves, once: factor + solves, anew: k * factor + solves };
}

/** A time for reading: `0.3 ms`, `4 min`, `2 years`. */
export function duration(seconds: number): string {
  const units: readonly (readonly [number, string])[] = [
    [31_557_600, "years"],
    [86_400, "days"],
    [3600, "h"],
    [60, "min"],
    [1, "s"],
    [1e-3, "ms"],
    [1e-6, "µs"],
    [1e-9, "ns"],
  ];
  const [size, name] = units.find(([size]) => seconds >= size * 0.9995) ?? units[units.length - 1];
  return `${Number((seconds / size).toPrecision(2))} ${name}`;
}
