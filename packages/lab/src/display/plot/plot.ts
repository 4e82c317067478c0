import { escapeHtml } from "../escape-html.ts";
import { numberText } from "../number-text.ts";
import { Shown } from "../shown.ts";
import { describePlot } from "./describe-plot.ts";
import type { Axis, Mark, PlotSpec } from "./plot-spec.ts";
import { readPlot } from "./read-plot.ts";
import { linearScale, logScale } from "./scale.ts";
import type { Scale } from "./scale.ts";

/**
 * A chart with one or two axes, drawn as SVG with a description in words.
 *
 * Our own rather than Observable Plot: this is 4 KB of the worker where Plot with its parts of d3 is more than 80, and
 * a lab has 200 KB in all; it needs no document, so it runs in the worker and in Node; dashes, markers and words come
 * with every mark.
 *
 * Each mark takes the next colour token with its dash and marker, so that colour is never the only difference.
 * Points that are not finite, or not positive on a logarithmic axis, are left out.
 *
 * @throws Error when a mark has no numbers, or x and y of different lengths
 *
 * @example
 * plot({ marks: [{ mark: "dots", x: [1, 2], y: [3, 5] }] }).toString(); // "Chart of y against x. Dots: 2 points from 3 at 1 to 5 at 2, lowest 3 at 1, highest 5 at 2."
 */
