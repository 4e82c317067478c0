import { numberText } from "../number-text.ts";
import type { Rows } from "./read-pixels.ts";
import type { Shades } from "./shades.ts";

/** A picture in words: its size, how far its numbers reach, their mean, and where it is brightest and darkest. */
export function describePixels(rows: Rows, { scale, from, to }: Shades): string {
  const size = `${rows.length} by ${rows[0].length} pixels`;
  const seen = rows.flat().filter(Number.isFinite);
  if (seen.length === 0) return `${size}, all of them holes`;
  const low = seen.reduce((a, b) => Math.min(a, b));
  const high = seen.reduce((a, b) => Math.max(a, b));
  const holes = rows.length * rows[0].length - seen.length;
  const gaps = holes === 0 ? "" : `, ${holes} of them ${holes === 1 ? "a hole" : "holes"}`;
  if (low === high) return `${size}${gaps}, all ${numberText(low, 3)}`;
  const mean = numberText(seen.reduce((a, b) => a + b) / seen.length, 3);
  const head = `${size}${gaps}, from ${numberText(low, 3)} to ${numberText(high, 3)}, mean ${mean}`;
  const places = ninths(rows);
  if (places === null) return head;
  const bright = from <= to ? places.high : places.low;
  const dark = from <= to ? places.low : places.high;
  if (scale === "grey") return `${head}, brightest ${bright}, darkest ${dark}`;
  return `${head}, highest ${places.high}, lowest ${places.low}`;
}

/** What the shades of a scale mean. */
export function describeShades({ scale, from, to }: Shades): string {
  const [low, high] = [from, to].map((value) => numberText(value, 3));
  return scale === "grey"
    ? `Black is ${low}, white is ${high}.`
    : `From ${low} to ${high}: one colour above 0, another with lines across it below.`;
}

/** The ninths of the picture, three by three, whose means are highest and lowest; null when they do not differ. */
function ninths(rows: Rows): { high: string; low: string } | null {
  const [m, n] = [rows.length, rows[0].length];
  if (m < 3 || n < 3) return null;
  const means = names.map((_, k) => {
    const [up, left] = [Math.floor(k / 3), k % 3];
    const part = rows
      .slice(Math.round((up * m) / 3), Math.round(((up + 1) * m) / 3))
      .flatMap((row) => row.slice(Math.round((left * n) / 3), Math.round(((left + 1) * n) / 3)))
      .filter(Number.isFinite);
    return part.length === 0 ? NaN : part.reduce((a, b) => a + b) / part.length;
  });
  const known = means.filter((mean) => !Number.isNaN(mean));
  const [high, low] = [Math.max(...known), Math.min(...known)];
  return high === low ? null : { high: names[means.indexOf(high)], low: names[means.indexOf(low)] };
}

const names = [
  "at the upper left",
  "at the top",
  "at the upper right",
  "on the left",
  "in the middle",
  "on the right",
  "at the lower left",
  "at the bottom",
  "at the lower right",
];
