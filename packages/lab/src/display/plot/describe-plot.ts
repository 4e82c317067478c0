import { numberText } from "../number-text.ts";
import { describePixels, describeShades } from "../picture/describe-pixels.ts";
import type { Axis, Mark, Point, SeriesMark } from "./plot-spec.ts";
import type { Plot } from "./read-plot.ts";

/**
 * The chart in words: what is drawn over what, and for each series where it begins, ends, and is lowest and highest.
 */
export function describePlot({ marks, x, y, title, alt }: Plot): string {
  if (alt !== "") return alt;
  const axis = ({ label, log }: { label: string; log: boolean }, fallback: string): string =>
    `${label === "" ? fallback : label}${log ? " (logarithmic)" : ""}`;
  const head = `${title === "" ? "Chart" : `${title}. Chart`} of ${axis(y, "y")} against ${axis(x, "x")}.`;
  return [head, ...marks.map((mark) => describeMark(mark, x, y))].join(" ");
}

function describeMark(mark: Mark, x: Axis, y: Axis): string {
  if (mark.kind !== "image") return describeSeries(mark, x, y);
  const name = mark.label === "" ? "Picture" : mark.label;
  return `${name}: ${describePixels(mark.rows, mark.shades)}. ${describeShades(mark.shades)}`;
}

function describeSeries({ kind, points, radii, label }: SeriesMark, x: Axis, y: Axis): string {
  const name = label === "" ? { line: "Line", dots: "Dots", bars: "Bars", rule: "Straight line" }[kind] : label;
  if (kind === "rule") {
    const [[atX, atY]] = points;
    return `${name}: ${Number.isNaN(atY) ? `at x = ${numberText(atX, 3)}` : `at ${numberText(atY, 3)}`}.`;
  }
  const seen = points.filter(([px, py]) => Number.isFinite(px) && Number.isFinite(py));
  if (seen.length === 0) return `${name}: no points.`;
  const at = ([px, py]: Point): string => `${numberText(py, 3)} at ${numberText(px, 3)}`;
  if (seen.length === 1) return `${name}: ${at(seen[0])}.`;
  const lowest = seen.reduce((best, point) => (point[1] < best[1] ? point : best));
  const highest = seen.reduce((best, point) => (point[1] > best[1] ? point : best));
  const outside = seen.filter(([px, py]) => isBeyond(px, x) || isBeyond(py, y)).length;
  const ends = `${name}: ${seen.length} points from ${at(seen[0])} to ${at(seen[seen.length - 1])}, lowest ${at(lowest)}, highest ${at(highest)}`;
  return `${ends}${outside === 0 ? "" : `, ${outside} outside the chart`}${describeRadii(points, radii)}.`;
}

/** Whether a value lies beyond the ends that an axis was given. */
function isBeyond(value: number, { from = value, to = value }: Axis): boolean {
  return value < Math.min(from, to) || value > Math.max(from, to);
}

function describeRadii(points: readonly Point[], radii: readonly number[] | null): string {
  if (radii === null || radii.every((radius) => radius === radii[0])) return "";
  const largest = radii.indexOf(radii.reduce((a, b) => Math.max(a, b)));
  const [px, py] = points[largest];
  return `, the largest dot ${numberText(py, 3)} at ${numberText(px, 3)}`;
}
