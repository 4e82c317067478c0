import { round } from "../round.ts";
import type { Rows } from "./read-pixels.ts";
import { shadePaint } from "./shades.ts";
import type { Shades } from "./shades.ts";

/**
 * A picture as SVG: one path for each shade, in it one rectangle for each run of pixels of that shade in a row.
 *
 * Not an image file: this is sharp at any size and on paper, follows light and dark, and is plain text.
 *
 * @param x where the left edge of column j lies, for j from 0 to the number of columns
 * @param y where the upper edge of row i lies, for i from 0 to the number of rows
 */
export function drawPixels(rows: Rows, shades: Shades, x: (j: number) => number, y: (i: number) => number): string {
  const paths = new Map<number, string>();
  const below: string[] = [];
  rows.forEach((row, i) => {
    const levels = row.map(shades.level);
    for (let j = 0; j < levels.length;) {
      const level = levels[j];
      let end = j + 1;
      while (end < levels.length && levels[end] === level) end += 1;
      const [left, right, top, bottom] = [x(j), x(end), y(i), y(i + 1)].map(round);
      if (level !== null && right !== left && bottom !== top && !(level === 0 && shades.scale === "diverging")) {
        const run = `M${left} ${top}H${right}V${bottom}H${left}Z`;
        paths.set(level, (paths.get(level) ?? "") + run);
        if (level < 0) below.push(`M${left} ${round((y(i) + y(i + 1)) / 2)}H${right}`);
      }
      j = end;
    }
  });
  const fills = [...paths].map(([level, d]) => `<path ${shadePaint(shades.scale, level)} d="${d}"/>`);
  const [left, right, top, bottom] = [x(0), x(rows[0].length), y(0), y(rows.length)].map(round);
  const page = "var(--page, #fbfaf7)";
  // Tints are half transparent: without the page under them the grid of a chart would shine through.
  const ground =
    shades.scale === "diverging" ? `<path fill="${page}" d="M${left} ${top}H${right}V${bottom}H${left}Z"/>` : "";
  const wide = round(Math.min(2, Math.abs(bottom - top) / rows.length / 8));
  const lines = below.length === 0 ? "" : `<path d="${below.join("")}" stroke="${page}" stroke-width="${wide}"/>`;
  return `<g shape-rendering="crispEdges">${ground}${fills.join("")}</g>${lines}`;
}
