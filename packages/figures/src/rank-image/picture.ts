import { rank } from "@gradus/math";

/** One rank-one picture: every row is a multiple of `row`, by the brightness in `column`. */
export interface Layer {
  readonly column: readonly number[];
  readonly row: readonly number[];
}

/** Three layers that add up to a face: a plain ground, the eyes with the mouth's corners, the middle of the mouth. */
export const layers: readonly Layer[] = [
  { column: [1, 3, 4, 4, 4, 4, 4, 4, 4, 4, 3, 1], row: [1, 3, 4, 4, 4, 4, 4, 4, 4, 4, 3, 1] },
  { column: [0, 0, 0, 3, 3, 0, 0, 0, 3, 0, 0, 0], row: [0, 0, 0, -4, -4, 0, 0, -4, -4, 0, 0, 0] },
  { column: [0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0], row: [0, 0, 0, 0, -4, -4, -4, -4, 0, 0, 0, 0] },
];

/** The picture of one layer: entry (i, j) is columnᵢ · rowⱼ. */
export function layerPicture({ column, row }: Layer): number[][] {
  return column.map((c) => row.map((r) => c * r));
}

/** The sum of the first k layers; 12×12. */
export function sumOf(k: number): number[][] {
  return layers[0].column.map((_, i) =>
    layers[0].row.map((_, j) => layers.slice(0, k).reduce((sum, { column, row }) => sum + column[i] * row[j], 0)),
  );
}

/** A picture with the brightness of some pixels inverted, each as [row, column]. */
export function spoil(
  picture: readonly (readonly number[])[],
  pixels: readonly (readonly [number, number])[],
): number[][] {
  return picture.map((row, i) =>
    row.map((value, j) => (pixels.some(([a, b]) => a === i && b === j) ? 16 - value : value)),
  );
}

/** The rank of a picture as a matrix. */
export function pictureRank(picture: readonly (readonly number[])[]): number {
  return rank(picture);
}