export function plot(spec: PlotSpec): Shown {
  const read = readPlot(spec);
  const { marks, width, height } = read;
  const named = marks.filter(({ label }) => label !== "");
  const legend = legendRows(named, width);
  const top = 12 + (read.title === "" ? 0 : 22) + legend.height;
  const frame = { left: 64, right: width - 16, top, bottom: height - (read.x.label === "" ? 28 : 46) };
  const points = marks.flatMap((mark) => mark.points);
  const x = scaleOf(
    read.x,
    points.map((point) => point[0]),
    [frame.left, frame.right],
  );
  const ys = points.map((point) => point[1]);
  if (marks.some(({ kind }) => kind === "bars") && !read.y.log) ys.push(0);
  const y = scaleOf(read.y, ys, [frame.bottom, frame.top]);

  const parts = [
    read.title === "" ? "" : text(frame.left, 20, read.title, 'class="chart-title" font-weight="600"'),
    legend.svg((read.title === "" ? 0 : 22) + 14),
    ...y.ticks.map((tick) => gridLine(frame.left, frame.right, y.at(tick), tickText(tick, read.y.log))),
    ...x.ticks.map((tick) => tickMark(x.at(tick), frame.top, frame.bottom, tickText(tick, read.x.log))),
    `<path d="M${frame.left} ${round(frame.bottom)}H${frame.right}" stroke="${muted}" fill="none"/>`,
    read.x.label === "" ? "" : text((frame.left + frame.right) / 2, height - 8, read.x.label, 'text-anchor="middle"'),
    read.y.label === ""
      ? ""
      : `<g transform="translate(14 ${round((frame.top + frame.bottom) / 2)}) rotate(-90)">${text(0, 0, read.y.label, 'text-anchor="middle"')}</g>`,
    ...marks.map((mark) => drawMark(mark, x, y, frame)),
  ];
  const words = describePlot(read);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" class="chart" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeHtml(words)}" font-family="var(--font-sans, system-ui, sans-serif)" font-size="13" fill="var(--ink, #1c2128)">${parts.join("")}</svg>`;
  return new Shown({ "text/plain": words, "image/svg+xml": svg });
}

interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const muted = "var(--muted, #5b6470)";
const colours = ["#1f5fbf", "#b8430a", "#00704f", "#8a2f7a", "#7a5b00"];
const dashes = ["", "10 5", "2 4", "8 4 2 4", "5 4"];

function scaleOf(axis: Axis, values: readonly number[], length: readonly [number, number]): Scale {
  return axis.log ? logScale(values, length, axis) : linearScale(values, length, axis);
}

function colour(token: Mark["token"]): string {
  return `var(--object-${token}, ${colours[token - 1]})`;
}

function drawMark({ kind, token, points }: Mark, x: Scale, y: Scale, frame: Frame): string {
  const stroke = `stroke="${colour(token)}" stroke-width="2" fill="none"${dashes[token - 1] === "" ? "" : ` stroke-dasharray="${dashes[token - 1]}"`}`;
  const group = `<g class="object-${token}">`;
  if (kind === "rule") {
    const [[atX, atY]] = points;
    const across = y.holds(atY) ? `M${frame.left} ${round(y.at(atY))}H${frame.right}` : "";
    const down = x.holds(atX) ? `M${round(x.at(atX))} ${frame.top}V${round(frame.bottom)}` : "";
    return `${group}<path d="${across}${down}" ${stroke}/></g>`;
  }
  if (kind === "line") {
    let pen = "M";
    let path = "";
    for (const [px, py] of points) {
      if (!x.holds(px) || !y.holds(py)) {
        pen = "M";
        continue;
      }
      path += `${pen}${round(x.at(px))} ${round(y.at(py))}`;
      pen = "L";
    }
    return `${group}<path d="${path}" ${stroke} stroke-linejoin="round"/></g>`;
  }
  const seen = points.filter(([px, py]) => x.holds(px) && y.holds(py));
  if (kind === "dots") {
    return `${group}${seen.map(([px, py]) => marker(token, x.at(px), y.at(py))).join("")}</g>`;
  }
  const gap = seen.reduce((least, [px], k) => (k === 0 ? least : Math.min(least, x.at(px) - x.at(seen[k - 1][0]))), 60);
  const half = Math.max(1, Math.min(24, Math.abs(gap) * 0.4));
  const floor = y.holds(0) ? y.at(0) : frame.bottom;
  const bars = seen.map(([px, py]) => {
    const [from, to] = [Math.min(floor, y.at(py)), Math.max(floor, y.at(py))];
    return `<rect x="${round(x.at(px) - half)}" y="${round(from)}" width="${round(2 * half)}" height="${round(to - from)}" fill="${colour(token)}" fill-opacity="0.7"/>`;
  });
  return `${group}${bars.join("")}</g>`;
}

/** ● ▲ ■ ◆ ✕, one for each token. */
function marker(token: Mark["token"], x: number, y: number): string {
  const at = (dx: number, dy: number): string => `${round(x + dx)} ${round(y + dy)}`;
  const fill = `fill="${colour(token)}"`;
  switch (token) {
    case 1:
      return `<circle cx="${round(x)}" cy="${round(y)}" r="4" ${fill}/>`;
    case 2:
      return `<path d="M${at(0, -5)}L${at(5, 4)}L${at(-5, 4)}Z" ${fill}/>`;
    case 3:
      return `<path d="M${at(-4, -4)}h8v8h-8Z" ${fill}/>`;
    case 4:
      return `<path d="M${at(0, -5)}L${at(5, 0)}L${at(0, 5)}L${at(-5, 0)}Z" ${fill}/>`;
    case 5:
      return `<path d="M${at(-4, -4)}l8 8M${at(-4, 4)}l8 -8" stroke="${colour(token)}" stroke-width="2"/>`;
  }
}

/** The names of the marks above the chart, as many in a row as fit. */
function legendRows(marks: readonly Mark[], width: number): { height: number; svg: (top: number) => string } {
  const places: { mark: Mark; x: number; row: number }[] = [];
  let x = 64;
  let row = 0;
  for (const mark of marks) {
    const length = 40 + mark.label.length * 7.2;
    if (x > 64 && x + length > width - 16) {
      x = 64;
      row += 1;
    }
    places.push({ mark, x, row });
    x += length + 12;
  }
  const height = marks.length === 0 ? 0 : (row + 1) * 20 + 4;
  const svg = (top: number): string =>
    places
      .map(({ mark, x, row }) => `${sample(mark, x, top + row * 20 - 4)}${text(x + 32, top + row * 20, mark.label)}`)
      .join("");
  return { height, svg };
}

function sample({ kind, token }: Mark, x: number, y: number): string {
  if (kind === "dots") return marker(token, x + 13, y);
  if (kind === "bars")
    return `<rect x="${x + 6}" y="${y - 5}" width="14" height="10" fill="${colour(token)}" fill-opacity="0.7"/>`;
  const dash = dashes[token - 1] === "" ? "" : ` stroke-dasharray="${dashes[token - 1]}"`;
  return `<path d="M${x} ${y}h26" stroke="${colour(token)}" stroke-width="2"${dash}/>`;
}

function gridLine(left: number, right: number, y: number, label: string): string {
  return `<path d="M${left} ${round(y)}H${right}" stroke="${muted}" stroke-opacity="0.25"/>${text(left - 8, y + 4, label, `text-anchor="end" fill="${muted}"`)}`;
}

function tickMark(x: number, top: number, bottom: number, label: string): string {
  return `<path d="M${round(x)} ${round(top)}V${round(bottom)}" stroke="${muted}" stroke-opacity="0.15"/>${text(x, bottom + 18, label, `text-anchor="middle" fill="${muted}"`)}`;
}

function text(x: number, y: number, content: string, attributes = ""): string {
  return `<text x="${round(x)}" y="${round(y)}" ${attributes}>${escapeHtml(content)}</text>`;
}

/** Powers of ten as 10⁻⁴ on a logarithmic axis. */
function tickText(value: number, log: boolean): string {
  if (!log) return numberText(value, 4);
  const power = Math.round(Math.log10(value));
  if (power >= -1 && power <= 3) return numberText(value, 4);
  return `10${String(power).replace(/./g, (character) => superscripts[character])}`;
}

const superscripts: Readonly<Record<string, string>> = {
  "-": "⁻",
  "0": "⁰",
  "1": "¹",
  "2": "²",
  "3": "³",
  "4": "⁴",
  "5": "⁵",
  "6": "⁶",
  "7": "⁷",
  "8": "⁸",
  "9": "⁹",
};

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
