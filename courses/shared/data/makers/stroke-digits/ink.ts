import type { Place } from "./ways-to-write.ts";

/** How dark the darkest pixel is; 0 is white paper. */
export const DARKEST = 16;

/** The places where a pen went, without leaving the paper. */
export type Track = readonly Place[];

/**
 * The picture that a pen of some width leaves on a grid of pixels, row by row, each from 0 to 16.
 *
 * A pixel is as dark as the pen covers it, to a good approximation: fully where its middle lies half a pixel inside
 * the stroke, not at all half a pixel outside. Places are counted in pixels; the middle of the first is (0.5, 0.5).
 */
export function ink(
  tracks: readonly Track[],
  { rows, columns, width }: { readonly rows: number; readonly columns: number; readonly width: number },
): number[] {
  return Array.from({ length: rows * columns }, (_, at) => {
    const middle: Place = [(at % columns) + 0.5, Math.floor(at / columns) + 0.5];
    const away = Math.min(...tracks.map((track) => distance(middle, track)));
    return Math.round(DARKEST * Math.min(1, Math.max(0, width / 2 - away + 0.5)));
  });
}

function distance(from: Place, track: Track): number {
  let least = Infinity;
  for (let k = 1; k < track.length; k++) least = Math.min(least, toSegment(from, track[k - 1], track[k]));
  return least;
}

/** To the nearest place between two others: the shadow of the place on their line, kept between them. */
function toSegment([x, y]: Place, [x0, y0]: Place, [x1, y1]: Place): number {
  const [u, v] = [x1 - x0, y1 - y0];
  const long = u * u + v * v;
  const share = long === 0 ? 0 : Math.min(1, Math.max(0, ((x - x0) * u + (y - y0) * v) / long));
  const [p, q] = [x - x0 - share * u, y - y0 - share * v];
  return Math.sqrt(p * p + q * q);
}
