import { matmul, solve } from "@gradus/math";
import { eigenFacts, type EigenFacts } from "../plane-maps/eigen-lines.ts";
import type { Point } from "../kit/drag.ts";
import { apply, compose, type Mat2 } from "../plane-maps/mat2.ts";

/** The points x₀, A x₀, …, Aᵏ x₀; each of length 1 when `unit`. A point that is 0 stays 0. */
export function orbit(A: Mat2, start: Point, steps: number, unit = false): Point[] {
  const scaled = ([x, y]: Point): Point => {
    const length = Math.hypot(x, y);
    return unit && length > 0 ? [x / length, y / length] : [x, y];
  };
  const found = [scaled(start)];
  for (let k = 0; k < steps; k++) found.push(scaled(apply(A, found[k])));
  return found;
}

/** Aᵏ by multiplying k times. */
export function power(A: Mat2, k: number): Mat2 {
  let result: Mat2 = [
    [1, 0],
    [0, 1],
  ];
  for (let i = 0; i < k; i++) result = compose(A, result);
  return result;
}

/** The parts of a start along both eigenlines, c₁v₁ + c₂v₂; undefined when there are not two lines. */
export function partsOf(A: Mat2, start: Point): readonly [number, number] | undefined {
  const { kind, lines } = eigenFacts(A);
  if (kind !== "two") return undefined;
  const [v, w] = lines.map(({ vector }) => vector);
  const c = solve(
    [
      [v[0], w[0]],
      [v[1], w[1]],
    ],
    [...start],
  );
  return [c.get(0), c.get(1)];
}

/** Aᵏ as P Dᵏ P⁻¹ from its eigenlines; undefined when there are not two. */
export function powerByLines(A: Mat2, k: number): number[][] | undefined {
  const { kind, lines } = eigenFacts(A);
  if (kind !== "two") return undefined;
  const [v, w] = lines;
  const P = [
    [v.vector[0], w.vector[0]],
    [v.vector[1], w.vector[1]],
  ];
  const PD = P.map((row) => row.map((entry, j) => entry * lines[j].value ** k));
  const inverse = solve(P, [
    [1, 0],
    [0, 1],
  ]);
  const M = matmul(PD, inverse);
  return [0, 1].map((i) => [0, 1].map((j) => M.get(i, j)));
}

/**
 * For each point of a trail how far its direction is from the dominant eigenline: the sine of the angle
 * between them. Undefined when no eigenvalue is larger than the other.
 */
export function errors(A: Mat2, points: readonly Point[]): number[] | undefined {
  const { kind, lines } = eigenFacts(A);
  if (kind !== "two" || Math.abs(lines[0].value) === Math.abs(lines[1].value)) return undefined;
  const [x, y] = lines[0].vector;
  return points.map(([a, b]) => {
    const length = Math.hypot(a, b);
    return length === 0 ? 1 : Math.abs(x * b - y * a) / length;
  });
}

/** What becomes of nearly every start in the long run. */
export function fate({ values }: EigenFacts): string {
  const [[re, im]] = values;
  const size = Number(Math.hypot(re, im).toFixed(9));
  const turning = im !== 0;
  if (size === 1) return turning ? "goes round for ever" : "neither grows nor dies";
  if (size < 1) return turning ? "spirals in to 0" : re < 0 ? "dies out, changing sides" : "dies out";
  return turning ? "spirals out" : re < 0 ? "grows, changing sides" : "grows";
}
