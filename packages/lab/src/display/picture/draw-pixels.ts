import { round } from "../round.ts";
import type { Rows } from "./read-pixels.ts";
import { pageColour, shadeColour } from "./shades.ts";
import type { Shades } from "./shades.ts";

/** Where a picture lies: its upper left corner, and how far it is to the next column and the next row. */
export interface PicturePlace {
  readonly left: number;
  readonly top: number;
  readonly column: number;
  readonly row: number;
}

/**
 * A picture as SVG: one path for each shade, in it one stroke, as thick as a row, for each run of pixels of that shade.
 *
 * Not an image file: this is sharp at any size and on paper, follows light and dark, and is plain text. Strokes in the
 * units of the pixels, each told from the one before, compress to a third of rectangles in units of the page.
 */
export function drawPixels(rows: Rows, shades: Shades, { left, top, column, row }: PicturePlace): string {
  const [height, width] = [rows.length, rows[0].length];
  const diverging = shades.scale === "diverging";
  const levels = rows.map((each) => each.map(shades.level));
  const fills = [...strokes(levels)].map(([level, d]) => {
    if (level === null || (diverging && level === 0)) return "";
    return `<path stroke="${shadeColour(shades.scale, level)}" d="${d}"/>`;
  });
  const transform = `transform="translate(${round(left)} ${round(top)}) scale(${fine(column)} ${fine(row)})"`;
  const picture = `fill="none" shape-rendering="crispEdges">${fills.join("")}`;
  if (!diverging) return `<g ${transform} ${picture}</g>`;
  const below = strokes(levels.map((each) => each.map((level) => level !== null && level < 0))).get(true);
  const lines = below === undefined ? "" : `<path d="${below}" stroke="${pageColour}" stroke-width="${thin(row)}"/>`;
  // 0 is the page, also where the grid of a chart lies behind.
  return `<g ${transform}><path fill="${pageColour}" d="M0 0H${width}V${height}H0Z"/><g ${picture}</g>${lines}</g>`;
}

/** For each key that occurs, its runs in the rows: lines through the middle of the pixels. */
function strokes<Key>(keys: readonly (readonly Key[])[]): Map<Key, string> {
  const paths = new Map<Key, { d: string; x: number; y: number }>();
  keys.forEach((row, i) => {
    for (let j = 0; j < row.length;) {
      let end = j + 1;
      while (end < row.length && row[end] === row[j]) end += 1;
      const last = paths.get(row[j]);
      const move = last === undefined ? `M${j} ${i + 0.5}` : `m${j - last.x} ${i - last.y}`;
      paths.set(row[j], { d: `${last?.d ?? ""}${move}h${end - j}`, x: end, y: i });
      j = end;
    }
  });
  return new Map([...paths].map(([key, { d }]) => [key, d]));
}

/** The lines across what is below 0: an eighth of a row, and never coarse. */
function thin(row: number): number {
  return fine(Math.min(0.125, 2 / Math.abs(row)));
}

/** A factor needs more digits than a length: it is multiplied by the number of pixels. */
function fine(value: number): number {
  return Number(value.toPrecision(6));
}
