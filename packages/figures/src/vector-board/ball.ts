import type { Point } from "../kit/drag.ts";

/** The p-norm of a vector of the plane; p from 1 to ∞. */
export function pNorm([x, y]: Point, p: number): number {
  const [a, b] = [Math.abs(x), Math.abs(y)];
  if (p === Infinity) return Math.max(a, b);
  if (p === 1) return a + b;
  if (p === 2) return Math.hypot(a, b);
  const top = Math.max(a, b);
  // Scaled by the larger entry, so that a high p neither overflows nor vanishes.
  return top === 0 ? 0 : top * ((a / top) ** p + (b / top) ** p) ** (1 / p);
}

/** Points of the curve ‖x‖ₚ = radius. */
export function ball(p: number, radius: number): Point[] {
  const count = 180;
  return Array.from({ length: count }, (_, i) => {
    const angle = (2 * Math.PI * i) / count;
    const direction: Point = [Math.cos(angle), Math.sin(angle)];
    const scale = radius / pNorm(direction, p);
    return [direction[0] * scale, direction[1] * scale];
  });
}
