import { NDArray } from "@gradus/math";
import { readPixels } from "../picture/read-pixels.ts";
import { readShades } from "../picture/shades.ts";
import type { Axis, AxisSpec, ImageMark, ImageSpec, Mark, MarkSpec, Numbers, PlotSpec, Token } from "./plot-spec.ts";

export interface Plot {
  readonly marks: readonly Mark[];
  readonly x: Axis;
  readonly y: Axis;
  readonly title: string;
  readonly alt: string;
  readonly width: number;
  readonly height: number;
}

/**
 * A chart with all defaults filled in.
 *
 * @throws Error when there is no mark, x and y differ in length, or an entry is not a number
 */
export function readPlot({ marks, x, y, title = "", alt = "", width = 560, height = 320 }: PlotSpec): Plot {
  if (!Array.isArray(marks) || marks.length === 0) {
    throw new Error('plot: there must be at least one mark, such as plot({ marks: [{ mark: "dots", x, y }] }).');
  }
  // A picture has shades instead of a colour, so it takes none from the marks after it.
  let coloured = 0;
  const read = (marks as readonly MarkSpec[]).map((spec, index) =>
    spec.mark === "image" ? readImage(spec, index) : readMark(spec, index, ((coloured++ % 5) + 1) as Token),
  );
  const axes = { x: readAxis("x", x), y: readAxis("y", y) };
  if ((axes.x.log || axes.y.log) && read.some(({ kind }) => kind === "image")) {
    throw new Error("plot: the pixels of a picture are equally large, so its axes cannot be logarithmic.");
  }
  return { marks: read, ...axes, title, alt, width, height };
}

function readAxis(name: string, axis: AxisSpec | string | undefined): Axis {
  const spec = typeof axis === "string" ? { label: axis } : (axis ?? {});
  if (spec.from !== undefined && spec.from === spec.to) {
    throw new Error(`plot: from and to of an axis must differ; those of ${name} are both ${spec.from}.`);
  }
  return { ...spec, label: spec.label ?? "", log: spec.log ?? false };
}

function readMark(spec: Exclude<MarkSpec, ImageSpec>, index: number, token: Token): Mark {
  const label = spec.label ?? "";
  if (spec.mark === "rule") {
    return { kind: "rule", token, label, points: [[spec.x ?? NaN, spec.y ?? NaN]], radii: null };
  }
  if (!["line", "dots", "bars"].includes(spec.mark)) {
    throw new Error(
      `plot: a mark is "line", "dots", "bars", "rule" or "image"; mark ${index} is ${JSON.stringify(spec.mark)}.`,
    );
  }
  const y = readNumbers(spec.y, `the y of mark ${index}`);
  const x = spec.x === undefined ? y.map((_, k) => k) : readNumbers(spec.x, `the x of mark ${index}`);
  if (x.length !== y.length) {
    throw new Error(
      `plot: x and y must have the same length; mark ${index} has ${x.length} in x and ${y.length} in y.`,
    );
  }
  const radii = spec.mark === "dots" && spec.radius !== undefined ? readRadii(spec.radius, y.length, index) : null;
  return { kind: spec.mark, token, label, points: x.map((value, k) => [value, y[k]] as const), radii };
}

function readRadii(radius: number | Numbers, count: number, index: number): number[] {
  const radii =
    typeof radius === "number"
      ? Array.from({ length: count }, () => radius)
      : readNumbers(radius, `the radius of mark ${index}`);
  if (radii.length !== count) {
    throw new Error(
      `plot: radius is one number, or one for each dot; mark ${index} has ${count} dots and ${radii.length} radii.`,
    );
  }
  const wrong = radii.findIndex((value) => !(value >= 0 && Number.isFinite(value)));
  if (wrong >= 0) {
    throw new Error(`plot: a radius is 0 or more; that of dot ${wrong} of mark ${index} is ${radii[wrong]}.`);
  }
  return radii;
}

function readImage({ pixels, x, y, label = "", ...spec }: ImageSpec, index: number): ImageMark {
  const rows = readPixels("plot", `the picture of mark ${index}`, pixels);
  const [left, right] = x ?? [0, rows[0].length];
  const [bottom, top] = y ?? [0, rows.length];
  if (!(left !== right && bottom !== top && [left, right, bottom, top].every(Number.isFinite))) {
    throw new Error(
      `plot: x and y of a picture are its two edges, such as x: [0, 1]; mark ${index} has [${left}, ${right}] and [${bottom}, ${top}].`,
    );
  }
  const shades = readShades("plot", [rows], spec);
  const corners = [
    [left, bottom],
    [right, top],
  ] as const;
  return { kind: "image", rows, shades, points: corners, label };
}

function readNumbers(numbers: Numbers, what: string): number[] {
  const list = numbers instanceof NDArray ? Array.from(numbers.toTypedArray()) : Array.from(numbers ?? []);
  const wrong = list.findIndex((value) => typeof value !== "number");
  if (wrong >= 0) throw new Error(`plot: ${what} must be numbers; entry ${wrong} is ${String(list[wrong])}.`);
  return list;
}
