import { escapeHtml } from "../escape-html.ts";
import { numberText } from "../number-text.ts";
import { round } from "../round.ts";
import { Shown } from "../shown.ts";
import { describePlot } from "./describe-plot.ts";
import { drawMark } from "./draw-mark.ts";
import { legend } from "./legend.ts";
import type { Axis, PlotSpec } from "./plot-spec.ts";
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
 * Points that are not finite, or not positive on a logarithmic axis, are left out, and what lies beyond the ends that an
 * axis was given.
 *
 * @throws Error when a mark has no numbers, or x and y of different lengths
 *
 * @example
 * plot({ marks: [{ mark: "dots", x: [1, 2], y: [3, 5] }] }).toString(); // "Chart of y against x. Dots: 2 points from 3 at 1 to 5 at 2, lowest 3 at 1, highest 5 at 2."
 */
export function plot(spec: PlotSpec): Shown {
  const read = readPlot(spec);
  const { marks, width, height } = read;
  const names = legend(marks, width);
  const top = 12 + (read.title === "" ? 0 : 22) + names.height;
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
    names.svg((read.title === "" ? 0 : 22) + 14),
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

const muted = "var(--muted, #5b6470)";

function scaleOf(axis: Axis, values: readonly number[], length: readonly [number, number]): Scale {
  return axis.log ? logScale(values, length, axis) : linearScale(values, length, axis);
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
