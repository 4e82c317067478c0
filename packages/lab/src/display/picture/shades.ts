import type { Rows } from "./read-pixels.ts";

/** How numbers become shades. */
export interface ShadesSpec {
  /**
   * `grey`, the default: from black to white. `diverging`: what is above 0 in one colour, what is below in another with
   * lines across it, and 0 as the page.
   */
  readonly scale?: "grey" | "diverging";
  /** What is black; the lowest number of all pictures when absent. Above `to`, the picture is a negative. */
  readonly from?: number;
  /** What is white, or the strongest colour; the highest number when absent, without its sign when diverging. */
  readonly to?: number;
}

export interface Shades {
  readonly scale: "grey" | "diverging";
  readonly from: number;
  readonly to: number;
  /** A whole number for each shade: grey 0 to 63, diverging −32 to 32; null for what is not finite. */
  readonly level: (value: number) => number | null;
}

/** So many shades of grey, or of each colour: next to one another they can no longer be told apart. */
const greys = 64;
const tints = 32;

/**
 * One scale for all the pictures that are shown together, so that they can be compared.
 *
 * @throws Error when the scale has another name, or no width
 */
export function readShades(who: string, pictures: readonly Rows[], { scale = "grey", from, to }: ShadesSpec): Shades {
  if (scale !== "grey" && scale !== "diverging") {
    throw new Error(`${who}: the scale is "grey" or "diverging"; it is ${JSON.stringify(scale)}.`);
  }
  if (from !== undefined && from === to) {
    throw new Error(`${who}: from and to must differ, or everything has one shade; both are ${from}.`);
  }
  const [low, high] = extent(pictures);
  if (scale === "diverging") {
    const widest = to ?? (from === undefined ? Math.max(Math.abs(low), Math.abs(high)) || 1 : Math.abs(from));
    if (!(widest > 0)) throw new Error(`${who}: a diverging scale goes from −to to to; to is ${widest}.`);
    return { scale, from: -widest, to: widest, level: levelOf((value) => (tints * value) / widest, -tints, tints) };
  }
  const black = from ?? (to === undefined || low < to ? low : to - 1);
  const white = to ?? (high > black ? high : black + 1);
  const shade = (value: number): number => ((greys - 1) * (value - black)) / (white - black);
  return { scale, from: black, to: white, level: levelOf(shade, 0, greys - 1) };
}

/**
 * The colour of a shade: black and white are the same on every page, 0 of a diverging scale is the page itself.
 *
 * A tint is mixed rather than half transparent: where a printer draws two pixels a hair's breadth over each other, no
 * darker line is seen.
 */
export function shadeColour(scale: Shades["scale"], level: number): string {
  if (scale === "diverging") {
    const full = level > 0 ? "var(--object-1, #1f5fbf)" : "var(--object-2, #b8430a)";
    const share = Math.round((100 * Math.abs(level)) / tints);
    return share === 100 ? full : `color-mix(in srgb, ${full} ${share}%, ${pageColour})`;
  }
  const two = Math.round((255 * level) / (greys - 1))
    .toString(16)
    .padStart(2, "0");
  return `#${two}${two}${two}`;
}

export const pageColour = "var(--page, #fbfaf7)";

function levelOf(shade: (value: number) => number, least: number, most: number): Shades["level"] {
  return (value) => (Number.isFinite(value) ? Math.min(most, Math.max(least, Math.round(shade(value)))) : null);
}

function extent(pictures: readonly Rows[]): [number, number] {
  let [low, high] = [Infinity, -Infinity];
  for (const rows of pictures) {
    for (const row of rows) {
      for (const value of row) {
        if (!Number.isFinite(value)) continue;
        if (value < low) low = value;
        if (value > high) high = value;
      }
    }
  }
  return low > high ? [0, 1] : [low, high];
}
