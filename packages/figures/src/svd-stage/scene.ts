import { svd } from "@gradus/math";

export const rows = 24;
export const columns = 32;

/** A landscape of our own, 24 by 32 pixels, from 0 for black to 1 for white: sky, sun, two hills, a lake with a boat. */
export const scene: readonly (readonly number[])[] = Array.from({ length: rows }, (_, i) =>
  Array.from({ length: columns }, (_, j) => pixel(i, j)),
);

function pixel(i: number, j: number): number {
  const boat = (i === 19 && j >= 18 && j <= 25) || (i === 20 && j >= 19 && j <= 24);
  if (boat) return 0.08;
  // The sail is a triangle on the left of its mast.
  if (j === 22 && i >= 11 && i < 19) return 0.15;
  if (i >= 12 && i < 19 && j < 22 && j >= 22 - (i - 11) * 0.75) return 0.98;
  if ((i - 5) ** 2 + (j - 25) ** 2 <= 9.5) return 1;
  const far = 9 + 0.045 * (j - 7) ** 2;
  const near = 12 + 0.05 * (j - 15) ** 2;
  if (i >= 16) return 0.52 + 0.02 * (23 - i) + (i % 2 === 0 ? 0.06 : 0);
  if (i >= near) return 0.28;
  if (i >= far) return 0.42;
  return 0.62 + 0.018 * i;
}

const factors = svd(scene.map((row) => [...row]));

/** The singular values of the picture, the largest first. */
export const singularValues: readonly number[] = Array.from({ length: rows }, (_, k) => factors.S.get(k));

/** The nearest picture of rank k: the sum of the first k layers. */
export function nearestOfRank(k: number): number[][] {
  const { U, S, V } = factors;
  return scene.map((row, i) =>
    row.map((_, j) => {
      let sum = 0;
      for (let l = 0; l < k; l++) sum += S.get(l) * U.get(i, l) * V.get(j, l);
      return sum;
    }),
  );
}

/** How far the nearest picture of rank k is from the picture, as a share of its norm. */
export function missing(k: number): number {
  const squares = (values: readonly number[]) => values.reduce((sum, value) => sum + value * value, 0);
  return Math.sqrt(squares(singularValues.slice(k)) / squares(singularValues));
}

/** How many numbers k layers take: a column, a row and a singular value each. */
export function cost(k: number): number {
  return k * (rows + columns + 1);
}
