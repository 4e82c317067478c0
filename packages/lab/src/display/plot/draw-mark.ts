import { drawPixels } from "../picture/draw-pixels.ts";
import { round } from "../round.ts";
import { clipSegment, intoFrame, isInside } from "./frame.ts";
import type { Frame } from "./frame.ts";
import { dashOf, marker, tokenColour } from "./marker.ts";
import type { ImageMark, Mark, Point, SeriesMark } from "./plot-spec.ts";
import type { Scale } from "./scale.ts";

/**
 * A mark as SVG, as much of it as lies in the frame.
 *
 * Cut by computing rather than by a clip path: a dot on the edge stays whole, and what a chart is copied into needs no
 * names of its own.
 */
export function drawMark(mark: Mark, x: Scale, y: Scale, frame: Frame): string {
  if (mark.kind === "image") return drawImage(mark, x, y, frame);
  const drawn = { rule: drawRule, line: drawLine, dots: drawDots, bars: drawBars }[mark.kind](mark, x, y, frame);
  return `<g class="object-${mark.token}">${drawn}</g>`;
}

function drawRule({ token, points }: SeriesMark, x: Scale, y: Scale, frame: Frame): string {
  const [[atX, atY]] = points;
  const [left, top] = [x.at(atX), y.at(atY)];
  const across =
    y.holds(atY) && isInside([frame.left, top], frame) ? `M${frame.left} ${round(top)}H${frame.right}` : "";
  const down =
    x.holds(atX) && isInside([left, frame.top], frame) ? `M${round(left)} ${frame.top}V${round(frame.bottom)}` : "";
  return `<path d="${across}${down}" ${strokeOf(token)}/>`;
}

function drawLine({ token, points }: SeriesMark, x: Scale, y: Scale, frame: Frame): string {
  let path = "";
  let last: Point | null = null;
  let pen: Point | null = null;
  for (const [px, py] of points) {
    const here: Point | null = x.holds(px) && y.holds(py) ? [x.at(px), y.at(py)] : null;
    const part = last === null || here === null ? null : clipSegment(last, here, frame);
    if (part !== null) {
      if (part[0] !== pen) path += `M${at(part[0])}`;
      path += `L${at(part[1])}`;
    }
    pen = part === null ? null : part[1];
    last = here;
  }
  return `<path d="${path}" ${strokeOf(token)} stroke-linejoin="round"/>`;
}

function drawDots({ token, points, radii }: SeriesMark, x: Scale, y: Scale, frame: Frame): string {
  return points
    .map(([px, py], k) => {
      const seen = x.holds(px) && y.holds(py) && isInside([x.at(px), y.at(py)], frame);
      return seen ? marker(token, x.at(px), y.at(py), radii?.[k]) : "";
    })
    .join("");
}

function drawBars({ token, points }: SeriesMark, x: Scale, y: Scale, frame: Frame): string {
  const seen = points.filter(([px, py]) => x.holds(px) && y.holds(py));
  const gap = seen.reduce(
    (least, [px], k) => (k === 0 ? least : Math.min(least, Math.abs(x.at(px) - x.at(seen[k - 1][0])))),
    60,
  );
  const half = Math.max(1, Math.min(24, gap * 0.4));
  const floor = y.holds(0) ? y.at(0) : frame.bottom;
  return seen
    .filter(([px]) => isInside([x.at(px), frame.top], frame))
    .map(([px, py]) => {
      const [left, from] = intoFrame([x.at(px) - half, Math.min(floor, y.at(py))], frame);
      const [right, to] = intoFrame([x.at(px) + half, Math.max(floor, y.at(py))], frame);
      return `<rect x="${round(left)}" y="${round(from)}" width="${round(right - left)}" height="${round(to - from)}" fill="${tokenColour(token)}" fill-opacity="0.7"/>`;
    })
    .join("");
}

/** A picture is cut by a drawing of its own: its strokes are as thick as a row, and a row may be cut lengthwise. */
function drawImage({ rows, shades, points }: ImageMark, x: Scale, y: Scale, frame: Frame): string {
  const [[left, right], [bottom, top]] = [points.map(([px]) => x.at(px)), points.map(([, py]) => y.at(py))];
  const [width, height] = [round(frame.right - frame.left), round(frame.bottom - frame.top)];
  const place = { left, top, column: (right - left) / rows[0].length, row: (bottom - top) / rows.length };
  const box = `x="${frame.left}" y="${frame.top}" width="${width}" height="${height}" viewBox="${frame.left} ${frame.top} ${width} ${height}"`;
  return `<svg ${box}>${drawPixels(rows, shades, place)}</svg>`;
}

function strokeOf(token: SeriesMark["token"]): string {
  return `stroke="${tokenColour(token)}" stroke-width="2" fill="none"${dashOf(token)}`;
}

function at([x, y]: Point): string {
  return `${round(x)} ${round(y)}`;
}
