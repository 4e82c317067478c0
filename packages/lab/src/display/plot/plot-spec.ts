import type { NDArray } from "@gradus/math";

export type Numbers = readonly number[] | Float64Array | Float32Array | NDArray;

export interface AxisSpec {
  readonly label?: string;
  /** Equal steps for equal ratios; values up to 0 are left out. */
  readonly log?: boolean;
  readonly from?: number;
  readonly to?: number;
}

export type MarkSpec =
  /** Points joined by a line, or set as dots, or as bars standing on 0. Without `x` the positions are 0, 1, 2, …. */
  | {
      readonly mark: "line" | "dots" | "bars";
      readonly x?: Numbers;
      readonly y: Numbers;
      readonly label?: string;
    }
  /** A straight line across the chart at one value. */
  | { readonly mark: "rule"; readonly x?: number; readonly y?: number; readonly label?: string };

export interface PlotSpec {
  readonly marks: readonly MarkSpec[];
  /** The axis, or its label alone. */
  readonly x?: AxisSpec | string;
  readonly y?: AxisSpec | string;
  readonly title?: string;
  /** What the chart shows, for those who do not see it; made from the data when absent. */
  readonly alt?: string;
  /** In the chart's own units, which are about pixels. */
  readonly width?: number;
  readonly height?: number;
}

/** A mark with its numbers checked and its colour token given. */
export interface Mark {
  readonly kind: "line" | "dots" | "bars" | "rule";
  readonly token: 1 | 2 | 3 | 4 | 5;
  readonly points: readonly (readonly [number, number])[];
  readonly label: string;
}

export interface Axis extends AxisSpec {
  readonly label: string;
  readonly log: boolean;
}
