import { numberText } from "../number-text.ts";
import type { Mark } from "./plot-spec.ts";
import type { Plot } from "./read-plot.ts";

/**
 * The chart in words: what is drawn over what, and for each series where it begins, ends, and is lowest and highest.
 */
export function describePlot({ marks, x, y, title, alt }: Plot): string {
  if (alt !== "") return alt;
  const axis = ({ label, log }: { label: string; log: boolean }, fallback: string): string =>
    `${label === "" ? fallback : label}${log ? " (logarithmic)" : ""}`;
  const head = `${title === "" ? "Chart" : `${title}. Chart`} of ${axis(y, "y")} against ${axis(x, "x")}.`;
  return [head, ...marks.map(describeMark)].join(" ");
}

function describeMark({ kind, points, label }: Mark): string {
  const name = label === "" ? { line: "Line", dots: "Dots", bars: "Bars", rule: "Straight line" }[kind] : label;
  if (kind === "rule") {
    const [[x, y]] = points;
    return `${name}: ${Number.isNaN(y) ? `at x = ${numberText(x, 3)}` : `at ${numberText(y, 3)}`}.`;
  }
  const seen = points.filter(([x, y]) => Number.isFinite(x) && Number.isFinite(y));
  if (seen.length === 0) return `${name}: no points.`;
  const at = ([x, y]: readonly [number, number]): string => `${numberText(y, 3)} at ${numberText(x, 3)}`;
  if (seen.length === 1) return `${name}: ${at(seen[0])}.`;
  const lowest = seen.reduce((best, point) => (point[1] < best[1] ? point : best));
  const highest = seen.reduce((best, point) => (point[1] > best[1] ? point : best));
  return `${name}: ${seen.length} points from ${at(seen[0])} to ${at(seen[seen.length - 1])}, lowest ${at(lowest)}, highest ${at(highest)}.`;
}
