import { NDArray } from "@gradus/math";
import type { Axis, AxisSpec, Mark, MarkSpec, Numbers, PlotSpec } from "./plot-spec.ts";

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
  return { marks: marks.map(readMark), x: readAxis(x), y: readAxis(y), title, alt, width, height };
}

function readAxis(axis: AxisSpec | string | undefined): Axis {
  const spec = typeof axis === "string" ? { label: axis } : (axis ?? {});
  return { ...spec, label: spec.label ?? "", log: spec.log ?? false };
}

function readMark(spec: MarkSpec, index: number): Mark {
  const token = ((index % 5) + 1) as Mark["token"];
  const label = spec.label ?? "";
  if (spec.mark === "rule") {
    return { kind: "rule", token, label, points: [[spec.x ?? NaN, spec.y ?? NaN]] };
  }
  if (!["line", "dots", "bars"].includes(spec.mark)) {
    throw new Error(`plot: a mark is "line", "dots", "bars" or "rule"; mark ${index} is ${JSON.stringify(spec.mark)}.`);
  }
  const y = readNumbers(spec.y, `the y of mark ${index}`);
  const x = spec.x === undefined ? y.map((_, k) => k) : readNumbers(spec.x, `the x of mark ${index}`);
  if (x.length !== y.length) {
    throw new Error(
      `plot: x and y must have the same length; mark ${index} has ${x.length} in x and ${y.length} in y.`,
    );
  }
  return { kind: spec.mark, token, label, points: x.map((value, k) => [value, y[k]] as const) };
}

function readNumbers(numbers: Numbers, what: string): number[] {
  const list = numbers instanceof NDArray ? Array.from(numbers.toTypedArray()) : Array.from(numbers ?? []);
  const wrong = list.findIndex((value) => typeof value !== "number");
  if (wrong >= 0) throw new Error(`plot: ${what} must be numbers; entry ${wrong} is ${String(list[wrong])}.`);
  return list;
}
