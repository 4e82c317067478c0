import { escapeHtml } from "../escape-html.ts";
import { numberText } from "../number-text.ts";
import { shadeColour } from "../picture/shades.ts";
import { round } from "../round.ts";
import { dashOf, marker, tokenColour } from "./marker.ts";
import type { ImageMark, Mark } from "./plot-spec.ts";

/** The names of the marks above the chart, as many in a row as fit. */
export function legend(marks: readonly Mark[], width: number): { height: number; svg: (top: number) => string } {
  const places: { mark: Mark; name: string; x: number; row: number }[] = [];
  let x = 64;
  let row = 0;
  for (const mark of marks.filter(({ label }) => label !== "")) {
    const name = mark.kind === "image" ? `${mark.label}, ${rangeOf(mark)}` : mark.label;
    const length = 40 + name.length * 7.2;
    if (x > 64 && x + length > width - 16) {
      x = 64;
      row += 1;
    }
    places.push({ mark, name, x, row });
    x += length + 12;
  }
  const height = places.length === 0 ? 0 : (row + 1) * 20 + 4;
  const svg = (top: number): string =>
    places
      .map(({ mark, name, x, row }) => {
        const line = top + row * 20;
        return `${sample(mark, x, line - 4)}<text x="${round(x + 32)}" y="${round(line)}">${escapeHtml(name)}</text>`;
      })
      .join("");
  return { height, svg };
}

function sample(mark: Mark, x: number, y: number): string {
  if (mark.kind === "image") return shadeSample(mark, x, y);
  const { kind, token } = mark;
  if (kind === "dots") return marker(token, x + 13, y);
  if (kind === "bars")
    return `<rect x="${x + 6}" y="${y - 5}" width="14" height="10" fill="${tokenColour(token)}" fill-opacity="0.7"/>`;
  return `<path d="M${x} ${y}h26" stroke="${tokenColour(token)}" stroke-width="2"${dashOf(token)}/>`;
}

/** The two ends of the scale with the shade between them, in a frame: one end may be as the page. */
function shadeSample({ shades }: ImageMark, x: number, y: number): string {
  const parts = [shades.from, (shades.from + shades.to) / 2, shades.to]
    .map((value, k) => {
      const colour = shadeColour(shades.scale, shades.level(value) ?? 0);
      return `<rect x="${x + 9 * k}" y="${y - 5}" width="9" height="10" fill="${colour}"/>`;
    })
    .join("");
  return `${parts}<rect x="${x}" y="${y - 5}" width="27" height="10" fill="none" stroke="var(--muted, #5b6470)" stroke-opacity="0.4"/>`;
}

function rangeOf({ shades: { from, to } }: ImageMark): string {
  return `${numberText(from, 3)} to ${numberText(to, 3)}`;
}
