import { NDArray } from "@gradus/math";
import { escapeHtml } from "../escape-html.ts";
import { numberText } from "../number-text.ts";
import { round } from "../round.ts";
import { Shown } from "../shown.ts";
import { describePixels, describeShades } from "./describe-pixels.ts";
import { drawPixels } from "./draw-pixels.ts";
import { readPixels } from "./read-pixels.ts";
import type { Pixels, Rows } from "./read-pixels.ts";
import { readShades } from "./shades.ts";
import type { Shades, ShadesSpec } from "./shades.ts";

/** A picture and what stands under it. */
export interface PictureSpec {
  readonly pixels: Pixels;
  readonly caption?: string;
}

export interface ImagesSpec extends ShadesSpec {
  /** How many stand side by side where there is room for them; as many as there are, at most 4, when absent. */
  readonly columns?: number;
  /** Whether a bar says which shade means which number; so when diverging. */
  readonly key?: boolean;
  readonly title?: string;
  /** What the pictures show, for those who do not see them; made from the data when absent. */
  readonly alt?: string;
}

/**
 * Matrices as pictures, one or many, with captions. They share one scale, so that they can be compared.
 *
 * Each picture is its own small drawing of a fixed size: on a narrow page they go on in the next row, and their captions
 * stay as large as they are.
 *
 * @param pictures matrices of brightness, or `{ pixels, caption }`
 * @throws Error when there is no picture, or one is not a matrix of numbers
 *
 * @example
 * images([{ pixels: [[0, 1], [1, 0]], caption: "a cross" }]).toString(); // "One picture. Black is 0, white is 1. a cross: 2 by 2 pixels, from 0 to 1, mean 0.5."
 */
export function images(
  pictures: readonly (PictureSpec | Pixels)[],
  { columns, key, title = "", alt = "", ...spec }: ImagesSpec = {},
): Shown {
  if (!Array.isArray(pictures) || pictures.length === 0) {
    throw new Error(
      "images: there must be at least one picture, such as images([{ pixels: A, caption: `the first` }]).",
    );
  }
  if (columns !== undefined && !(Number.isInteger(columns) && columns >= 1)) {
    throw new Error(`images: columns is how many stand side by side, 1 or more; it is ${columns}.`);
  }
  const read = pictures.map(readPicture);
  const shades = readShades(
    "images",
    read.map(({ rows }) => rows),
    spec,
  );
  const words = alt === "" ? describeImages(read, shades, title) : alt;
  const across = columns ?? Math.min(4, read.length);
  const wide = Math.min(largest, Math.floor(pageWidth / across) - gap);
  const lines = read.map(({ caption }) => wrap(caption, wide));
  const textLines = Math.max(...lines.map((each) => each.length));
  const tall = Math.max(...read.map(({ rows }) => rows.length * pixelSize(rows, wide)));
  const parts = read.map(({ rows }, k) => drawPicture(rows, shades, lines[k], { wide, tall, textLines }));
  // A wide page has room for more than was asked for; a narrow one breaks the row once more by itself.
  const rows = parts.map((part, k) => (k > 0 && k % across === 0 ? `<br>${part}` : part)).join("");
  const head = title === "" ? "" : `<p><strong>${escapeHtml(title)}</strong></p>`;
  const html = `<div role="img" aria-label="${escapeHtml(words)}">${head}${rows}${(key ?? shades.scale === "diverging") ? drawKey(shades) : ""}</div>`;
  return new Shown({ "text/plain": words, "text/html": html });
}

/** Side by side within this width: that of a chart. */
const pageWidth = 640;
/** A single picture still fits a phone. */
const largest = 320;
const gap = 12;
const lineHeight = 18;
/** The mean width of a letter at 13 px, on the safe side. */
const letter = 7;

interface Picture {
  readonly rows: Rows;
  readonly caption: string;
}

function readPicture(picture: PictureSpec | Pixels, k: number): Picture {
  const plain = picture instanceof NDArray || Array.isArray(picture);
  const { pixels, caption = "" } = plain ? { pixels: picture as Pixels } : (picture as PictureSpec);
  return { rows: readPixels("images", `picture ${k}`, pixels), caption };
}

function describeImages(pictures: readonly Picture[], shades: Shades, title: string): string {
  const most = 24;
  const count = pictures.length === 1 ? "One picture" : `${pictures.length} pictures`;
  const each = pictures.slice(0, most).map(({ rows, caption }, k) => {
    const name = caption === "" ? (pictures.length === 1 ? "It has" : `Picture ${k + 1}:`) : `${caption}:`;
    return `${name} ${describePixels(rows, shades)}.`;
  });
  const rest = pictures.length > most ? [`And ${pictures.length - most} more.`] : [];
  return [`${title === "" ? "" : `${title}. `}${count}.`, describeShades(shades), ...each, ...rest].join(" ");
}

/** Whole pixels of the page where they fit, so that all of the picture's are equally large. */
function pixelSize(rows: Rows, wide: number): number {
  const fit = Math.min(wide / rows[0].length, largest / rows.length);
  return fit >= 1 ? Math.floor(fit) : fit;
}

function drawPicture(
  rows: Rows,
  shades: Shades,
  lines: readonly string[],
  { wide, tall, textLines }: { wide: number; tall: number; textLines: number },
): string {
  const size = pixelSize(rows, wide);
  const [width, height] = [rows[0].length * size, rows.length * size];
  const total = tall + textLines * lineHeight + gap;
  const picture = drawPixels(rows, shades, { left: 0, top: 0, column: size, row: size });
  const frame = `<rect x="0.5" y="0.5" width="${round(width - 1)}" height="${round(height - 1)}" fill="none" stroke="var(--muted, #5b6470)" stroke-opacity="0.4"/>`;
  const text = lines.map((line, k) => `<text y="${round(tall + 16 + k * lineHeight)}">${escapeHtml(line)}</text>`);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${wide + gap}" height="${round(total)}" viewBox="0 0 ${wide + gap} ${round(total)}" aria-hidden="true" ${type}>${picture}${frame}${text.join("")}</svg>`;
}

const type = `font-family="var(--font-sans, system-ui, sans-serif)" font-size="13" fill="var(--ink, #1c2128)"`;

/** A bar of all shades with its two ends, and 0 in the middle when diverging. */
function drawKey(shades: Shades): string {
  const [steps, size] = [32, 5];
  const row = Array.from({ length: steps }, (_, k) => shades.from + ((k + 0.5) * (shades.to - shades.from)) / steps);
  const bar = drawPixels([row], shades, { left: 0, top: 0, column: size, row: 12 });
  const [low, high] = [shades.from, shades.to].map((value) => escapeHtml(numberText(value, 3)));
  const zero = shades.scale === "diverging" ? `<text x="80" y="27" text-anchor="middle">0</text>` : "";
  return `<br><svg xmlns="http://www.w3.org/2000/svg" width="161" height="32" viewBox="-0.5 -0.5 161 32" aria-hidden="true" ${type}>${bar}<rect width="160" height="12" fill="none" stroke="var(--muted, #5b6470)" stroke-opacity="0.4"/><text y="27">${low}</text>${zero}<text x="160" y="27" text-anchor="end">${high}</text></svg>`;
}

/** The words of a caption in lines that fit under its picture. */
function wrap(caption: string, wide: number): string[] {
  if (caption === "") return [];
  const lines = [""];
  for (const word of caption.split(/\s+/)) {
    const last = lines[lines.length - 1];
    const longer = last === "" ? word : `${last} ${word}`;
    if (last === "" || longer.length * letter <= wide) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
