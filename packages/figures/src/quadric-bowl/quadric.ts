import { eigh } from "@gradus/math";
import type { Point } from "../kit/drag.ts";
import { tidy, type Mat2 } from "../plane-maps/mat2.ts";

export type Kind = "bowl" | "dome" | "saddle" | "valley" | "ridge" | "plain";

export interface Quadric {
  readonly kind: Kind;
  /** Both eigenvalues, the least first, with their directions at right angles. */
  readonly axes: readonly { readonly value: number; readonly direction: Point }[];
  /** The pivots of elimination without row swaps; the second is undefined when the first is 0. */
  readonly pivots: readonly [number, number | undefined];
}

/** xᵀA x for a symmetric A. */
export function heightAt([[a, b], [, d]]: Mat2, x: number, y: number): number {
  return a * x * x + 2 * b * x * y + d * y * y;
}

/** What kind of surface xᵀA x is, and along which axes. */
export function quadricOf(A: Mat2): Quadric {
  const { values, vectors } = eigh(A.map((row) => [...row]));
  const axes = [0, 1].map((k) => ({
    value: tidy(values.get(k)),
    direction: [vectors.get(0, k), vectors.get(1, k)] as const,
  }));
  const [low, high] = axes.map(({ value }) => value);
  const [[a, b], [, d]] = A;
  return {
    kind:
      low > 0
        ? "bowl"
        : high < 0
          ? "dome"
          : low < 0 && high > 0
            ? "saddle"
            : high > 0
              ? "valley"
              : low < 0
                ? "ridge"
                : "plain",
    axes,
    pivots: [a, a === 0 ? undefined : tidy(d - (b * b) / a)],
  };
}

/** The curves on which the form has this value, out to about `far`. */
export function levelSet({ axes }: Quadric, level: number, far: number): Point[][] {
  const [{ value: p, direction: v }, { value: q, direction: w }] = axes;
  const place = (s: number, t: number): Point => [s * v[0] + t * w[0], s * v[1] + t * w[1]];
  if (p * q > 0) {
    if (level * p <= 0) return [];
    const [a, b] = [Math.sqrt(level / p), Math.sqrt(level / q)];
    return [
      Array.from({ length: 97 }, (_, i) => place(a * Math.cos((i * Math.PI) / 48), b * Math.sin((i * Math.PI) / 48))),
    ];
  }
  if (p * q < 0) {
    if (level === 0) {
      const ratio = Math.sqrt(-p / q);
      return [1, -1].map((sign) => [place(-far, -far * ratio * sign), place(far, far * ratio * sign)]);
    }
    // The branches open along the axis whose eigenvalue has the sign of the level.
    const along = level * p > 0;
    const [a, b] = [Math.sqrt(Math.abs(level / p)), Math.sqrt(Math.abs(level / q))];
    const end = Math.asinh((2 * far) / Math.min(a, b));
    return [1, -1].map((sign) =>
      Array.from({ length: 65 }, (_, i) => {
        const u = (end * (i - 32)) / 32;
        const [c, s] = [sign * Math.cosh(u), Math.sinh(u)];
        return along ? place(a * c, b * s) : place(a * s, b * c);
      }),
    );
  }
  const [value, along] = q === 0 ? [p, w] : [q, v];
  if (value === 0 || level * value <= 0) return [];
  const across = q === 0 ? v : w;
  const r = Math.sqrt(level / value);
  return [1, -1].map((sign) =>
    [-1, 1].map(
      (end) =>
        [sign * r * across[0] + end * 2 * far * along[0], sign * r * across[1] + end * 2 * far * along[1]] as const,
    ),
  );
}
