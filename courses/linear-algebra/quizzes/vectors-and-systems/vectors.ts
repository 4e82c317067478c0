export type Vec = readonly number[];

export function dot(u: Vec, v: Vec): number {
  return u.reduce((sum, x, i) => sum + x * v[i], 0);
}

export function length(u: Vec): number {
  return Math.sqrt(dot(u, u));
}

/** a u + b v */
export function mix(a: number, u: Vec, b: number, v: Vec): number[] {
  return u.map((x, i) => a * x + b * v[i]);
}

/** As text in a formula: (1, -2). */
export function point(u: Vec): string {
  return `(${u.join(", ")})`;
}

export function det2([[a, b], [c, d]]: readonly Vec[]): number {
  return a * d - b * c;
}

/** The three products that run down to the right, and the three that run up. */
export function diagonals([[a, b, c], [d, e, f], [g, h, i]]: readonly Vec[]): { down: number[]; up: number[] } {
  return { down: [a * e * i, b * f * g, c * d * h], up: [c * e * g, a * f * h, b * d * i] };
}

export function det3(M: readonly Vec[]): number {
  const { down, up } = diagonals(M);
  return total(down) - total(up);
}

export function total(values: Vec): number {
  return values.reduce((sum, x) => sum + x, 0);
}
